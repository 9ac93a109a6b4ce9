using PartyOrg.Assessments.Sides;
using static PartyOrg.Assessments.AssessmentsErrorCodes;

namespace PartyOrg.Assessments.DutyReports;

internal sealed partial class DutyReport
{
    /// <summary>Why this doer may not do this deed now; null if nothing stands against it. The deeds ask here, and so does the page that shows their buttons.</summary>
    public Refusal? WhyNot(DutyReportDeed deed, LevelDoer doer) => deed switch
    {
        DutyReportDeed.Write => UnlessOwn(doer) ?? UnlessOpen(),
        DutyReportDeed.File => UnlessOwn(doer) ?? UnlessOpen(),
        DutyReportDeed.Return => UnlessAbove(doer) ?? UnlessFiled() ?? (State == DutyReportState.Published ? new Refusal(DutyAlreadyPublished) : null),
        DutyReportDeed.Remark => UnlessAbove(doer) ?? UnlessFiled(),
        DutyReportDeed.Score => UnlessAbove(doer) ?? UnlessFiled(),
        DutyReportDeed.Publish => UnlessOwn(doer) ?? UnlessFiled() ?? (State == DutyReportState.Published ? new Refusal(DutyAlreadyPublished) : null),
        _ => null,
    };

    private static Refusal? UnlessOwn(LevelDoer doer) => doer.IsOwn ? null : new Refusal(DutyNotYours);

    /// <summary>Nobody remarks on their own report, nor gives it points. At the top, which nobody is above, anyone but the author may.</summary>
    private Refusal? UnlessAbove(LevelDoer doer) =>
        SuperiorId is null ? (doer is { UserId: { } user } && user == ReporterId ? new Refusal(DutyOwnReport) : doer.IsAbove ? null : new Refusal(DutyNotAbove))
        : doer.IsOwn ? new Refusal(DutyOwnReport)
        : doer.IsAbove ? null : new Refusal(DutyNotAbove);

    private Refusal? UnlessOpen() => State is DutyReportState.Draft or DutyReportState.Returned ? null : new Refusal(DutyAlreadyFiled);

    private Refusal? UnlessFiled() => IsFiled ? null : new Refusal(DutyNotFiled);
}

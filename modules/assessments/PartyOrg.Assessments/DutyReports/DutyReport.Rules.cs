using static PartyOrg.Assessments.AssessmentsErrorCodes;

namespace PartyOrg.Assessments.DutyReports;

internal sealed partial class DutyReport
{
    /// <summary>Why this doer may not do this deed now; null if nothing stands against it. The deeds ask here, and so does the page that shows their buttons.</summary>
    public DutyRefusal? WhyNot(DutyReportDeed deed, DutyDoer doer) => deed switch
    {
        DutyReportDeed.Write => UnlessReporting(doer) ?? UnlessOpen(),
        DutyReportDeed.File => UnlessReporting(doer) ?? UnlessOpen(),
        DutyReportDeed.Return => UnlessAbove(doer) ?? UnlessFiled() ?? (State == DutyReportState.Published ? new DutyRefusal(DutyAlreadyPublished) : null),
        DutyReportDeed.Remark => UnlessAbove(doer) ?? UnlessFiled(),
        DutyReportDeed.Score => UnlessAbove(doer) ?? UnlessFiled(),
        DutyReportDeed.Publish => UnlessReporting(doer) ?? UnlessFiled() ?? (State == DutyReportState.Published ? new DutyRefusal(DutyAlreadyPublished) : null),
        _ => null,
    };

    private static DutyRefusal? UnlessReporting(DutyDoer doer) => doer.IsReporting ? null : new DutyRefusal(DutyNotYours);

    /// <summary>Nobody remarks on their own report, nor gives it points. At the top, which nobody is above, anyone but the author may.</summary>
    private DutyRefusal? UnlessAbove(DutyDoer doer) =>
        SuperiorId is null ? (doer is { UserId: { } user } && user == ReporterId ? new DutyRefusal(DutyOwnReport) : doer.IsAbove ? null : new DutyRefusal(DutyNotAbove))
        : doer.IsReporting ? new DutyRefusal(DutyOwnReport)
        : doer.IsAbove ? null : new DutyRefusal(DutyNotAbove);

    private DutyRefusal? UnlessOpen() => State is DutyReportState.Draft or DutyReportState.Returned ? null : new DutyRefusal(DutyAlreadyFiled);

    private DutyRefusal? UnlessFiled() => IsFiled ? null : new DutyRefusal(DutyNotFiled);

    private static void Refuse(DutyRefusal? refusal)
    {
        if (refusal is not null)
        {
            throw refusal.ToException();
        }
    }
}

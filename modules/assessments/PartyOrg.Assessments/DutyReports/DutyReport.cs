using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Who gives an account of themselves, in what post, for which organization.</summary>
internal sealed record DutyReporter(OrganizationRef Organization, string PersonName, Post Post, Guid? UserId);

/// <summary>
/// 述职报告: what a person in a post says of their year or half-year. Written upon figures that come from where they are kept, filed to the next level up, remarked and scored there,
/// given before the members. One for each person, organization and period.
/// </summary>
internal sealed partial class DutyReport : FullAuditedAggregateRoot, IMultiTenant, IAnswersUpward
{
    public const int MaxPersonLength = 64;
    public const int MaxPeriodLength = 10;
    public const int MaxSectionLength = 6000;
    public const int MaxReasonLength = 500;
    public const int MaxRemarkLength = 2000;
    public const int MaxNoteLength = 500;

    private DutyReport() { }

    public DutyReport(DutyReporter reporter, MetricPeriod period, Guid? superiorId, DateOnly? fileBy)
    {
        (OrganizationId, OrganizationCode, OrganizationName) = (reporter.Organization.Id, reporter.Organization.Code, reporter.Organization.Name);
        (PersonName, Post, ReporterId) = (reporter.PersonName, reporter.Post, reporter.UserId);
        (Period, SuperiorId, FileBy) = (period.Name, superiorId, fileBy);
    }

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>As it was called then.</summary>
    public string OrganizationName { get; private set; } = null!;

    public string PersonName { get; private set; } = null!;
    public Post Post { get; private set; }
    public Guid? ReporterId { get; private set; }

    /// <summary><c>2026</c> or <c>2026-H1</c>.</summary>
    public string Period { get; private set; } = null!;

    /// <summary>The call that asked for it; null where its author began it unasked.</summary>
    public Guid? CallId { get; private set; }

    /// <summary>To whom it is filed; null at the top.</summary>
    [OrganizationReference]
    public Guid? SuperiorId { get; private set; }

    public DateOnly? FileBy { get; private set; }
    public DutyReportState State { get; private set; }
    public string DutiesDone { get; private set; } = "";
    public string Problems { get; private set; } = "";
    public string Causes { get; private set; } = "";
    public string NextSteps { get; private set; } = "";
    public IReadOnlyList<LinkedFigure> Figures { get; private set; } = [];

    /// <summary>The day on which the figures were taken.</summary>
    public DateOnly? FiguresOn { get; private set; }

    public DateTimeOffset? FiledAt { get; private set; }
    public DateOnly? FiledOn { get; private set; }
    public bool IsLate { get; private set; }
    public string? ReturnReason { get; private set; }
    public string? Remark { get; private set; }
    public string? RemarkedBy { get; private set; }
    public DateTimeOffset? RemarkedAt { get; private set; }

    /// <summary>The day of the meeting at which it was given, and how many heard it.</summary>
    public DateOnly? PublishedOn { get; private set; }

    public int? Attended { get; private set; }
    public int RemindersSent { get; private set; }
    public DateOnly? RemindedOn { get; private set; }

    public bool IsFiled => State is DutyReportState.Filed or DutyReportState.Remarked or DutyReportState.Published;

    /// <summary>It is asked for: by whom, and until when.</summary>
    public void AskedBy(DutyReportCall call) => (CallId, SuperiorId, FileBy) = (call.Id, call.OrganizationId, call.FileBy);

    /// <summary>Takes the figures as they stand on the day; what the author decided of those that were there before stays.</summary>
    public void TakeFigures(IReadOnlyList<LinkedFigure> figures, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(DutyReportDeed.Write, doer));
        FillFigures(figures, doer.Today);
    }

    /// <summary>The first figures, with which a report comes into the world.</summary>
    public void FillFigures(IReadOnlyList<LinkedFigure> figures, DateOnly today)
    {
        var decided = Figures.ToDictionary(f => f.Key);
        Figures = figures.Select(f => decided.TryGetValue(f.Key, out var before) ? f with { IsLeftOut = before.IsLeftOut, Note = before.Note } : f).ToList();
        FiguresOn = today;
    }

    public void Write(DutyReportText text, IReadOnlyList<FigureChoice> choices, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(DutyReportDeed.Write, doer));
        var decided = choices.GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Last());
        if (decided.Keys.FirstOrDefault(key => Figures.All(f => f.Key != key)) is { } unknown)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.UnknownFigure, "figures", ("Key", unknown));
        }

        (DutiesDone, Problems, Causes, NextSteps) = (text.DutiesDone, text.Problems, text.Causes, text.NextSteps);
        Figures = Figures.Select(f => decided.TryGetValue(f.Key, out var choice) ? f with { IsLeftOut = choice.IsLeftOut, Note = choice.Note } : f).ToList();
    }

    /// <summary>Hands it in. What is handed in after the day is marked late; sent back and handed in again it is as late as the first time.</summary>
    public void File(LevelDoer doer)
    {
        Refusal.Throw(WhyNot(DutyReportDeed.File, doer));
        var empty = new[] { DutySection.DutiesDone, DutySection.Problems, DutySection.NextSteps }.Where(s => string.IsNullOrWhiteSpace(TextOf(s))).ToList();
        AbpValidationException.ThrowIfAny(empty.ConvertAll(s => new ValidationFault(AssessmentsErrorCodes.DutySectionEmpty, char.ToLowerInvariant(s.ToString()[0]) + s.ToString()[1..])));
        IsLate = FiledOn is null ? doer.Today > FileBy : IsLate;
        (State, FiledAt, FiledOn, ReturnReason) = (DutyReportState.Filed, doer.At, FiledOn ?? doer.Today, null);
    }

    public void Return(string reason, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(DutyReportDeed.Return, doer));
        (State, ReturnReason) = (DutyReportState.Returned, reason);
    }

    public void MakeRemark(string remark, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(DutyReportDeed.Remark, doer));
        (State, Remark, RemarkedBy, RemarkedAt) = (State == DutyReportState.Published ? State : DutyReportState.Remarked, remark, doer.Name, doer.At);
    }

    /// <summary>It has been given before the members, on a day that is not ahead.</summary>
    public void Publish(DateOnly on, int attended, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(DutyReportDeed.Publish, doer));
        if (on > doer.Today || on < FiledOn)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.DutyMeetingDay, "on", ("FiledOn", FiledOn), ("Today", doer.Today));
        }

        (State, PublishedOn, Attended) = (DutyReportState.Published, on, attended);
    }

    public string TextOf(DutySection section) => section switch
    {
        DutySection.DutiesDone => DutiesDone,
        DutySection.Problems => Problems,
        DutySection.Causes => Causes,
        _ => NextSteps,
    };
}

/// <summary>What an author writes.</summary>
internal sealed record DutyReportText(string DutiesDone, string Problems, string Causes, string NextSteps);

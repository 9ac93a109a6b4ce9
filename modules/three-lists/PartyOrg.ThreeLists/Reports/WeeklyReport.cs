using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Reports;

internal enum ReportState
{
    /// <summary>The organization is to report this week and has not begun.</summary>
    Expected,
    Draft,
    Submitted,
    Accepted,

    /// <summary>Sent back with a reason, to be submitted again before the week closes.</summary>
    Returned,
}

/// <summary>What a week's report counts as. Settled when the week closes, by the first submission, and never changed after.</summary>
internal enum Timeliness
{
    OnTime,
    Late,
    Missing,
}

/// <summary>
/// What an organization reports of a week: a line for each task it has in hand. All reports of a week together are its plan: each organization that is to report has its row from the opening on.
/// </summary>
internal sealed partial class WeeklyReport : AggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxRemarkLength = 1000;
    public const int MaxReasonLength = 500;

    private readonly List<ReportLine> _lines = [];

    private WeeklyReport() { }

    public WeeklyReport(OrganizationRef organization, Week week)
    {
        (OrganizationId, OrganizationCode, OrganizationName) = (organization.Id, organization.Code, organization.Name);
        (ReviewerId, Week) = (organization.ParentId, week.ToString());
    }

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>What it was called when it reported: results keep their old name.</summary>
    public string OrganizationName { get; private set; } = null!;

    /// <summary>The organization of the next level up, whose turn it is when the report is submitted.</summary>
    [OrganizationReference]
    public Guid? ReviewerId { get; private set; }

    public string Week { get; private set; } = null!;
    public ReportState State { get; private set; }
    public Timeliness? Timeliness { get; private set; }

    /// <summary>The county's day on which the week closed.</summary>
    public DateOnly? SettledOn { get; private set; }

    /// <summary>How many weeks up to this one, in a row, are without a report; known when the week is closed.</summary>
    public int MissedInARow { get; private set; }

    /// <summary>The first time: what came after a return does not make it late.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    public Guid? SubmittedById { get; private set; }
    public string? SubmittedBy { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }
    public string? AcceptedBy { get; private set; }
    public string? ReturnReason { get; private set; }
    public string? Remark { get; private set; }

    /// <summary>催报: how often it was urged after its hour.</summary>
    public int Urged { get; private set; }

    public DateOnly? LastUrgedOn { get; private set; }

    public IReadOnlyList<ReportLine> Lines => _lines;

    /// <summary>Begins it, or adds what was given since: a line for each task in hand, copied from last week's where there is one. False: there was nothing to add.</summary>
    public bool Cover(IEnumerable<TaskInHand> tasks, IReadOnlyDictionary<Guid, ReportLine> lastWeek, Doer doer)
    {
        Refuse(WhyNot(ReportDeed.Begin, doer));
        var (state, count) = (State, _lines.Count);
        foreach (var task in tasks.Where(t => !_lines.Exists(l => l.TaskId == t.Id)))
        {
            _lines.Add(new ReportLine(this, task, lastWeek.GetValueOrDefault(task.Id)));
        }

        State = State == ReportState.Expected ? ReportState.Draft : State;
        return State != state || _lines.Count > count;
    }

    /// <summary>Writes what is given and leaves the rest as it is.</summary>
    public void Save(string? remark, IReadOnlyList<LineText> lines, Doer doer)
    {
        Refuse(WhyNot(ReportDeed.Save, doer));
        foreach (var text in lines)
        {
            var line = _lines.Find(l => l.TaskId == text.TaskId) ?? throw new AbpValidationException(ThreeListsErrorCodes.NoSuchLine, "lines", ("TaskId", text.TaskId));
            line.Write(text);
        }

        Remark = remark;
    }

    public void Submit(Doer doer)
    {
        Refuse(WhyNot(ReportDeed.Submit, doer));
        if (_lines.Find(l => l.LacksEvidence) is { } bare)
        {
            throw new AbpValidationException(ThreeListsErrorCodes.LineLacksEvidence, "lines", ("Title", bare.TaskTitle), ("Because", bare.EvidenceBecause));
        }

        (State, ReturnReason) = (ReportState.Submitted, null);
        (SubmittedAt, SubmittedById, SubmittedBy) = (SubmittedAt ?? doer.At, doer.UserId, doer.Name);
    }

    public void Accept(Doer doer)
    {
        Refuse(WhyNot(ReportDeed.Accept, doer));
        (State, AcceptedAt, AcceptedBy) = (ReportState.Accepted, doer.At, doer.Name);
    }

    public void Return(string reason, Doer doer)
    {
        Refuse(WhyNot(ReportDeed.Return, doer));
        (State, ReturnReason) = (ReportState.Returned, reason);
    }

    /// <param name="dueAt">The hour it was due: nobody is urged before.</param>
    public void Urge(DateTimeOffset dueAt, Doer doer)
    {
        Refuse(WhyNot(ReportDeed.Urge, doer) ?? (doer.At < dueAt ? new Refusal(ThreeListsErrorCodes.ReportNotDue) : null));
        (Urged, LastUrgedOn) = (Urged + 1, doer.Today);
    }

    /// <summary>The week closes. In storage the same is done to all its reports by one statement, see <see cref="Turning.WeekClosing"/>.</summary>
    public void Settle(DateTimeOffset dueAt, DateOnly on, int missedBefore)
    {
        if (Timeliness is null)
        {
            (Timeliness, SettledOn) = (SubmittedAt is not { } at ? Reports.Timeliness.Missing : at <= dueAt ? Reports.Timeliness.OnTime : Reports.Timeliness.Late, on);
            MissedInARow = SubmittedAt is null ? missedBefore + 1 : 0;
        }
    }

    private static void Refuse(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw refusal.ToException();
        }
    }
}

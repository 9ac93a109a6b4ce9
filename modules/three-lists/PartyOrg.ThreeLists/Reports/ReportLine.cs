using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>A task that an organization has in hand, as a report needs to know it.</summary>
internal sealed record TaskInHand(Guid Id, string Title, DateOnly DueOn, int Progress, string? EvidenceBecause);

/// <summary>What people write in a line.</summary>
internal sealed record LineText(Guid TaskId, int Progress, string? Done, string? Next, string? Obstacles, IReadOnlyList<Guid> EvidenceIds);

/// <summary>One task in one week: how far it is, what was done, what comes next, what stands in the way. The task's name and day are as they were then.</summary>
internal sealed class ReportLine : Entity, IMultiTenant, IOrganizationScoped
{
    public const int MaxTextLength = 1000;

    private ReportLine() { }

    public ReportLine(WeeklyReport report, TaskInHand task, ReportLine? lastWeek)
    {
        (ReportId, OrganizationId, OrganizationCode, Week) = (report.Id, report.OrganizationId, report.OrganizationCode, report.Week);
        (TaskId, TaskTitle, DueOn, EvidenceBecause) = (task.Id, task.Title, task.DueOn, task.EvidenceBecause);
        (LastProgress, Progress) = (task.Progress, task.Progress);
        (Done, Next, Obstacles) = (lastWeek?.Done, lastWeek?.Next, lastWeek?.Obstacles);
    }

    public Guid TenantId { get; private set; }
    public Guid ReportId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public string Week { get; private set; } = null!;
    public Guid TaskId { get; private set; }
    public string TaskTitle { get; private set; } = null!;
    public DateOnly DueOn { get; private set; }

    /// <summary>How far the task was before this report.</summary>
    public int LastProgress { get; private set; }

    public int Progress { get; private set; }
    public string? Done { get; private set; }
    public string? Next { get; private set; }
    public string? Obstacles { get; private set; }
    public string? EvidenceBecause { get; private set; }
    public IReadOnlyList<Guid> EvidenceIds { get; private set; } = [];

    /// <summary>Evidence is asked for only where the task says why, and only of progress that was made.</summary>
    public bool LacksEvidence => EvidenceBecause is not null && Progress > LastProgress && EvidenceIds.Count == 0;

    public void Write(LineText text) =>
        (Progress, Done, Next, Obstacles, EvidenceIds) = (text.Progress, text.Done, text.Next, text.Obstacles, text.EvidenceIds);
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>Shows one report with its lines, its evidence and what the current user may do with it.</summary>
internal sealed class ReportReader(IRepository<Attachment> attachments, ReportSides sides, LightRules lights, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock) : IScopedDependency
{
    private const string NotPermitted = "Platform:NotPermitted";

    private static readonly (ReportDeed Deed, string Name, string Permission)[] Shown =
    [
        (ReportDeed.Begin, "begin", ThreeListsPermissions.FileReports),
        (ReportDeed.Save, "save", ThreeListsPermissions.FileReports),
        (ReportDeed.Submit, "submit", ThreeListsPermissions.FileReports),
        (ReportDeed.Accept, "accept", ThreeListsPermissions.ReviewReports),
        (ReportDeed.Return, "return", ThreeListsPermissions.ReviewReports),
        (ReportDeed.Urge, "urge", ThreeListsPermissions.ReviewReports),
    ];

    public async Task<WeeklyReportDto> ToDtoAsync(WeeklyReport report, CancellationToken cancellationToken)
    {
        var evidence = await EvidenceAsync(report.Lines.SelectMany(l => l.EvidenceIds).Distinct().ToList(), cancellationToken);
        var rule = await lights.GetAsync(cancellationToken);
        var asOf = AsOf(report.Week, await clock.GetTodayAsync(cancellationToken));
        return new WeeklyReportDto
        {
            Id = report.Id,
            OrganizationId = report.OrganizationId,
            OrganizationName = report.OrganizationName,
            Week = report.Week,
            State = report.State,
            Timeliness = report.Timeliness,
            MissedInARow = report.MissedInARow,
            SubmittedAt = report.SubmittedAt,
            SubmittedBy = report.SubmittedBy,
            AcceptedAt = report.AcceptedAt,
            AcceptedBy = report.AcceptedBy,
            ReturnReason = report.ReturnReason,
            Remark = report.Remark,
            Urged = report.Urged,
            LastUrgedOn = report.LastUrgedOn,
            Lines = report.Lines.OrderBy(l => l.DueOn).ThenBy(l => l.TaskId).Select(l => ToDto(l, evidence, rule.OfOpen(l.DueOn, l.Progress, asOf))).ToList(),
            Deeds = await DeedsAsync(report, cancellationToken),
            ConcurrencyStamp = report.ConcurrencyStamp,
        };
    }

    /// <summary>The day by which a week's lights are judged: today, or the week's last day once that is past.</summary>
    public static DateOnly AsOf(string week, DateOnly today) => Week.Parse(week).Sunday is var sunday && sunday < today ? sunday : today;

    public async Task<IReadOnlyDictionary<Guid, EvidenceDto>> EvidenceAsync(List<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0 ? new Dictionary<Guid, EvidenceDto>()
        : await attachments.Query.Where(a => ids.Contains(a.Id)).Select(a => new EvidenceDto(a.Id, a.FileName, a.ContentType, a.Size)).ToDictionaryAsync(a => a.Id, cancellationToken);

    private async Task<IReadOnlyList<ReportDeedDto>> DeedsAsync(WeeklyReport report, CancellationToken cancellationToken)
    {
        var doer = await sides.OfAsync(report, cancellationToken);
        return Shown.Select(s => ToDto(s.Name, permissions.IsGranted(s.Permission) ? report.WhyNot(s.Deed, doer) : new Refusal(NotPermitted))).ToList();
    }

    private ReportDeedDto ToDto(string name, Refusal? refusal) =>
        new(name, refusal is null, refusal?.Code, refusal is null ? null : texts.GetByCode(refusal.Code, refusal.Data.ToDictionary(d => d.Name, d => d.Value)));

    private ReportLineDto ToDto(ReportLine line, IReadOnlyDictionary<Guid, EvidenceDto> evidence, Light light) => new()
    {
        Id = line.Id,
        TaskId = line.TaskId,
        TaskTitle = line.TaskTitle,
        DueOn = line.DueOn,
        LastProgress = line.LastProgress,
        Progress = line.Progress,
        Done = line.Done,
        Next = line.Next,
        Obstacles = line.Obstacles,
        EvidenceBecause = line.EvidenceBecause,
        EvidenceIds = line.EvidenceIds,
        Evidence = line.EvidenceIds.Select(id => evidence.GetValueOrDefault(id)).OfType<EvidenceDto>().ToList(),
        Light = light.ToDto(texts),
    };
}

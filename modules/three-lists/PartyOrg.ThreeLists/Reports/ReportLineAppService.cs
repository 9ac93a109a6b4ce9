using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.ThreeLists.Reports;

internal sealed record GetReportLinesInput : PagedAndSortedResultRequestDto
{
    [Required, StringLength(Calendar.Week.TextLength)]
    public string? Week { get; init; }

    /// <summary>Lines of this organization and of all below it.</summary>
    public Guid? WithinId { get; init; }

    public Guid? OrganizationId { get; init; }
    public Guid? TaskId { get; init; }
    public LightColor? Light { get; init; }
}

/// <summary>A line found by drilling down, with whose it is.</summary>
internal sealed record FoundLineDto
{
    public Guid Id { get; init; }
    public Guid ReportId { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = "";
    public Guid TaskId { get; init; }
    public string TaskTitle { get; init; } = "";
    public DateOnly DueOn { get; init; }
    public int LastProgress { get; init; }
    public int Progress { get; init; }
    public string? Done { get; init; }
    public string? Next { get; init; }
    public string? Obstacles { get; init; }
    public IReadOnlyList<Guid> EvidenceIds { get; init; } = [];
    public IReadOnlyList<EvidenceDto> Evidence { get; init; } = [];
    public LightDto? Light { get; init; }
}

/// <summary>The lines of all reports of a subtree's week: from the county's figure to the village's photo.</summary>
internal sealed class ReportLineAppService(
    IRepository<ReportLine> lines, IRepository<WeeklyReport> reports, ReportReader reader, LightRules lights, IOrganizationGuard organizations, ITextCatalogue texts, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<ReportLine> Sorting = new Sorting<ReportLine>("dueOn")
        .By("dueOn", l => l.DueOn).By("organization", l => l.OrganizationCode).By("progress", l => l.Progress).By("title", l => l.TaskTitle);

    [Authorize(ThreeListsPermissions.Reports)]
    public async Task<PagedResultDto<FoundLineDto>> GetListAsync(GetReportLinesInput input, CancellationToken cancellationToken)
    {
        var week = Week.Parse(input.Week).ToString();
        var (rule, asOf) = (await lights.GetAsync(cancellationToken), ReportReader.AsOf(week, await clock.GetTodayAsync(cancellationToken)));
        var query = lines.Query.Where(l => l.Week == week)
            .WhereIf(input.OrganizationId is not null, l => l.OrganizationId == input.OrganizationId)
            .WhereIf(input.TaskId is not null, l => l.TaskId == input.TaskId)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), l => l.TaskTitle.Contains(input.Filter!));
        query = input.WithinId is { } within ? query.Within(l => l.OrganizationCode, await organizations.GetCodeAsync(within, cancellationToken)) : query;
        query = input.Light is { } color ? query.Where(HasLight(color, rule, asOf)) : query;
        var page = await ToFound(Sorting.Apply(query, input.Sorting)).ToPagedResultAsync(input, cancellationToken);
        var evidence = await reader.EvidenceAsync(page.Items.SelectMany(l => l.EvidenceIds).Distinct().ToList(), cancellationToken);
        return new PagedResultDto<FoundLineDto>(page.TotalCount, page.Items.Select(l => l with
        {
            Evidence = l.EvidenceIds.Select(evidence.GetValueOrDefault).OfType<EvidenceDto>().ToList(),
            Light = rule.OfOpen(l.DueOn, l.Progress, asOf).ToDto(texts),
        }).ToList());
    }

    /// <summary>The rule of <see cref="LightRule.OfOpen"/>, said in SQL.</summary>
    private static Expression<Func<ReportLine, bool>> HasLight(LightColor color, LightRule rule, DateOnly asOf)
    {
        var (soon, enough) = (rule.DueSoonUntil(asOf), rule.Limits.YellowProgress);
        return color switch
        {
            LightColor.Red => l => l.DueOn < asOf,
            LightColor.Yellow => l => l.DueOn >= asOf && l.DueOn <= soon && l.Progress < enough,
            _ => l => l.DueOn > soon || (l.DueOn >= asOf && l.Progress >= enough),
        };
    }

    private IQueryable<FoundLineDto> ToFound(IQueryable<ReportLine> found) => found.Select(l => new FoundLineDto
    {
        Id = l.Id,
        ReportId = l.ReportId,
        OrganizationId = l.OrganizationId,
        OrganizationName = reports.Query.Where(r => r.Id == l.ReportId).Select(r => r.OrganizationName).First(),
        TaskId = l.TaskId,
        TaskTitle = l.TaskTitle,
        DueOn = l.DueOn,
        LastProgress = l.LastProgress,
        Progress = l.Progress,
        Done = l.Done,
        Next = l.Next,
        Obstacles = l.Obstacles,
        EvidenceIds = l.EvidenceIds,
    });
}

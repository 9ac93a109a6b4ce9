using AutoMapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;
using static PartyOrg.ThreeLists.ThreeListsPermissions;

namespace PartyOrg.ThreeLists.Problems;

/// <summary>问题清单: what was found, and what becomes of it.</summary>
internal sealed class ProblemAppService(
    IRepository<Problem> problems, IRepository<WorkTask> tasks, EntryReader reader, EntryMaking making, EntryNumbers numbers, TaskSummaries taskSummaries, Sides sides,
    IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ICountyClock clock, IMapper mapper) : ApplicationService
{
    /// <summary>What can be done with a problem, and the permission for it.</summary>
    private static readonly Dictionary<EntryDeed, string> Deeds = new()
    {
        [EntryDeed.Update] = ManageProblems,
        [EntryDeed.Delete] = ManageProblems,
        [EntryDeed.GiveTask] = ManageTasks,
        [EntryDeed.ReportHelp] = Answer,
        [EntryDeed.AskExtension] = Answer,
        [EntryDeed.DecideExtension] = Supervise,
        [EntryDeed.Suspend] = Supervise,
        [EntryDeed.Resume] = Supervise,
        [EntryDeed.ApplyClosure] = Answer,
        [EntryDeed.VerifyClosure] = Supervise,
        [EntryDeed.Reopen] = Supervise,
        [EntryDeed.LookBack] = Supervise,
        [EntryDeed.Urge] = Supervise,
    };

    private static readonly Sorting<Problem> Sorting = EntryQueries.Sorting<Problem>().By("severity", p => p.Severity).By("foundOn", p => p.FoundOn).By("category", p => p.Category).By("source", p => p.Source);

    [Authorize(Lists)]
    public async Task<PagedResultDto<ProblemSummaryDto>> GetListAsync(GetProblemsInput input, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var (states, sources, categories, severities) = (input.Status ?? [], input.Source ?? [], input.Category ?? [], input.Severity ?? []);
        var query = (await problems.FilteredAsync(input, today, organizations, cancellationToken))
            .WhereIf(states.Length > 0, p => states.Contains(p.State))
            .WhereIf(sources.Length > 0, p => sources.Contains(p.Source))
            .WhereIf(categories.Length > 0, p => categories.Contains(p.Category))
            .WhereIf(severities.Length > 0, p => severities.Contains(p.Severity))
            .WhereIf(input.FindingId is not null, p => p.FindingId == input.FindingId);
        var page = await Summaries(Sorting.Apply(query, input.Sorting)).ToPagedResultAsync(input, cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(page.Items.Select(i => i.OrganizationId).Distinct().ToList(), cancellationToken);
        return new(page.TotalCount, page.Items.Select(i => i with
        {
            OrganizationName = names[i.OrganizationId].Name,
            DaysLeft = i.DueOn.DayNumber - today.DayNumber,
            IsOverdue = i.DueOn < today && i.Status is EntryState.Open or EntryState.PendingVerification,
        }).ToList());
    }

    [Authorize(Lists)]
    public async Task<ProblemDto> GetAsync(Guid id, CancellationToken cancellationToken) => await ToDtoAsync(await reader.GetAsync(problems, id, cancellationToken), cancellationToken);

    [Authorize(ManageProblems)]
    public async Task<ProblemDto> CreateAsync(CreateProblemInput input, CancellationToken cancellationToken)
    {
        var lead = await making.FindAsync(input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken), cancellationToken);
        var doer = await sides.MakerAsync(cancellationToken);
        var text = input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), doer.Today);
        var place = await making.PlaceAsync(lead, input.SupervisorId, cancellationToken);
        var problem = new Problem(place, doer.Today.Year, await numbers.TakeAsync(EntryKind.Problem, doer.Today.Year, 1, cancellationToken), text, doer);
        problems.Insert(problem);
        return await ToDtoAsync(problem, cancellationToken);
    }

    [Authorize(ManageProblems)]
    public async Task<ProblemDto> UpdateAsync(Guid id, UpdateProblemInput input, CancellationToken cancellationToken)
    {
        var problem = await problems.GetAsync(id, cancellationToken);
        problem.CheckStamp(input.ConcurrencyStamp);
        var doer = await sides.OfAsync(problem, cancellationToken);
        var lead = (await hierarchy.GetOrganizationsAsync([problem.OrganizationId], cancellationToken))[problem.OrganizationId];
        problem.Update(input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), problem.FoundOn), doer);
        return await ToDtoAsync(problem, cancellationToken);
    }

    private IQueryable<ProblemSummaryDto> Summaries(IQueryable<Problem> query) => query.Select(p => new ProblemSummaryDto
    {
        Id = p.Id,
        Number = p.Number,
        Year = p.Year,
        Title = p.Title,
        OrganizationId = p.OrganizationId,
        ResponsiblePerson = p.ResponsiblePerson,
        DueOn = p.DueOn,
        Relapses = p.Relapses,
        Urged = p.Urged,
        ClosedOn = p.ClosedOn,
        LookBackOn = p.LookBackOn,
        ExtensionUntil = p.ExtensionUntil,
        Status = p.State,
        Category = p.Category,
        Source = p.Source,
        Severity = p.Severity,
        OpenTasks = tasks.Query.Count(t => t.ProblemId == p.Id && t.State != EntryState.Closed),
    });

    private async Task<ProblemDto> ToDtoAsync(Problem problem, CancellationToken cancellationToken)
    {
        var under = await taskSummaries.ReadAsync(tasks.Query.Where(t => t.ProblemId == problem.Id).OrderBy(t => t.Number), cancellationToken);
        var below = under.Where(t => t.Status != WorkTaskStatus.Closed).Select(t => t.OrganizationId).ToList();
        return await reader.FillAsync(mapper.Map<ProblemDto>(problem) with { Tasks = under }, problem, Deeds, below, cancellationToken);
    }
}

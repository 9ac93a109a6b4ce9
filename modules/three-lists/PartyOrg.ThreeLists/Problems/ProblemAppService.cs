using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;
using static PartyOrg.ThreeLists.ThreeListsPermissions;

namespace PartyOrg.ThreeLists.Problems;

/// <summary>问题清单: what was found, and what becomes of it.</summary>
internal sealed class ProblemAppService(
    IRepository<Problem> problems, IRepository<WorkTask> tasks, ProblemReader reader, EntrySummaries summaries, EntryMaking making, EntryNumbers numbers, EntryFamily family, EntryNotices notices, Sides sides,
    IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ILetterIntegrationService letters, Sources sources, IUnitOfWork unitOfWork, ICountyClock clock) : ApplicationService
{
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
        return await summaries.ReadAsync(Summaries(Sorting.Apply(query, input.Sorting)), input, cancellationToken);
    }

    [Authorize(Lists)]
    public Task<ProblemDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken);

    [Authorize(ManageProblems)]
    public async Task<ProblemDto> CreateAsync(CreateProblemInput input, CancellationToken cancellationToken)
    {
        var lead = await making.FindAsync(input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken), cancellationToken);
        var doer = await sides.MakerAsync(cancellationToken);
        var text = input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), doer.Today);
        return await EnterAsync(await making.PlaceAsync(lead, input.SupervisorId, cancellationToken), text, _ => { }, doer, cancellationToken);
    }

    /// <summary>A mid-year finding that is not on track becomes a problem of the letter's organization; asked again, it is the same problem.</summary>
    [Authorize(ManageProblems)]
    public async Task<ProblemDto> FromFindingAsync(ProblemFromFindingInput input, CancellationToken cancellationToken)
    {
        var id = input.FindingId!.Value;
        if (await problems.FindAsync(p => p.FindingId == id, cancellationToken) is { } known)
        {
            return await reader.ToDtoAsync(known, cancellationToken);
        }

        var finding = (await letters.GetFindingsAsync([id], cancellationToken)).GetValueOrDefault(id) ?? throw new EntityNotFoundException(typeof(LetterFindingRef), id);
        RefuseOnTrack(finding);
        var lead = await making.FindAsync(finding.OrganizationId, cancellationToken);
        var doer = await sides.MakerAsync(cancellationToken);
        var text = await making.TextAsync(input.ToWriteInput(finding), lead, doer.Today, cancellationToken);
        var problem = new ProblemText(text, finding.ItemText, ProblemCategory.Other, ProblemSource.MidYearCheck, finding.IsNotStarted ? Severity.Major : Severity.Minor, finding.FoundOn);
        return await EnterAsync(EntryPlace.Of(lead), problem, p => p.ComesFrom(id, finding.LetterId, finding.ItemCode), doer, cancellationToken);
    }

    [Authorize(ManageProblems)]
    public async Task<ProblemDto> UpdateAsync(Guid id, UpdateProblemInput input, CancellationToken cancellationToken)
    {
        var problem = await problems.GetAsync(id, cancellationToken);
        problem.CheckStamp(input.ConcurrencyStamp);
        var doer = await sides.OfAsync(problem, cancellationToken);
        var lead = (await hierarchy.GetOrganizationsAsync([problem.OrganizationId], cancellationToken))[problem.OrganizationId];
        problem.Update(input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), problem.FoundOn), doer);
        return await AnswerAsync(problem, cancellationToken);
    }

    /// <summary>Takes out what was entered by mistake.</summary>
    [Authorize(ManageProblems)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var problem = await problems.GetAsync(id, cancellationToken);
        await sources.RefuseIfNeededAsync(problem.AsSource(problem.FoundOn), cancellationToken);
        problem.Remove(await sides.OfAsync(problem, cancellationToken), await family.BelowAsync(problem, cancellationToken, closedToo: true));
        problems.Delete(problem);
    }

    private async Task<ProblemDto> EnterAsync(EntryPlace place, ProblemText text, Action<Problem> link, Doer doer, CancellationToken cancellationToken)
    {
        var problem = new Problem(place, doer.Today.Year, await numbers.TakeAsync(EntryKind.Problem, doer.Today.Year, 1, cancellationToken), text, doer);
        link(problem);
        problems.Insert(problem);
        if (!(await sides.OfAsync(problem, cancellationToken)).Answers)
        {
            await notices.TellLeadAsync(problem, EntryNotices.Given, cancellationToken);
        }

        return await AnswerAsync(problem, cancellationToken);
    }

    private static void RefuseOnTrack(LetterFindingRef finding)
    {
        if (!finding.IsProblem)
        {
            throw new BusinessException(ThreeListsErrorCodes.FindingIsOnTrack);
        }
    }

    /// <summary>Saved first, so that the answer's history has the deed.</summary>
    private async Task<ProblemDto> AnswerAsync(Problem problem, CancellationToken cancellationToken)
    {
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(problem, cancellationToken);
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
        Escalation = p.Escalation,
        ClosedOn = p.ClosedOn,
        LookBackOn = p.LookBackOn,
        ExtensionUntil = p.ExtensionUntil,
        State = p.State,
        Category = p.Category,
        Source = p.Source,
        Severity = p.Severity,
        OpenTasks = tasks.Query.Count(t => t.ProblemId == p.Id && t.State != EntryState.Closed),
    });
}

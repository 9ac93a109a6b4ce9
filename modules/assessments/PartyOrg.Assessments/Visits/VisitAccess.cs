using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Visits;

/// <summary>Who may see a visit: whose posts cover the organization that leads it, its judges, and those whom it visits.</summary>
internal sealed class VisitAccess(IRepository<ObservationVisit> visits, ActingParties parties, IHierarchyIntegrationService hierarchy, ICurrentUser user) : IScopedDependency
{
    /// <summary>The visits that were addressed to the caller: to be judged by them, or to come to their organization. Scope is lifted: what was addressed to someone is theirs to see.</summary>
    public async Task<IQueryable<ObservationVisit>> AddressedAsync(CancellationToken cancellationToken)
    {
        var (me, mine) = (user.Id, await parties.GetOrganizationsAsync(cancellationToken));
        return visits.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(v => v.Judges.Any(j => j.UserId == me) || (v.State != VisitState.Planned && v.Stops.Any(s => mine.Contains(s.OrganizationId))));
    }

    public async Task<ObservationVisit> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await visits.Query.FirstOrDefaultAsync(v => v.Id == id, cancellationToken)
        ?? await (await AddressedAsync(cancellationToken)).FirstOrDefaultAsync(v => v.Id == id, cancellationToken)
        ?? throw new EntityNotFoundException(typeof(ObservationVisit), id);

    /// <summary>The organizations in which the caller holds posts.</summary>
    public async Task<IReadOnlyList<OrganizationRef>> GetPostsAsync(CancellationToken cancellationToken) => (await parties.GetAsync(cancellationToken)).Organizations;

    /// <summary>Refuses whoever is not one of the judges, and the judge whose own unit the stop is.</summary>
    public async Task<VisitJudge> JudgeOfAsync(ObservationVisit visit, VisitStop stop, CancellationToken cancellationToken)
    {
        visit.Demand(VisitState.Open, AssessmentsErrorCodes.VisitNotOpen);
        var judge = visit.Judges.FirstOrDefault(j => j.UserId == user.Id) ?? throw new BusinessException(AssessmentsErrorCodes.VisitNotAJudge);
        return visit.IsOwnUnit(stop, await GetPostsAsync(cancellationToken)) ? throw new BusinessException(AssessmentsErrorCodes.VisitOwnUnit).WithData("Name", stop.Name) : judge;
    }

    /// <summary>For each judge the stops that are not their own unit: the sheets that have to be there in the end.</summary>
    public async Task<IReadOnlyList<(VisitJudge Judge, VisitStop Stop)>> ExpectedAsync(ObservationVisit visit, DateOnly today, CancellationToken cancellationToken)
    {
        var posts = await hierarchy.GetPostsOfUsersAsync(visit.Judges.Select(j => j.UserId).ToList(), today, cancellationToken);
        var organizations = await hierarchy.GetOrganizationsAsync(posts.Values.SelectMany(p => p).Select(p => p.OrganizationId).Distinct().ToList(), cancellationToken);
        IEnumerable<OrganizationRef> UnitsOf(VisitJudge judge) => posts.GetValueOrDefault(judge.UserId, []).Select(p => organizations[p.OrganizationId]);
        return visit.Judges.SelectMany(j => visit.Stops.Where(s => !visit.IsOwnUnit(s, UnitsOf(j))).Select(s => (j, s))).ToList();
    }
}

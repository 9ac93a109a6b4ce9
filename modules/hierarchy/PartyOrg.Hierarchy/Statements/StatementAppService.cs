using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Statements;

/// <summary>The figures that open every speech, for any subtree as it stood on any day.</summary>
[Route("api/hierarchy/organization")]
internal sealed class StatementAppService(
    IRepository<Organization> organizations, IRepository<Placement> placements, IRepository<Membership> memberships, IRepository<PartyMember> members,
    ICountyClock clock, StatementText text) : ApplicationService
{
    [Authorize(HierarchyPermissions.Organizations)]
    public async Task<StatementDto> GetStatementAsync(Guid id, DateOnly? on, CancellationToken cancellationToken)
    {
        var name = await organizations.Query.Where(o => o.Id == id).Select(o => o.ShortName).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(Organization), id);
        var day = on ?? await clock.GetTodayAsync(cancellationToken);
        var code = await PlacementsOn(day).Where(p => p.OrganizationId == id).Select(p => p.Code).FirstOrDefaultAsync(cancellationToken);
        var within = Within(code ?? "~", day);

        var (first, last) = (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
        var kinds = await within.GroupBy(p => new { p.Placement.Type, p.Placement.Sector })
            .Select(g => new { g.Key.Type, g.Key.Sector, Count = g.Count(), TermsDue = g.Count(p => p.Placement.TermDueOn >= first && p.Placement.TermDueOn <= last) }).ToListAsync(cancellationToken);
        var (full, probationary) = await CountMembersAsync(within, day, cancellationToken);

        var counts = new OrganizationCountsDto(
            kinds.Sum(k => k.Count),
            kinds.GroupBy(k => k.Type).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Sum(k => k.Count)),
            kinds.GroupBy(k => k.Sector).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Sum(k => k.Count)));
        var statement = new StatementDto(day, counts, new MemberCountsDto(full, probationary), kinds.Sum(k => k.TermsDue), "");
        return statement with { Text = text.Of(name, statement) };
    }

    /// <summary>Those registered on the day; where an organization has none, those its roster reports. Who is managed twice has one membership and counts once.</summary>
    private async Task<(int Full, int Probationary)> CountMembersAsync(IQueryable<Placed> within, DateOnly day, CancellationToken cancellationToken)
    {
        var onDay = memberships.Query.Where(m => m.From <= day && (m.To == null || m.To >= day));
        var people = onDay.Join(within, m => m.OrganizationId, p => p.Placement.OrganizationId, (m, _) => m.MemberId).Join(members.Query, id => id, m => m.Id, (_, m) => m);
        var registered = await people.GroupBy(p => p.FullSince != null && p.FullSince <= day).Select(g => new { IsFull = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var reported = await within.Where(p => !onDay.Any(m => m.OrganizationId == p.Placement.OrganizationId))
            .GroupBy(_ => 1).Select(g => new { Full = g.Sum(p => p.Organization.ReportedFullMembers), Probationary = g.Sum(p => p.Organization.ReportedProbationaryMembers) }).FirstOrDefaultAsync(cancellationToken);
        return (registered.Where(r => r.IsFull).Sum(r => r.Count) + (reported?.Full ?? 0), registered.Where(r => !r.IsFull).Sum(r => r.Count) + (reported?.Probationary ?? 0));
    }

    /// <summary>
    /// What existed on the day, as it stood then. The Scope filter is lifted, for every part of the queries made from this:
    /// what has moved elsewhere since, and who, belongs to the subtree of that day. That the caller may see the subtree has been asked before.
    /// </summary>
    private IQueryable<Placed> Within(string code, DateOnly day) => PlacementsOn(day).Within(p => p.Code, code)
        .Join(
            organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(o => (o.EstablishedOn == null || o.EstablishedOn <= day) && (o.DissolvedOn == null || o.DissolvedOn > day)),
            p => p.OrganizationId, o => o.Id, (p, o) => new Placed { Placement = p, Organization = o });

    private IQueryable<Placement> PlacementsOn(DateOnly day) => placements.Query.Where(p => p.From <= day && (p.To == null || p.To >= day));

    private sealed class Placed
    {
        public required Placement Placement { get; init; }
        public required Organization Organization { get; init; }
    }
}

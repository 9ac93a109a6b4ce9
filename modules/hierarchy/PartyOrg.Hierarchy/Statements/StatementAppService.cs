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
        var code = await PlacedOn(day).Where(p => p.OrganizationId == id).Select(p => p.Code).FirstOrDefaultAsync(cancellationToken);
        var within = PlacedOn(day).Within(p => p.Code, code ?? "~");

        var (first, last) = (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
        var kinds = await within.GroupBy(p => new { p.Type, p.Sector })
            .Select(g => new { g.Key.Type, g.Key.Sector, Count = g.Count(), TermsDue = g.Count(p => p.TermDueOn >= first && p.TermDueOn <= last) }).ToListAsync(cancellationToken);
        var (full, probationary) = await CountMembersAsync(within, day, cancellationToken);

        var counts = new OrganizationCountsDto(
            kinds.Sum(k => k.Count),
            kinds.GroupBy(k => k.Type).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Sum(k => k.Count)),
            kinds.GroupBy(k => k.Sector).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Sum(k => k.Count)));
        var statement = new StatementDto(day, counts, new MemberCountsDto(full, probationary), kinds.Sum(k => k.TermsDue), "");
        return statement with { Text = text.Of(name, statement) };
    }

    /// <summary>Those registered on the day; where an organization has none, those its roster reports. Who is managed twice has one membership and counts once.</summary>
    private async Task<(int Full, int Probationary)> CountMembersAsync(IQueryable<Placement> within, DateOnly day, CancellationToken cancellationToken)
    {
        var onDay = memberships.Query.Where(m => m.From <= day && (m.To == null || m.To >= day));

        // The Scope filter is lifted: who stands elsewhere today counted here on that day.
        var people = members.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
        var registered = await onDay.Where(m => within.Any(p => p.OrganizationId == m.OrganizationId)).Join(people, m => m.MemberId, p => p.Id, (_, p) => p)
            .GroupBy(p => p.FullSince != null && p.FullSince <= day).Select(g => new { IsFull = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var reported = await Everywhere.Where(o => within.Any(p => p.OrganizationId == o.Id) && !onDay.Any(m => m.OrganizationId == o.Id))
            .GroupBy(_ => 1).Select(g => new { Full = g.Sum(o => o.ReportedFullMembers), Probationary = g.Sum(o => o.ReportedProbationaryMembers) }).FirstOrDefaultAsync(cancellationToken);
        return (registered.Where(r => r.IsFull).Sum(r => r.Count) + (reported?.Full ?? 0), registered.Where(r => !r.IsFull).Sum(r => r.Count) + (reported?.Probationary ?? 0));
    }

    /// <summary>How what existed on the day stood then.</summary>
    private IQueryable<Placement> PlacedOn(DateOnly day) => placements.Query.Where(p => p.From <= day && (p.To == null || p.To >= day)
        && Everywhere.Any(o => o.Id == p.OrganizationId && (o.EstablishedOn == null || o.EstablishedOn <= day) && (o.DissolvedOn == null || o.DissolvedOn > day)));

    // The Scope filter is lifted: what has moved elsewhere since belongs to the subtree of that day.
    private IQueryable<Organization> Everywhere => organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
}

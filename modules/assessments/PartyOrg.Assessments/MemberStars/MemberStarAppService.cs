using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>双十星: who strives for which stars, by name for those who may know, in figures for the others, and one's own for everybody.</summary>
internal sealed class MemberStarAppService(
    IRepository<StarPledge> pledges, StarReader reader, IOrganizationGuard organizations, IHierarchyIntegrationService hierarchy, IPermissionChecker permissions) : ApplicationService
{
    private static readonly Sorting<StarPledge> Sorting = new Sorting<StarPledge>("subjectName")
        .By("subjectName", p => p.SubjectName).By("organizationName", p => p.OrganizationCode).By("year", p => p.Year).By("state", p => p.State); // not by the number of stars: nobody is ranked

    [Authorize(AssessmentsPermissions.Stars)]
    public async Task<PagedResultDto<StarPledgeSummaryDto>> GetListAsync(GetStarPledgesInput input, CancellationToken cancellationToken)
    {
        var query = pledges.Query
            .WhereIf(input.OrganizationsOnly || !permissions.IsGranted(AssessmentsPermissions.StarsByName), p => p.MemberId == null)
            .WhereIf(input.OrganizationId is not null, p => p.OrganizationId == input.OrganizationId)
            .WhereIf(input.MemberId is not null, p => p.MemberId == input.MemberId)
            .WhereIf(input.Year is not null, p => p.Year == input.Year)
            .WhereIf(input.State is not null, p => p.State == input.State)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), p => p.SubjectName.Contains(input.Filter!));
        if (input.WithinId is { } within)
        {
            query = query.Within(p => p.OrganizationCode, await organizations.GetCodeAsync(within, cancellationToken));
        }

        var page = await Sorting.Apply(query, input.Sorting).ToPagedResultAsync(input, cancellationToken);
        return new(page.TotalCount, await ToSummariesAsync(page.Items, cancellationToken));
    }

    [Authorize(AssessmentsPermissions.Stars)]
    public async Task<StarPledgeDto> GetAsync(Guid id, CancellationToken cancellationToken) => await reader.ToDtoAsync(await reader.FindAsync(id, cancellationToken), cancellationToken);

    /// <summary>One's own as a member, over the years.</summary>
    [Authorize(AssessmentsPermissions.Stars)]
    public async Task<ListResultDto<StarPledgeSummaryDto>> GetMineAsync(CancellationToken cancellationToken)
    {
        var own = (await reader.OwnAsync(cancellationToken)).Select(m => m.Id).ToList();
        // Scope is lifted: people see their own, wherever they were members then.
        var mine = own.Count == 0 ? [] : await pledges.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(p => p.MemberId != null && own.Contains(p.MemberId.Value)).OrderByDescending(p => p.Year).ToListAsync(cancellationToken);
        return new(await ToSummariesAsync(mine, cancellationToken));
    }

    /// <summary>How many strove for each star and won it, without any name, and only where neither it nor what is left of the whole is about fewer than five.</summary>
    [Authorize(AssessmentsPermissions.Stars)]
    public async Task<StarFiguresDto> GetFiguresAsync([FromQuery] GetStarFiguresInput input, CancellationToken cancellationToken)
    {
        var year = input.Year!.Value;
        var code = await organizations.GetCodeAsync(input.WithinId!.Value, cancellationToken);
        var told = await pledges.Query.Within(p => p.OrganizationCode, code).Where(p => p.MemberId != null && p.Year == year && p.State != StarPledgeState.Draft).Select(p => new { p.State, p.Stars }).ToListAsync(cancellationToken);
        if (!ToldParts.IsTold(await CountAsync(year, cancellationToken), code))
        {
            return new StarFiguresDto(year, null, null, []);
        }

        var stars = told.SelectMany(p => p.Stars).GroupBy(s => (s.Code, s.Name)).Select(g => new StarFigureDto(g.Key.Code, g.Key.Name, g.Count(), g.Count(s => s.Holds)));
        return new StarFiguresDto(year, told.Count, told.Count(p => p.State == StarPledgeState.Awarded), stars.OrderByDescending(s => s.Pledged).ThenBy(s => s.Code, StringComparer.Ordinal).ToList());
    }

    // Scope is lifted: what is withheld must not depend on who asks.
    private Task<Dictionary<string, int>> CountAsync(int year, CancellationToken cancellationToken) =>
        pledges.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(p => p.MemberId != null && p.Year == year && p.State != StarPledgeState.Draft)
            .GroupBy(p => p.OrganizationCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    private async Task<IReadOnlyList<StarPledgeSummaryDto>> ToSummariesAsync(IReadOnlyList<StarPledge> read, CancellationToken cancellationToken)
    {
        var names = await hierarchy.GetOrganizationsAsync(read.Select(p => p.OrganizationId).Distinct().ToList(), cancellationToken);
        return read.Select(p => new StarPledgeSummaryDto
        {
            Id = p.Id,
            OrganizationId = p.OrganizationId,
            OrganizationName = names[p.OrganizationId].Name,
            MemberId = p.MemberId,
            SubjectName = p.SubjectName,
            Year = p.Year,
            State = p.State,
            Stars = p.Stars.Select(s => new StarDto(s.Code, s.Name, s.IsWon, s.RevokedOn is not null)).ToList(),
            MarkedUntil = p.Marks.Count == 0 ? null : p.Marks.Max(m => m.Month),
        }).ToList();
    }
}

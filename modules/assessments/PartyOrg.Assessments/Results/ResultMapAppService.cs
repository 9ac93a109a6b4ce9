using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Results;

internal sealed record GetResultMapInput
{
    [Required]
    public Guid? RoundId { get; init; }

    /// <summary>Whose children are the map's fields; without one, the organization of the caller's highest post.</summary>
    public Guid? WithinId { get; init; }
}

internal sealed record ResultMapDto(Guid WithinId, string WithinName, IReadOnlyList<ResultFieldDto> Fields);

/// <summary>One field of the tree map: an organization, how many of its subtree were judged, and how they stand.</summary>
internal sealed record ResultFieldDto(Guid OrganizationId, string Name, bool HasChildren, int Total, int NotQualified, IReadOnlyList<StandingCountDto> Counts);

internal sealed record StandingCountDto(StarsOrGrade Standing, int Count);

/// <summary>Stars over the county, township by township.</summary>
internal sealed class ResultMapAppService(IRepository<SheetResult> results, ReadableRounds rounds, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations) : ApplicationService
{
    [HttpGet("/api/assessments/result/map")]
    [Authorize(AssessmentsPermissions.Results)]
    public async Task<ResultMapDto> GetAsync(GetResultMapInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(input.RoundId!.Value, cancellationToken);
        var family = await hierarchy.GetFamilyAsync(input.WithinId ?? await organizations.GetMainAsync(cancellationToken), cancellationToken);
        var end = ScopeRanges.UpperBound(family.Parent.Code);
        var judged = await results.Query.Where(r => r.RoundId == round.Id && string.Compare(r.OrganizationCode, family.Parent.Code) >= 0 && string.Compare(r.OrganizationCode, end) < 0)
            .Select(r => new Judged(r.OrganizationCode, r.Stars, r.Grade, r.Qualified)).ToListAsync(cancellationToken);
        var fields = family.Children.Select(c => FieldOf(c.Organization, c.HasChildren, judged.Where(j => ScopeRanges.Contains(c.Organization.Code, j.Code))))
            .Prepend(FieldOf(family.Parent, false, judged.Where(j => j.Code == family.Parent.Code)));
        return new ResultMapDto(family.Parent.Id, family.Parent.Name, fields.Where(f => f.Total > 0).ToList());
    }

    private static ResultFieldDto FieldOf(OrganizationRef organization, bool hasChildren, IEnumerable<Judged> judged)
    {
        var within = judged.ToList();
        return new ResultFieldDto(
            organization.Id, organization.Name, hasChildren, within.Count, within.Count(j => j.Qualified == false),
            within.GroupBy(j => new StarsOrGrade(j.Stars, j.Grade)).OrderByDescending(g => g.Key.Stars).ThenByDescending(g => g.Count()).Select(g => new StandingCountDto(g.Key, g.Count())).ToList());
    }

    private sealed record Judged(string Code, int? Stars, string? Grade, bool? Qualified);
}

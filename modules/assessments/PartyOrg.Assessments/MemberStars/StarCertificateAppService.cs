using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Results;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>星级证书: for those whose stars were awarded, naming the stars that hold on the day of printing.</summary>
[Route("api/assessments/member-star")]
internal sealed class StarCertificateAppService(
    IRepository<StarPledge> pledges, StarReader reader, StarSchemes schemes, CertificateDocument certificates, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations,
    IPermissionChecker permissions, ITextCatalogue texts) : ApplicationService
{
    /// <summary>One certificate: for the level that awarded it, the branch, and the member whose it is.</summary>
    [HttpGet("{id}/certificate")]
    [Audited]
    [Authorize(AssessmentsPermissions.Stars)]
    public async Task<FileContentResult> GetCertificateAsync(Guid id, CancellationToken cancellationToken)
    {
        var pledge = await reader.FindAsync(id, cancellationToken);
        return await WriteAsync(pledge.Year, pledge.SubjectName, [pledge], cancellationToken);
    }

    /// <summary>All certificates of a year's award, a page each, in the order of the tree.</summary>
    [HttpGet("certificates")]
    [Audited]
    [Authorize(AssessmentsPermissions.AwardStars)]
    public async Task<FileContentResult> GetCertificatesAsync([FromQuery] GetStarCertificatesInput input, CancellationToken cancellationToken)
    {
        var year = input.Year!.Value;
        var within = await organizations.GetCodeAsync(input.WithinId ?? await organizations.GetMainAsync(cancellationToken), cancellationToken);
        var awarded = await pledges.Query.Within(p => p.OrganizationCode, within).Where(p => p.Year == year && p.State == StarPledgeState.Awarded)
            .WhereIf(!permissions.IsGranted(AssessmentsPermissions.StarsByName), p => p.MemberId == null)
            .OrderBy(p => p.OrganizationCode).ThenBy(p => p.SubjectName).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        return await WriteAsync(year, Text("Title", ("Year", year)), awarded, cancellationToken);
    }

    private async Task<FileContentResult> WriteAsync(int year, string title, List<StarPledge> awarded, CancellationToken cancellationToken)
    {
        var holding = awarded.Where(p => p.Won > 0).ToList();
        var names = await hierarchy.GetOrganizationsAsync(holding.SelectMany(p => new[] { p.OrganizationId, p.SuperiorId ?? p.OrganizationId }).Distinct().ToList(), cancellationToken);
        var schemeNames = await schemes.GetNamesAsync(holding.Select(p => p.SchemeId).Distinct().ToList(), cancellationToken);
        var (places, numbers) = (await PlacesAsync(year, cancellationToken), AwardNumbers.Of(texts, Text("Prefix"), year));
        return certificates.Write(title, holding.ConvertAll(p => new Certificate(
            numbers[places[p.Id]],
            p.MemberId is null ? p.SubjectName : Text("Member", ("Organization", names[p.OrganizationId].Name), ("Name", p.SubjectName)),
            Text("Words", ("Year", year), ("Scheme", schemeNames[p.SchemeId]), ("Count", p.Won), ("Stars", string.Join('、', p.Stars.Where(s => s.Holds).Select(s => s.Name)))),
            names[p.SuperiorId ?? p.OrganizationId].Name,
            p.AwardedOn!.Value)));
    }

    /// <summary>
    /// The number of a certificate is the pledge's place among all of the county's that year, in the order in which they were drawn up. Pledges are never deleted, so it never changes:
    /// printed twice, it is the same certificate. Scope is lifted, since a number is used once in the county.
    /// </summary>
    private async Task<Dictionary<Guid, int>> PlacesAsync(int year, CancellationToken cancellationToken)
    {
        var drawnUp = await pledges.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(p => p.Year == year).Select(p => new { p.Id, p.CreationTime }).ToListAsync(cancellationToken);
        return drawnUp.OrderBy(p => p.CreationTime).ThenBy(p => p.Id).Index().ToDictionary(p => p.Item.Id, p => p.Index + 1);
    }

    private string Text(string key, params (string Name, object? Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Stars:Certificate.{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

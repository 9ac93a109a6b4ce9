using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Resources;

internal sealed record ResourcesDto(decimal? VenueArea, string? VenueAddress, IReadOnlyList<FundDto> Funds, IReadOnlyList<HonorDto> Honors, string? ConcurrencyStamp);

/// <summary>A year's money of one kind; growth is in percent over the year before.</summary>
internal sealed record FundDto(int Year, FundKind Kind, decimal Amount, decimal? Growth);

internal sealed record HonorDto(HonorKind Kind, string Name, HonorLevel Level, int? Since);

internal sealed record UpdateResourcesInput
{
    /// <summary>In square metres.</summary>
    [Range(0d, 1_000_000d)]
    public decimal? VenueArea { get; init; }

    [StringLength(OrganizationResources.MaxAddressLength)]
    public string? VenueAddress { get; init; }

    [MaxLength(300)]
    public IReadOnlyList<FundInput> Funds { get; init; } = [];

    [MaxLength(100)]
    public IReadOnlyList<HonorInput> Honors { get; init; } = [];

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record FundInput
{
    [Range(1949, 2200)]
    public int Year { get; init; }

    [Required]
    public FundKind? Kind { get; init; }

    /// <summary>In yuan.</summary>
    [Range(0d, 100_000_000_000d)]
    public decimal Amount { get; init; }
}

internal sealed record HonorInput
{
    [Required]
    public HonorKind? Kind { get; init; }

    [Required, StringLength(Honor.MaxNameLength)]
    public string? Name { get; init; }

    [Required]
    public HonorLevel? Level { get; init; }

    [Range(1949, 2200)]
    public int? Since { get; init; }
}

/// <summary>What an organization has to work with.</summary>
[Route("api/hierarchy/organization")]
internal sealed class ResourcesAppService(IRepository<OrganizationResources> resources, IRepository<Organization> organizations, IOrganizationGuard guard, IUnitOfWork unitOfWork) : ApplicationService
{
    [Authorize(HierarchyPermissions.Organizations)]
    public async Task<ResourcesDto> GetResourcesAsync(Guid id, CancellationToken cancellationToken)
    {
        await guard.GetCodeAsync(id, cancellationToken);
        return await resources.FindAsync(r => r.OrganizationId == id, cancellationToken) is { } owned ? ToDto(owned) : new ResourcesDto(null, null, [], [], null);
    }

    /// <summary>Replaces all of it by what is given.</summary>
    [Authorize(HierarchyPermissions.EditOrganizations)]
    public async Task<ResourcesDto> UpdateResourcesAsync(Guid id, UpdateResourcesInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(id, cancellationToken);
        var owned = await resources.FindAsync(r => r.OrganizationId == id, cancellationToken);
        if (owned is null)
        {
            resources.Insert(owned = new OrganizationResources(organization));
        }
        else
        {
            owned.CheckStamp(input.ConcurrencyStamp);
        }

        owned.DescribeVenue(input.VenueArea, input.VenueAddress);
        owned.DropFundsOtherThan(input.Funds.Select(f => (f.Year, f.Kind!.Value)).ToHashSet());
        foreach (var fund in input.Funds)
        {
            owned.Allot(fund.Year, fund.Kind!.Value, fund.Amount);
        }

        owned.NameHonors(input.Honors.Select(h => (h.Kind!.Value, h.Name!, h.Level!.Value, h.Since)));
        await unitOfWork.SaveChangesAsync(cancellationToken); // the answer carries the new stamp
        return ToDto(owned);
    }

    private static ResourcesDto ToDto(OrganizationResources r) => new(
        r.VenueArea, r.VenueAddress,
        r.Funds.OrderByDescending(f => f.Year).ThenBy(f => f.Kind).Select(f => new FundDto(f.Year, f.Kind, f.Amount, r.GrowthOf(f))).ToList(),
        r.Honors.Select(h => new HonorDto(h.Kind, h.Name, h.Level, h.Since)).ToList(), r.ConcurrencyStamp);
}

using PartyOrg.Platform.Domain;
using PartyOrg.Hierarchy.Organizations;

namespace PartyOrg.Hierarchy.Resources;

/// <summary>经费: what the money was for.</summary>
internal enum FundKind
{
    /// <summary>工作经费</summary>
    Work,

    /// <summary>党建经费</summary>
    PartyBuilding,

    /// <summary>服务群众专项经费</summary>
    ServingTheMasses,
}

/// <summary>品牌、示范点</summary>
internal enum HonorKind
{
    Brand,
    DemonstrationSite,
}

/// <summary>Which level named it.</summary>
internal enum HonorLevel
{
    Township,
    County,
    City,
    Province,
    Nation,
}

/// <summary>What an organization has to work with: its venue (阵地), the years' funds, brands and demonstration sites.</summary>
internal sealed class OrganizationResources : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxAddressLength = 256;

    private readonly List<Fund> _funds = [];
    private readonly List<Honor> _honors = [];

    private OrganizationResources() { }

    public OrganizationResources(Organization organization) => (OrganizationId, OrganizationCode) = (organization.Id, organization.Code);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>In square metres.</summary>
    public decimal? VenueArea { get; private set; }

    public string? VenueAddress { get; private set; }
    public IReadOnlyList<Fund> Funds => _funds;
    public IReadOnlyList<Honor> Honors => _honors;

    public void DescribeVenue(decimal? area, string? address) => (VenueArea, VenueAddress) = (area, address);

    /// <summary>One amount for each year and kind; giving it again corrects it.</summary>
    public void Allot(int year, FundKind kind, decimal amount)
    {
        if (_funds.Find(f => f.Year == year && f.Kind == kind) is { } known)
        {
            known.Correct(amount);
        }
        else
        {
            _funds.Add(new Fund(Id, year, kind, amount));
        }
    }

    /// <summary>How much more, in percent, than the year before; null where there is nothing to compare with.</summary>
    public decimal? GrowthOf(Fund fund) =>
        _funds.Find(f => f.Year == fund.Year - 1 && f.Kind == fund.Kind) is { Amount: > 0 and var before } ? Math.Round((fund.Amount - before) / before * 100, 1) : null;

    /// <summary>Those it has now; those no longer named are gone.</summary>
    public void NameHonors(IEnumerable<(HonorKind Kind, string Name, HonorLevel Level, int? Since)> honors)
    {
        _honors.Clear();
        _honors.AddRange(honors.Select(h => new Honor(Id, h.Kind, h.Name, h.Level, h.Since)));
    }

    public void DropFundsOtherThan(IReadOnlyCollection<(int Year, FundKind Kind)> kept) => _funds.RemoveAll(f => !kept.Contains((f.Year, f.Kind)));
}

/// <summary>A year's money of one kind, in yuan.</summary>
internal sealed class Fund : Entity, IMultiTenant
{
    private Fund() { }

    internal Fund(Guid resourcesId, int year, FundKind kind, decimal amount) => (ResourcesId, Year, Kind, Amount) = (resourcesId, year, kind, amount);

    public Guid TenantId { get; private set; }
    public Guid ResourcesId { get; private set; }
    public int Year { get; private set; }
    public FundKind Kind { get; private set; }
    public decimal Amount { get; private set; }

    internal void Correct(decimal amount) => Amount = amount;
}

/// <summary>A brand or demonstration site, and the level that named it.</summary>
internal sealed class Honor : Entity, IMultiTenant
{
    public const int MaxNameLength = 128;

    private Honor() { }

    internal Honor(Guid resourcesId, HonorKind kind, string name, HonorLevel level, int? since) => (ResourcesId, Kind, Name, Level, Since) = (resourcesId, kind, name, level, since);

    public Guid TenantId { get; private set; }
    public Guid ResourcesId { get; private set; }
    public HonorKind Kind { get; private set; }
    public string Name { get; private set; } = null!;
    public HonorLevel Level { get; private set; }

    /// <summary>The year in which it was named.</summary>
    public int? Since { get; private set; }
}

using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Security;

namespace PartyOrg.Tests.Support;

/// <summary>A top of its own with two townships of two villages each, beside whatever a county has already.</summary>
public sealed record SmallTree(SmallTree.Node Top, IReadOnlyList<SmallTree.Node> Townships, IReadOnlyList<SmallTree.Node> Villages)
{
    private static int _ordinal = 900; // far from the roster's own

    public sealed record Node(Guid Id, string Code, string Name);

    public IEnumerable<Node> All => [Top, .. Townships, .. Villages];

    public static Task<SmallTree> PlantAsync(PartyOrgFactory factory, string tenant, string name = "试验") => factory.InTenantAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var top = Organization.AtTop(Profile($"{name}县委", OrganizationType.PartyCommittee, Sector.Agency), Interlocked.Increment(ref _ordinal));
        var townships = Numbers.Select(i => Organization.Below(top, Profile($"{name}{i}镇党委", OrganizationType.PartyCommittee, Sector.Agency))).ToList();
        var villages = townships.SelectMany((t, n) => Numbers.Select(i => Organization.Below(t, Profile($"{name}{n + 1}镇{i}村党支部", OrganizationType.Branch, Sector.Rural)))).ToList();
        db.AddRange([top, .. townships, .. villages]);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return new SmallTree(ToNode(top), townships.Select(ToNode).ToList(), villages.Select(ToNode).ToList());
    });

    /// <summary>Someone whose posts cover the given parts of the tree, with no account behind.</summary>
    public static Actor Actor(params string[] scopes) => new(Guid.CreateVersion7(), "someone", "Someone", [], new HashSet<string>(), scopes, Guid.NewGuid());

    private static readonly int[] Numbers = [1, 2];

    private static OrganizationProfile Profile(string name, OrganizationType type, Sector sector) => new(name, name, type, sector);

    private static Node ToNode(Organization o) => new(o.Id, o.Code, o.Name);
}

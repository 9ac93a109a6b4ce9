using System.Reflection;
using PartyOrg.Host;
using PartyOrg.Platform.Modularity;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

/// <summary>What the architecture tests look at, found and not listed: a module that is added is held to the rules from its first day.</summary>
internal static class Product
{
    public static readonly IReadOnlyList<AbpModule> Modules = ModuleLoader.Load(typeof(PartyOrgHostModule));

    /// <summary>The business modules' assemblies: neither the platform nor the host.</summary>
    public static readonly IReadOnlyList<Assembly> Business = Modules.Select(m => m.GetType().Assembly).Distinct()
        .Where(a => a != typeof(AbpModule).Assembly && a != typeof(PartyOrgHostModule).Assembly).ToList();

    public static readonly IReadOnlyList<Assembly> All = [typeof(AbpModule).Assembly, .. Business];

    public static readonly IReadOnlyList<Assembly> Contracts = Business.SelectMany(a => a.GetReferencedAssemblies())
        .Where(n => IsContracts(n.Name!)).DistinctBy(n => n.Name).Select(Assembly.Load).ToList();

    public static bool IsOurs(string assembly) => assembly.StartsWith("PartyOrg.", StringComparison.Ordinal);

    public static bool IsContracts(string assembly) => IsOurs(assembly) && assembly.EndsWith(".Contracts", StringComparison.Ordinal);
}

/// <summary>One product for all architecture tests: they only look.</summary>
[CollectionDefinition(nameof(Product))]
public sealed class ProductCollection : ICollectionFixture<PartyOrgFactory>;

using System.Reflection;
using PartyOrg.Platform.Modularity;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

public sealed class ModuleTests
{
    private const string Platform = "PartyOrg.Platform";

    [Fact]
    public void A_module_knows_the_platform_and_the_contracts_of_others_and_nothing_else()
    {
        var projects = Repository.ModuleProjects();
        Assert.NotEmpty(projects);
        var faults = projects.Where(p => !Product.IsContracts(p.Key))
            .SelectMany(p => p.Value.Where(r => r != Platform && !Product.IsContracts(r)).Select(r => $"{p.Key} refers to the project {r}"))
            .Concat(Product.Business.SelectMany(a => a.GetReferencedAssemblies().Select(r => r.Name!)
                .Where(r => Product.IsOurs(r) && r != Platform && !Product.IsContracts(r)).Select(r => $"{a.GetName().Name} refers to the assembly {r}")));
        Faults.None(faults);
    }

    [Fact]
    public void Every_project_below_modules_is_part_of_the_product()
    {
        var loaded = Product.All.Concat(Product.Contracts).Select(a => a.GetName().Name!);
        Faults.None(Repository.ModuleProjects().Keys.Except(loaded));
    }

    [Fact]
    public void Contracts_refer_to_nothing_of_ours()
    {
        Assert.NotEmpty(Product.Contracts);
        Faults.None(Repository.ModuleProjects().Where(p => Product.IsContracts(p.Key)).SelectMany(p => p.Value));
        Assert.DoesNotContain(Product.Contracts.SelectMany(a => a.GetReferencedAssemblies()), r => Product.IsOurs(r.Name!));
    }

    /// <summary>Contracts say who uses whom; a module comes after all whose contracts it uses, so that the arrows make no circle.</summary>
    [Fact]
    public void The_arrows_between_modules_go_one_way()
    {
        var owners = Product.Business.ToDictionary(a => a.GetName().Name + ".Contracts");
        var order = Product.Modules.Select(m => m.GetType().Assembly).ToList();
        var faults = Product.Business.SelectMany(user => user.GetReferencedAssemblies()
            .Where(r => owners.TryGetValue(r.Name!, out var owner) && owner != user && order.IndexOf(owner) > order.IndexOf(user))
            .Select(r => $"{user.GetName().Name} uses {r.Name}, whose module comes after it"));
        Faults.None(faults);
    }

    [Fact]
    public void Everything_in_a_module_is_internal_but_the_module_and_its_model_configuration()
    {
        var open = Product.Business.SelectMany(a => a.GetExportedTypes())
            .Where(t => !typeof(AbpModule).IsAssignableFrom(t) && !IsModelConfiguration(t))
            .Select(t => t.FullName);
        Faults.None(open);
    }

    [Fact]
    public void Concrete_types_of_the_modules_are_sealed_or_made_to_be_derived_from()
    {
        var types = Product.All.Concat(Product.Contracts).SelectMany(a => a.GetTypes()).Where(t => t.Namespace?.StartsWith("PartyOrg", StringComparison.Ordinal) == true).ToList();
        var bases = types.Select(t => t.BaseType).Where(b => b is not null).Select(b => b!.IsGenericType ? b.GetGenericTypeDefinition() : b).ToHashSet();
        var unsealed = types.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(t) && !t.Name.Contains('<', StringComparison.Ordinal));
        Faults.None(unsealed.Select(t => t.FullName));
    }

    private static bool IsModelConfiguration(Type type) =>
        type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("ModelBuilderExtensions", StringComparison.Ordinal)
        && type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).All(m => m.Name.StartsWith("Configure", StringComparison.Ordinal));
}

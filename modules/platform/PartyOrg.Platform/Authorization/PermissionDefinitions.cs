using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Authorization;

/// <summary>
/// Whose work a permission belongs to. The three administrators' duties (三员) are disjoint: nobody holds permissions of two of them, nor of one beside business,
/// so that no account can create accounts, grant rights and read the log that records it. Source: GB/T 22239-2019 8.1.5 (系统管理、审计管理、安全管理).
/// </summary>
public enum PermissionDuty
{
    Business,
    System,
    Security,
    Audit,

    /// <summary>Goes with every duty, such as reading one's own jobs.</summary>
    Common,
}

/// <summary>On which side a permission can be granted: in counties, on the host side, or both.</summary>
[Flags]
public enum MultiTenancySides
{
    Tenant = 1,
    Host = 2,
    Both = Tenant | Host,
}

/// <summary>Each module derives one of these to say which permissions it has.</summary>
public abstract class PermissionDefinitionProvider : ISingletonDependency
{
    public abstract void Define(PermissionDefinitionContext context);
}

public sealed class PermissionDefinitionContext
{
    internal List<PermissionGroup> Groups { get; } = [];

    /// <summary>Adds a group; its text is <c>Permission:{name}</c> in <paramref name="resource"/>.</summary>
    public PermissionGroup AddGroup(string name, string resource, PermissionDuty duty = PermissionDuty.Business, MultiTenancySides sides = MultiTenancySides.Tenant)
    {
        var group = new PermissionGroup(name, resource, duty, sides);
        Groups.Add(group);
        return group;
    }
}

/// <summary>The permissions of one part of the product.</summary>
public sealed class PermissionGroup(string name, string resource, PermissionDuty duty, MultiTenancySides sides)
{
    private readonly List<PermissionDefinition> _permissions = [];

    public string Name { get; } = name;
    public string Resource { get; } = resource;
    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    /// <summary>Adds a permission, of another duty than the group's if told.</summary>
    public PermissionDefinition Add(string permission, PermissionDuty? otherDuty = null, MultiTenancySides? otherSides = null) =>
        Add(new PermissionDefinition(this, permission, null, otherDuty ?? duty, otherSides ?? sides));

    internal PermissionDefinition Add(PermissionDefinition permission)
    {
        _permissions.Add(permission);
        return permission;
    }
}

/// <summary>A right that can be granted to roles and users; its text is <c>Permission:{Name}</c> in the group's resource.</summary>
public sealed class PermissionDefinition(PermissionGroup group, string name, string? parentName, PermissionDuty duty, MultiTenancySides sides)
{
    public string Name { get; } = name;
    public string? ParentName { get; } = parentName;
    public PermissionDuty Duty { get; } = duty;
    public MultiTenancySides Sides { get; } = sides;
    public string Resource => group.Resource;

    /// <summary>The standard roles that begin with this permission.</summary>
    public IReadOnlyList<string> DefaultRoles { get; private set; } = [];

    /// <summary>Says which standard roles begin with this permission.</summary>
    public PermissionDefinition For(params string[] roles)
    {
        DefaultRoles = roles;
        return this;
    }

    /// <summary>Adds a permission that only makes sense beside this one.</summary>
    public PermissionDefinition AddChild(string childName, PermissionDuty? otherDuty = null) =>
        group.Add(new PermissionDefinition(group, childName, Name, otherDuty ?? Duty, Sides));
}

/// <summary>All permissions of all modules.</summary>
public sealed class PermissionDefinitionManager(IEnumerable<PermissionDefinitionProvider> providers) : ISingletonDependency
{
    private readonly Lazy<(IReadOnlyList<PermissionGroup> Groups, Dictionary<string, PermissionDefinition> ByName)> _all = new(() =>
    {
        var context = new PermissionDefinitionContext();
        foreach (var provider in providers)
        {
            provider.Define(context);
        }

        return (context.Groups, context.Groups.SelectMany(g => g.Permissions).ToDictionary(p => p.Name));
    });

    public IReadOnlyList<PermissionGroup> Groups => _all.Value.Groups;

    public PermissionDefinition? Find(string name) => _all.Value.ByName.GetValueOrDefault(name);
}

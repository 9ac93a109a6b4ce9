using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Authorization;

/// <summary>A permission given to a role (provider <c>R</c>, key: the role's name) or to a user (provider <c>U</c>, key: the user's id).</summary>
public sealed class PermissionGrant : Entity, IMultiTenant, IConfiguration
{
    public const string RoleProvider = "R";
    public const string UserProvider = "U";
    public const int MaxNameLength = 128;
    public const int MaxProviderKeyLength = 256;

    private PermissionGrant() { }

    public PermissionGrant(string name, string providerName, string providerKey) => (Name, ProviderName, ProviderKey) = (name, providerName, providerKey);

    public Guid TenantId { get; private set; }
    public string Name { get; private set; } = null!;
    public string ProviderName { get; private set; } = null!;
    public string ProviderKey { get; private set; } = null!;

    /// <summary>Follows a role that was given another name.</summary>
    public void Rename(string providerKey) => ProviderKey = providerKey;
}

public interface IPermissionChecker
{
    bool IsGranted(string permission);

    /// <summary>Throws <see cref="AbpAuthorizationException"/> (403) unless granted; for rights that depend on the input.</summary>
    void Check(string permission);
}

internal sealed class PermissionChecker(ICurrentUser user) : IPermissionChecker, ISingletonDependency
{
    public bool IsGranted(string permission) => user.Actor?.Permissions.Contains(permission) ?? false;

    public void Check(string permission)
    {
        if (!IsGranted(permission))
        {
            throw new AbpAuthorizationException(permission);
        }
    }
}

/// <summary>Makes every defined permission a policy of its own name, so that <c>[Authorize(Permissions.X)]</c> works.</summary>
internal sealed class PermissionPolicyProvider(IOptions<AuthorizationOptions> options, PermissionDefinitionManager permissions) : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>A name always means the same policy: whether it is fulfilled is asked at each request.</summary>
    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        permissions.Find(policyName) is not null
            ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build()
            : await base.GetPolicyAsync(policyName);
}

internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

internal sealed class PermissionHandler(IPermissionChecker checker) : AuthorizationHandler<PermissionRequirement>, ISingletonDependency
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (checker.IsGranted(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

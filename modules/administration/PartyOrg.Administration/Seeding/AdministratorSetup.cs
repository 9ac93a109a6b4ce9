using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Tenants;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Seeding;

/// <summary>
/// Makes the first three administrators (三员) of a county or of the host side in one step: three hands from the first minute, each with a password of its own
/// that serves once within 72 hours. Who has them cannot be made again: it is refused where there are accounts already.
/// </summary>
internal sealed class AdministratorSetup(IServiceScopeFactory scopes, ICurrentTenant tenants, ICurrentUser user, Passwords passwords, PasswordRules rules) : ISetUpAdministrators, ITransientDependency
{
    private static readonly (string UserName, string Role)[] InCounty =
    [
        (StandardRoles.SystemAdministrator, StandardRoles.SystemAdministrator),
        (StandardRoles.SecurityAdministrator, StandardRoles.SecurityAdministrator),
        (StandardRoles.AuditAdministrator, StandardRoles.AuditAdministrator),
    ];

    public async Task<IReadOnlyList<FirstAdministrator>> SetUpAsync(string? county, string firstUserName, CancellationToken cancellationToken = default)
    {
        var tenant = county is null ? null : await EnsureTenantAsync(county, cancellationToken);
        var made = await MakeAsync(tenant, firstUserName, null, null, cancellationToken);
        return made.Select(m => new FirstAdministrator(m.UserName, m.Password!)).ToList();
    }

    private async Task<TenantInfo> EnsureTenantAsync(string name, CancellationToken cancellationToken)
    {
        using var host = tenants.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ITenantStore>().FindByNameAsync(name, cancellationToken) is { } known)
        {
            return known;
        }

        var made = new Tenant(name, null);
        scope.ServiceProvider.GetRequiredService<IRepository<Tenant>>().Insert(made);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CompleteAsync(cancellationToken);
        return new TenantInfo(made.Id, made.Name, made.IsActive, null);
    }

    /// <summary>For a county made through the interface: the system administrator has the address and password that the operator gave.</summary>
    public async Task<IReadOnlyList<NewAdministratorDto>> SetUpAsync(TenantInfo tenant, string email, string password, CancellationToken cancellationToken) =>
        await MakeAsync(tenant, InCounty[0].UserName, email, password, cancellationToken);

    /// <summary>The rules are asked before anything is made.</summary>
    public async Task CheckPasswordAsync(string password, CancellationToken cancellationToken) =>
        AbpValidationException.ThrowIfAny(rules.Check(await passwords.GetProfileAsync(cancellationToken), new AppUser(InCounty[0].UserName), password)
            .Select(f => f with { Members = ["adminPassword"] }).ToList());

    private async Task<IReadOnlyList<NewAdministratorDto>> MakeAsync(TenantInfo? tenant, string firstUserName, string? email, string? password, CancellationToken cancellationToken)
    {
        using var there = tenants.Change(tenant);
        using var nobody = user.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<PlatformDbContext>();
        if (await db.Set<AppUser>().AnyAsync(cancellationToken))
        {
            throw new BusinessException("Administration:AdministratorsExist");
        }

        await SeedAsync(services, tenant?.Name ?? "", cancellationToken);
        var roles = await services.GetRequiredService<RoleSeed>().EnsureAsync(cancellationToken);
        var theirs = services.GetRequiredService<Passwords>();
        var made = new List<NewAdministratorDto>();
        foreach (var (name, role) in InCounty)
        {
            var isFirst = made.Count == 0;
            var account = new AppUser(isFirst ? firstUserName : name);
            account.Describe(null, null, isFirst ? email : null);
            account.AssignRoles([roles[isFirst && tenant is null ? StandardRoles.HostAdministrator : role].Id]);
            var given = isFirst ? password : null;
            var oneTime = given ?? NewPassword();
            await theirs.SetAsync(account, oneTime, isOneTime: true, cancellationToken);
            db.Add(account);
            made.Add(new(account.UserName, given is null ? oneTime : null));
        }

        await services.GetRequiredService<IUnitOfWork>().CompleteAsync(cancellationToken);
        return made;
    }

    /// <summary>What every module puts into an empty county, each in a unit of work of its own.</summary>
    private async Task SeedAsync(IServiceProvider services, string tenantName, CancellationToken cancellationToken)
    {
        foreach (var contributor in services.GetServices<IDataSeedContributor>().Select(c => c.GetType()).ToList())
        {
            await using var scope = scopes.CreateAsyncScope();
            await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(contributor)).SeedAsync(new DataSeedContext(tenantName, IsDemo: false, null), cancellationToken);
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CompleteAsync(cancellationToken);
        }
    }

    /// <summary>Eighty bits and more, without characters that look alike, of all four kinds.</summary>
    private static string NewPassword() => $"{RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 5)}-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 6)}-{RandomNumberGenerator.GetString("23456789", 6)}";
}

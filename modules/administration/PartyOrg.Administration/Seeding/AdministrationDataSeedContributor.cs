using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Tenants;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Administration.Seeding;

/// <summary>Fills an empty county, or the host side, with the standard roles and, for the demo, with counties and accounts.</summary>
internal sealed class AdministrationDataSeedContributor(
    PlatformDbContext db, ICurrentTenant tenant, RoleSeed roleSeed, IPasswordHasher<AppUser> hasher, TimeProvider clock) : IDataSeedContributor, IScopedDependency
{
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        var roles = await roleSeed.EnsureAsync(cancellationToken);
        if (!context.IsDemo)
        {
            return;
        }

        if (tenant.Id is null)
        {
            await SeedDemoTenantsAsync(cancellationToken);
        }

        await SeedDemoAccountsAsync(context, roles, cancellationToken);
    }

    private async Task SeedDemoTenantsAsync(CancellationToken cancellationToken)
    {
        (string Name, string DisplayName)[] counties = [(DataSeedContext.LivelyDemoTenant, "云岭县"), (DataSeedContext.BareDemoTenant, "清禾区")];
        var known = await db.Set<Tenant>().Select(t => t.Name).ToListAsync(cancellationToken);
        db.AddRange(counties.Where(c => !known.Contains(c.Name)).Select(c => new Tenant(c.Name, c.DisplayName)));
    }

    private async Task SeedDemoAccountsAsync(DataSeedContext context, Dictionary<string, AppRole> roles, CancellationToken cancellationToken)
    {
        var known = await db.Set<AppUser>().Select(u => u.UserName).ToListAsync(cancellationToken);
        var password = context.DemoPassword ?? throw new InvalidOperationException("The demo has no password.");
        foreach (var account in DemoAccount.For(tenant.Id is null, context.IsLively).Where(a => !known.Contains(a.UserName)))
        {
            var user = new AppUser(account.UserName);
            user.Describe(account.Name, null, $"{account.UserName}@{(context.TenantName.Length > 0 ? context.TenantName : "host")}.example");
            user.AssignRoles([roles[account.Role].Id]);
            user.ChangePassword(hasher.HashPassword(user, password), clock.GetUtcNow());
            db.Add(user);
        }
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Users;
using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Timing;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>A secretary at a screen, signed in.</summary>
public sealed record Secretary(Session Session, Guid OrganizationId);

/// <summary>People by the thousand: each organization's secretary with an account and a session of their own.</summary>
public static class Secretaries
{
    private const int SigningInAtOnce = 16;

    /// <summary>Gives each of so many organizations below the top a secretary with an account, and signs them all in.</summary>
    public static async Task<IReadOnlyList<Secretary>> SignInSecretariesAsync(this PartyOrgFactory host, string tenant, int most, Func<Session> browser)
    {
        var accounts = await host.InTenantAsync(tenant, s => AppointAsync(s, most));
        var secretaries = new Secretary[accounts.Count];
        await Parallel.ForAsync(0, accounts.Count, new ParallelOptions { MaxDegreeOfParallelism = SigningInAtOnce }, async (i, _) =>
        {
            secretaries[i] = new Secretary(browser(), accounts[i].OrganizationId);
            Assert.Equal(1, await secretaries[i].Session.SignInAsync(accounts[i].UserName, PartyOrgFactory.Password));
        });
        return secretaries;
    }

    private static async Task<IReadOnlyList<(string UserName, Guid OrganizationId)>> AppointAsync(IServiceProvider services, int most)
    {
        var (db, bulk, clock) = (services.GetRequiredService<PlatformDbContext>(), services.GetRequiredService<IBulkWriter>(), services.GetRequiredService<ICountyClock>());
        var today = await clock.GetTodayAsync();
        var role = await db.Set<AppRole>().Where(r => r.Name == StandardRoles.Secretary).Select(r => r.Id).FirstAsync();
        var organizations = await db.Set<Organization>().Where(o => o.ParentId != null && o.DissolvedOn == null).OrderBy(o => o.Code).Take(most).ToListAsync();
        var password = services.GetRequiredService<IPasswordHasher<AppUser>>().HashPassword(new AppUser("x"), PartyOrgFactory.Password); // one for all: hashing it is not what is measured
        var users = organizations.Select((_, i) =>
        {
            var user = new AppUser($"secretary-{i:D5}");
            user.Describe($"书记{i}", null, null);
            user.AssignRoles([role]);
            user.ChangePassword(password, clock.Now);
            return user;
        }).ToList();
        await bulk.InsertAsync(users);
        await bulk.InsertAsync(users.SelectMany(u => u.Roles).ToList());
        await bulk.InsertAsync(organizations.Select((o, i) => new Appointment(o, Post.Secretary, $"书记{i}", today.AddDays(-30), userId: users[i].Id)).ToList());
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return organizations.Select((o, i) => (users[i].UserName, o.Id)).ToList();
    }
}

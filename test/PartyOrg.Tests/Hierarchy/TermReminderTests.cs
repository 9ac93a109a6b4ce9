using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Users;
using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Hierarchy.Terms;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Organizations;

/// <summary>届满提醒: those who act for an organization hear of its term 6 and 3 months before it ends, and on the day.</summary>
public sealed class TermReminderTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Due = "Hierarchy:Notification:TermDue";

    [Theory]
    [InlineData("2027-08-20", "2027-02-20", Due)]
    [InlineData("2027-08-20", "2027-05-20", Due)]
    [InlineData("2027-08-20", "2027-08-20", "Hierarchy:Notification:TermDueToday")]
    [InlineData("2027-08-31", "2027-02-28", Due)]
    [InlineData("2028-08-31", "2028-02-29", Due)]
    [InlineData("2027-05-31", "2027-02-28", Due)]
    [InlineData("2027-08-30", "2027-05-30", Due)]
    [InlineData("2027-08-20", "2027-02-19", null)]
    [InlineData("2027-08-20", "2027-08-21", null)]
    [InlineData("2027-08-31", "2027-02-27", null)]
    public async Task It_comes_on_the_day_that_is_so_many_months_before(string dueOn, string today, string? kind)
    {
        var user = await PlantAsync(DateOnly.Parse(dueOn, null));
        await RemindAsync(today);
        Assert.Equal(kind is null ? [] : new[] { kind }, await ToldAsync(user));
    }

    [Fact]
    public async Task It_comes_once_however_often_the_clock_is_looked_at()
    {
        var user = await PlantAsync(new DateOnly(2029, 3, 15));
        factory.Clock.MoveTo(new DateTimeOffset(2028, 12, 15, 6, 59, 0, TimeSpan.FromHours(8)));
        await LookAtTheClockAsync();
        Assert.Empty(await ToldAsync(user));
        factory.Clock.MoveTo(new DateTimeOffset(2028, 12, 15, 7, 0, 0, TimeSpan.FromHours(8)));
        await LookAtTheClockAsync();
        await LookAtTheClockAsync();
        Assert.Equal([Due], await ToldAsync(user));
    }

    [Fact]
    public async Task The_county_may_set_other_months_but_only_months()
    {
        var system = await factory.SignInAsync(PartyOrgFactory.Yunling, "sysadmin");
        foreach (var (value, status) in new[] { ("12，1", HttpStatusCode.NoContent), ("six", HttpStatusCode.BadRequest), ("6,-1", HttpStatusCode.BadRequest), ("6,3,0", HttpStatusCode.NoContent) })
        {
            using var answer = await system.Http.PutAsJsonAsync("/api/setting-management/settings", new { settings = new[] { new { name = "Hierarchy.TermReminderMonths", value } } });
            Assert.True(status == answer.StatusCode, $"{value}: {answer.StatusCode}");
        }

        Assert.Equal([12, 1], HierarchySettings.MonthsIn("12，1")!);
    }

    /// <summary>An organization whose term ends on that day, and its secretary's account.</summary>
    private Task<Guid> PlantAsync(DateOnly dueOn) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var name = $"届满{Guid.NewGuid():N}"[..30];
        var user = new AppUser(name);
        var organization = Organization.AtTop(new OrganizationProfile(name, name, OrganizationType.PartyCommittee, Sector.Agency) { ElectedOn = dueOn.AddYears(-5), TermYears = 5 }, System.Security.Cryptography.RandomNumberGenerator.GetInt32(1000, 90000));
        db.AddRange(user, organization, new Appointment(organization, Post.Secretary, "田禾", new DateOnly(2024, 1, 1), userId: user.Id));
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return user.Id;
    });

    private Task RemindAsync(string day) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        await services.GetRequiredService<TermReminders>().RunAsync(day);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });

    private Task LookAtTheClockAsync() => ActivatorUtilities.CreateInstance<PartyOrg.Platform.Jobs.ScheduledWorkRunner>(factory.Services).RunOnceAsync(default);

    private Task<List<string>> ToldAsync(Guid user) => factory.InTenantAsync(PartyOrgFactory.Yunling, services =>
        services.GetRequiredService<PlatformDbContext>().Set<Notification>().Where(n => n.UserId == user).Select(n => n.Kind).ToListAsync());
}

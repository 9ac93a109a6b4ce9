using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>Moves the clock, and so has a county to itself.</summary>
public sealed class StatedDayTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Figures_are_taken_on_the_stated_day_and_not_before()
    {
        var scene = await OpenedAsync(factory, figuresOn: "2026-11-20", subjects: [OtherVillage]);
        var sheet = $"{Api}/sheet/{scene.Sheets[OtherVillage]}";
        Assert.Empty((await scene.County.GetAsync(sheet))["figures"]!.AsArray());
        await RefusedAsync(scene.County, HttpMethod.Post, $"{scene.Url}/take-figures", new { }, "Assessments:FiguresNotDue");
        Assert.Null(await DueAsync());

        factory.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal("2026-11-20", await DueAsync());
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            await services.GetServices<IScheduledWork>().OfType<FiguresOfTheDay>().Single().RunAsync("2026-11-20");
            await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        });
        Assert.Null(await DueAsync());
        var county = await Session.SignInAsync(factory, PartyOrgFactory.Yunling, "orgdept", PartyOrgFactory.Password); // the other session has idled for two days
        Assert.NotEmpty((await county.GetAsync(sheet))["figures"]!.AsArray());
        var again = await county.PostAsync($"{scene.Url}/take-figures");
        Assert.NotNull(again["figuresTakenAt"]);
    }

    /// <summary>Asked as the clock asks; the day is due while a round waits for its figures.</summary>
    private Task<string?> DueAsync() => factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetServices<IScheduledWork>().OfType<FiguresOfTheDay>().Single().GetDuePeriodAsync());
}

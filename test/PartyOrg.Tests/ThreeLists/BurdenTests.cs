using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists;
using static PartyOrg.Tests.ThreeLists.Weeks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>基层减负: how much is asked of a village, by whom, and the county's ceiling on it.</summary>
public sealed class BurdenTests : IAsyncLifetime, IDisposable
{
    private const string Burden = Api + "/burden";
    private readonly PartyOrgFactory _host = new();

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        await _host.TurnAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_was_asked_of_a_village_is_counted_by_kind_and_by_asker_and_its_own_plans_are_not()
    {
        var (county, township, secretary, village) = await PeopleAsync();
        var before = await OfAsync(township, village);
        await township.GiveTaskAsync(village, "镇里的第一件", "上级要求附照片");
        await township.GiveTaskAsync(village, "镇里的第二件");
        await county.PostAsync($"{Api}/work-task/instruct", new { organizationId = village, text = "请尽快整改", title = "县里的一件", dueOn = "2026-12-20", responsiblePerson = "李明" });
        await secretary.GiveTaskAsync(village, "村里自己的一件");
        await secretary.OpenAsync(village);

        var after = await OfAsync(township, village);
        Assert.Equal(3, Of(after, "byKind", "kind", "Tasks") - Of(before, "byKind", "kind", "Tasks"));
        Assert.True(Of(after, "byKind", "kind", "WeeklyReports") > 0);
        Assert.True((int)after["fields"]! >= (int)before["fields"]! + 3 + (4 * 4));
        Assert.Equal((int)after["reports"]!, after["byAsker"]!.AsArray().Sum(a => (int)a!["reports"]!));
        Assert.Equal((int)after["reports"]!, after["byKind"]!.AsArray().Sum(a => (int)a!["reports"]!));
        var top = (string)(await county.TopAsync())["id"]!;
        Assert.Equal(1, Of(after, "byAsker", "organizationId", top) - Of(before, "byAsker", "organizationId", top));
        Assert.True((int)after["attachments"]! > (int)before["attachments"]!);
        Assert.Equal(0, (int)(await OfAsync(township, village, "2025-03"))["reports"]!);
    }

    [Fact]
    public async Task Above_the_ceiling_nothing_is_given_until_somebody_else_has_approved_it()
    {
        var (county, township, secretary, village) = await PeopleAsync();
        await township.GiveTaskAsync(village, "第一件");
        await SetCeilingAsync((int)(await OfAsync(township, village))["reports"]!);
        var another = new { organizationId = village, title = "再来一件", dueOn = "2027-03-31", responsiblePerson = "李明" };
        Assert.Equal((409, "ThreeLists:AboveCeiling"), await township.RefusalAsync($"{Api}/work-task", another));
        Assert.Equal((409, "ThreeLists:AboveCeiling"), await county.RefusalAsync($"{Api}/work-task/instruct", new { organizationId = village, text = "批示", title = "批示", dueOn = "2026-12-20", responsiblePerson = "李明" }));
        await secretary.GiveTaskAsync(village, "村里自己的一件"); // nobody asked for it

        var mine = await township.OrganizationAsync(Township);
        var asked = await township.PostAsync($"{Burden}/ask", new { withinId = mine, month = "2026-11", reason = "防汛应急" });
        Assert.Equal(403, (await township.RefusalAsync($"{Burden}/{asked["id"]}/decide", new { granted = true })).Status);
        Assert.Contains(await ToDosAsync(county), t => ((string)t!["kind"]!, (string)t["link"]!) == ("ThreeLists:ToDo:BurdenAsked", "/three-lists/burden?month=2026-11"));
        var own = await county.PostAsync($"{Burden}/ask", new { withinId = village, month = "2026-11", reason = "自己批自己" });
        Assert.Equal((409, "ThreeLists:BurdenOwnRequest"), await county.RefusalAsync($"{Burden}/{own["id"]}/decide", new { granted = true }));
        Assert.Equal(400, (await county.RefusalAsync($"{Burden}/{asked["id"]}/decide", new { granted = false })).Status); // a refusal says why
        await county.PostAsync($"{Burden}/{asked["id"]}/decide", new { granted = true, concurrencyStamp = (string)asked["concurrencyStamp"]! });
        Assert.Equal((409, "ThreeLists:BurdenAlreadyDecided"), await county.RefusalAsync($"{Burden}/{asked["id"]}/decide", new { granted = false, reason = "改主意" }));

        await township.PostAsync($"{Api}/work-task", another);
        var now = await OfAsync(township, village);
        Assert.Equal((true, "防汛应急"), ((bool)now["above"]!, (string)now["approvedBecause"]!));
        Assert.Contains((await township.GetAsync($"{Burden}?above=true"))["items"]!.AsArray(), b => b!["organizationId"]!.GetValue<Guid>() == village);
    }

    [Fact]
    public async Task A_split_that_would_go_above_the_ceiling_is_refused_whole_and_says_for_whom()
    {
        var (county, township, _, village) = await PeopleAsync();
        var mine = await township.OrganizationAsync(Township);
        var task = await county.GiveTaskAsync(mine, "分解任务");
        await SetCeilingAsync((int)(await OfAsync(township, village))["reports"]! + 1);
        using var refused = await township.Http.PostAsJsonAsync($"{Api}/work-task/{task["id"]}/split", new { parts = new[] { new { organizationId = village, responsiblePerson = "李明" }, new { organizationId = village, responsiblePerson = "李明" } } });
        var error = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["error"]!;
        Assert.Equal("ThreeLists:AboveCeiling", (string)error["code"]!);
        Assert.Contains("金湖村", (string)error["message"]!);
        await township.PostAsync($"{Api}/work-task/{task["id"]}/split", new { parts = new[] { new { organizationId = village, responsiblePerson = "李明" } } });
    }

    [Fact]
    public async Task What_was_approved_for_another_township_or_month_covers_nothing_here()
    {
        var (county, township, _, village) = await PeopleAsync();
        await township.GiveTaskAsync(village, "第一件");
        await SetCeilingAsync(1);
        var other = await (await _host.SignInAsync(PartyOrgFactory.Yunling, "township2")).OrganizationAsync("云岭县双营镇委员会");
        foreach (var (within, month) in new[] { (other, "2026-11"), (await township.OrganizationAsync(Township), "2026-12") })
        {
            var asker = within == other ? await _host.SignInAsync(PartyOrgFactory.Yunling, "township2") : township;
            var asked = await asker.PostAsync($"{Burden}/ask", new { withinId = within, month, reason = "别处" });
            await county.PostAsync($"{Burden}/{asked["id"]}/decide", new { granted = true });
        }

        Assert.Equal((409, "ThreeLists:AboveCeiling"), await township.RefusalAsync($"{Api}/work-task", new { organizationId = village, title = "再来一件", dueOn = "2027-03-31", responsiblePerson = "李明" }));
        Assert.Equal(404, (await township.RefusalAsync($"{Burden}/ask", new { withinId = other, month = "2026-11", reason = "不归我管" })).Status);
        Assert.Equal(400, (await township.RefusalAsync($"{Burden}/ask", new { withinId = village, month = "2026-10", reason = "过去了" })).Status);
    }

    [Fact]
    public async Task The_meter_takes_as_many_commands_for_the_county_as_for_one_village()
    {
        var (county, _, _, village) = await PeopleAsync();
        var top = (string)(await county.TopAsync())["id"]!;
        Assert.Equal(await _host.Commands.CountAsync(county.Http, $"{Burden}?withinId={village}"), await _host.Commands.CountAsync(county.Http, $"{Burden}?withinId={top}&maxResultCount=300"));
    }

    private async Task<(Session County, Session Township, Session Secretary, Guid Village)> PeopleAsync()
    {
        var township = await _host.SignInAsync(PartyOrgFactory.Yunling, "township");
        return (await _host.OrganizationDepartmentAsync(), township, await _host.SignInAsync(PartyOrgFactory.Yunling, "secretary"), await township.OrganizationAsync(Village));
    }

    private Task SetCeilingAsync(int ceiling) => _host.SetAsync(SupervisionSettings.BurdenCeiling, $"{ceiling}");

    private static async Task<JsonNode> OfAsync(Session session, Guid organization, string month = "2026-11") =>
        (await session.GetAsync($"{Burden}?withinId={organization}&month={month}&maxResultCount=1000"))["items"]!.AsArray().Single(b => b!["organizationId"]!.GetValue<Guid>() == organization)!;

    private static int Of(JsonNode burden, string list, string key, string value) => (int?)burden[list]!.AsArray().FirstOrDefault(k => (string?)k![key] == value)?["reports"] ?? 0;

    private static async Task<JsonArray> ToDosAsync(Session session) => (await session.GetAsync("/api/administration/to-do"))["items"]!.AsArray();
}

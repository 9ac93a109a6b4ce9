using System.Net;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Results;

[Trait("Prints", "documents")]
public sealed class RatingDeskHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task The_desk_shows_side_by_side_what_each_rule_would_give_and_why()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var desk = await round.County.GetAsync($"{round.Desk}?maxResultCount=10");
        var items = desk["items"]!.AsArray();
        Assert.Equal("5 5 4 3 2", string.Join(' ', items.Select(i => i!["byThresholds"]!["stars"])));
        Assert.Equal("5 4 4 3 2", string.Join(' ', items.Select(i => i!["afterQuotas"]!["stars"])));
        Assert.Contains("20%", items[1]!["reasons"]![0]!["sentence"]!.GetValue<string>(), StringComparison.Ordinal);
        var quota = desk["quotas"]!.AsArray().Single()!;
        Assert.Equal((1, 2, 1, true), ((int)quota["number"]!, (int)quota["byThresholds"]!, (int)quota["afterQuotas"]!, (bool)quota["isKept"]!));
        Assert.Null(desk["settledAt"]);
        Assert.Equal(1, (int)(await round.County.GetAsync($"{round.Desk}?movedOnly=true"))["totalCount"]!);
        foreach (var (column, fiveStars) in new[] { ("thresholds", 2), ("quotas", 1), ("hand", 1) })
        {
            Assert.Equal(fiveStars, (int)(await round.County.GetAsync($"{round.Desk}?column={column}&stars=5"))["totalCount"]!);
        }
    }

    [Fact]
    public async Task Other_thresholds_are_tried_and_nothing_of_them_stays()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var trial = await round.County.GetAsync($"{round.Desk}?thresholds=94,85,75,65,0");
        Assert.True((bool)trial["isTrial"]!);
        Assert.Equal("5 4 4 3 2", string.Join(' ', trial["items"]!.AsArray().Select(i => i!["byThresholds"]!["stars"])));
        foreach (var wrong in new[] { "94", "60,70,80,90,95", "94,85,75,many,0" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, await JudgedRound.StatusAsync(round.County, $"{round.Desk}?thresholds={wrong}"));
        }

        Assert.Equal(2, (int)(await round.County.GetAsync(round.Desk))["quotas"]![0]!["byThresholds"]!);
    }

    [Fact]
    public async Task A_change_by_hand_asks_for_a_reason_keeps_the_old_value_and_is_on_the_meeting_s_sheet()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var change = new { sheetId = round.Sheets[0], stars = 3, reason = "班子分工不清，会议一致同意" };
        await JudgedRound.RefusedAsync(round.County, $"{round.Desk}/change", change, HttpStatusCode.Conflict, "Assessments:NotSettled");
        await round.County.PostAsync($"{round.Desk}/settle");
        await JudgedRound.RefusedAsync(round.County, $"{round.Desk}/change", new { sheetId = round.Sheets[0], stars = 3 }, HttpStatusCode.BadRequest);
        await JudgedRound.RefusedAsync(round.County, $"{round.Desk}/change", new { sheetId = round.Sheets[0], stars = 9, reason = "办法里没有九星" }, HttpStatusCode.BadRequest);
        var changed = await round.County.PostAsync($"{round.Desk}/change", change);
        Assert.Equal(("3", "5"), ($"{changed["standing"]!["stars"]}", $"{changed["reckoned"]!["stars"]}"));
        var line = (await round.County.GetAsync(round.Desk))["items"]![0]!;
        Assert.Equal("5 3", $"{line["afterQuotas"]!["stars"]} {line["afterHand"]!["stars"]}");
        var told = (await round.ResultAsync(0))["trace"]!.AsArray().Last()!["sentence"]!.GetValue<string>();
        Assert.Contains("会议一致同意", told, StringComparison.Ordinal);
        await round.County.PostAsync($"{round.Desk}/settle", new { reason = "再算一次" });
        Assert.Equal(3, (int)(await round.ResultAsync(0))["stars"]!);
        Assert.Contains("会议一致同意", await PrintedDocument.GetAsync(round.County, $"{round.Desk}/document", "desk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_round_waits_for_the_desk_and_nobody_else_sees_it()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var error = await JudgedRound.RefusedAsync(round.County, $"{JudgedRound.Api}/round/{round.Id}/advance", new { }, HttpStatusCode.Conflict, "Assessments:StillWaiting");
        Assert.Contains("还没有定级", string.Join(' ', error["data"]!["WaitedFor"]!.AsArray().Select(w => $"{w!["text"]}")), StringComparison.Ordinal);
        await round.County.PostAsync($"{round.Desk}/settle");
        foreach (var (tenant, user, status) in new[] { ("yunling", "township", HttpStatusCode.NotFound), ("yunling", "secretary", HttpStatusCode.Forbidden), ("qinghe", "orgdept", HttpStatusCode.NotFound) })
        {
            Assert.Equal(status, await JudgedRound.StatusAsync(await factory.SignInAsync(tenant, user), round.Desk));
        }

        var township = await factory.SignInAsync("yunling", "township");
        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(township, $"{JudgedRound.Api}/round/{round.Id}/results"));
        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(township, $"{JudgedRound.Api}/result/{(await round.ResultAsync(0))["id"]}"));
    }
}

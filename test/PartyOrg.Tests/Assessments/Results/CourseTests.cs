using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>A round from the rating desk to its end and beyond. The clock is moved, so each has a county of its own.</summary>
[Trait("Prints", "documents")]
public sealed class CourseTests : PartyOrgFactory
{
    private const string Api = JudgedRound.Api;

    [Fact]
    public async Task From_the_desk_through_publicity_and_approvals_to_certificates_and_a_recheck()
    {
        var round = await JudgedRound.AtRatingAsync(this);
        await round.PublishAsync();
        Clock.MoveTo(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(8)));
        round = round with { County = await NewSessionAsync("orgdept") };
        await round.AdvanceAsync();

        var township = await NewSessionAsync("township");
        var superior = await WaitingAsync(township, round.Id);
        await JudgedRound.RefusedAsync(round.County, $"{Api}/approval/{superior["id"]}/approve", new { }, HttpStatusCode.Conflict, "Assessments:ApprovalNotYours");
        await JudgedRound.RefusedAsync(round.County, $"{Api}/round/{round.Id}/advance", new { }, HttpStatusCode.Conflict, "Assessments:StillWaiting");
        Assert.Equal((false, true), ((bool)(await WaitingAsync(round.County, round.Id))["isMine"]!, (bool)superior["isMine"]!));
        await township.PostAsync($"{Api}/approval/{superior["id"]}/approve", new { remark = "同意" });
        await JudgedRound.RefusedAsync(township, $"{Api}/approval/{superior["id"]}/send-back", new { reason = "反悔了" }, HttpStatusCode.Conflict, "Assessments:ApprovalDecided");
        await round.AdvanceAsync();
        await round.County.PostAsync($"{Api}/approval/{(await WaitingAsync(round.County, round.Id))["id"]}/approve", new { });
        await round.AdvanceAsync();

        await JudgedRound.RefusedAsync(round.County, $"{Api}/round/{round.Id}/advance", new { }, HttpStatusCode.Conflict, "Assessments:StillWaiting");
        var given = await round.County.PostAsync($"{Api}/round/{round.Id}/award", new { minStars = 4, numberPrefix = "云组星", on = "2026-11-21" });
        Assert.Equal("3 云组星〔2026〕1号 云组星〔2026〕3号", $"{given["given"]} {given["first"]} {given["last"]}");
        Assert.Contains("云组星〔2026〕2号", await PrintedDocument.GetAsync(round.County, $"{Api}/round/{round.Id}/certificates", "certificates", Ending.Seal), StringComparison.Ordinal);
        await JudgedRound.RefusedAsync(round.County, $"{Api}/result/{(await round.ResultAsync(0))["id"]}/recheck", new { stars = 2, reason = "还没结束" }, HttpStatusCode.Conflict, "Assessments:RoundNotOver");
        Assert.Equal("closed", (string?)(await round.AdvanceAsync())["state"]);
        await AfterTheEndAsync(round, township);
    }

    [Fact]
    public async Task What_a_level_sends_back_is_rated_again_and_what_has_not_moved_is_not_posted_again()
    {
        var round = await JudgedRound.AtRatingAsync(this);
        var posted = await round.PublishAsync();
        Clock.MoveTo(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(8)));
        round = round with { County = await NewSessionAsync("orgdept") };
        await round.AdvanceAsync();
        var township = await NewSessionAsync("township");
        await JudgedRound.RefusedAsync(township, $"{Api}/approval/{(await WaitingAsync(township, round.Id))["id"]}/send-back", new { }, HttpStatusCode.BadRequest);
        await township.PostAsync($"{Api}/approval/{(await WaitingAsync(township, round.Id))["id"]}/send-back", new { reason = "第二名的材料需要复核" });
        Assert.Equal("rating", (string?)(await round.County.GetAsync($"{Api}/round/{round.Id}"))["currentKind"]);
        await JudgedRound.RefusedAsync(round.County, $"{Api}/round/{round.Id}/advance", new { }, HttpStatusCode.Conflict, "Assessments:StillWaiting");
        await round.County.PostAsync($"{round.Desk}/settle", new { reason = "复核无误" });
        await round.AdvanceAsync();
        Assert.Equal($"{posted["id"]}", $"{(await round.PostingAsync())["id"]}");
        await round.AdvanceAsync();
        Assert.Equal(2, (int)(await WaitingAsync(township, round.Id))["attempt"]!);
    }

    private static async Task AfterTheEndAsync(JudgedRound round, Session township)
    {
        var first = await round.ResultAsync(0);
        var url = $"{Api}/result/{first["id"]}";
        await JudgedRound.RefusedAsync(round.County, $"{url}/recheck", new { stars = 5, reason = "不能不降" }, HttpStatusCode.Conflict, "Assessments:RecheckOnlyLowers");
        await JudgedRound.RefusedAsync(township, $"{url}/recheck", new { stars = 1, reason = "不是本级组织的考核" }, HttpStatusCode.Conflict, "Assessments:NotYourRound");
        var after = await round.County.PostAsync($"{url}/recheck", new { stars = 3, reason = "发生安全责任事故" });
        Assert.Equal("3 5", $"{after["standing"]!["stars"]} {after["changes"]![0]!["from"]!["stars"]}");
        Assert.Contains("5 星", await PrintedDocument.GetAsync(township, $"{url}/certificate", "certificate", Ending.Seal), StringComparison.Ordinal);

        var history = (await township.GetAsync($"{Api}/result?organizationId={round.Organizations[0]}&roundId={round.Id}"))["items"]!.AsArray().Single()!;
        Assert.Equal("3 1 5 true", $"{history["stars"]} {history["rank"]} {history["of"]} {history["isFinal"]}");
        var organization = await round.County.GetAsync($"/api/hierarchy/organization/{round.Organizations[0]}");
        await round.County.PutAsync($"/api/hierarchy/organization/{round.Organizations[0]}", new { name = "改了名的党支部", type = organization["type"], sector = organization["sector"] });
        Assert.Equal((string?)organization["name"], (string?)(await township.GetAsync($"{Api}/result?organizationId={round.Organizations[0]}&roundId={round.Id}"))["items"]![0]!["subjectName"]);
        var detail = await township.GetAsync(url);
        Assert.Equal(["组织建设 55/60", "服务群众 40/40"], detail["sections"]!.AsArray().Select(s => $"{s!["name"]} {s["score"]}/{s["fullScore"]}"));
        var waterfall = detail["waterfall"]!.AsArray();
        Assert.Equal<(string?, decimal)>(("marks", 95m), ((string?)waterfall[0]!["part"], waterfall[0]!["after"]!.GetValue<decimal>()));
        Assert.Contains("安全责任事故", (string?)waterfall.Last()!["sentence"], StringComparison.Ordinal);

        var map = await round.County.GetAsync($"{Api}/result/map?roundId={round.Id}");
        var field = map["fields"]!.AsArray().Single()!;
        Assert.Equal("5 1", $"{field["total"]} {field["notQualified"]}");
        Assert.Equal(5, field["counts"]!.AsArray().Sum(c => (int)c!["count"]!));
        var metrics = (await township.GetAsync($"/api/platform/metric?organizationId={round.Organizations[1]}&period=2026-Q4"))["items"]!.AsArray();
        Assert.Equal([4m, 93m], new[] { "assessments.stars", "assessments.total" }.Select(m => metrics.Single(x => (string?)x!["name"] == m)!["value"]!.GetValue<decimal>()));
    }

    [Fact]
    public async Task An_organization_that_is_judged_cannot_be_dissolved_before_the_round_is_over_and_is_told_why()
    {
        var round = await JudgedRound.AtRatingAsync(this);
        var error = await JudgedRound.RefusedAsync(round.County, $"/api/hierarchy/organization/{round.Organizations[4]}/dissolve", new { on = "2026-11-18" }, HttpStatusCode.Conflict);
        Assert.Contains("五星评定", error.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
    }

    private Task<Session> NewSessionAsync(string user) => Session.SignInAsync(this, Yunling, user, Password);

    private static async Task<JsonNode> WaitingAsync(Session session, Guid round) => (await session.GetAsync($"{Api}/approval?roundId={round}&state=waiting"))["items"]!.AsArray().Single()!;
}

using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Results;

[Trait("Prints", "documents")]
public sealed class PublicityHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Api = JudgedRound.Api + "/publicity";
    private const string Objections = JudgedRound.Api + "/objection";

    [Fact]
    public async Task What_is_posted_is_for_everyone_of_the_county_with_its_days_and_without_marks()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var posted = await round.PublishAsync();
        Assert.Equal("2026-11-19 2026-11-20", $"{posted["beginsOn"]} {posted["endsOn"]}");
        foreach (var user in new[] { "township2", "secretary2", "leader" })
        {
            var seen = await (await factory.SignInAsync("yunling", user)).GetAsync($"{Api}/{posted["id"]}?maxResultCount=100");
            Assert.Equal("5 4 4 3 2", string.Join(' ', seen["entries"]!["items"]!.AsArray().Select(e => e!["stars"])));
            Assert.Null(seen["entries"]!["items"]![0]!["total"]);
            Assert.Equal(2, (int)seen["workingDaysLeft"]!);
        }

        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(await factory.SignInAsync("qinghe", "orgdept"), $"{Api}/{posted["id"]}"));
        Assert.Equal(5, (int)(await (await factory.SignInAsync("yunling", "township")).GetAsync($"{JudgedRound.Api}/round/{round.Id}/results"))["totalCount"]!);
        Assert.Equal(0, (int)(await (await factory.SignInAsync("yunling", "township2")).GetAsync($"{JudgedRound.Api}/round/{round.Id}/results"))["totalCount"]!);
        Assert.Contains("2026年11月20日", await PrintedDocument.GetAsync(round.County, $"{Api}/{posted["id"]}/document", "publicity", Ending.Seal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_signing_in_it_is_read_only_where_the_county_says_so()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var url = $"{Api}/{(await round.PublishAsync())["id"]}";
        await factory.OpenPublicityAsync(false);
        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(factory.Anonymous(), url));
        await JudgedRound.RefusedAsync(factory.Anonymous(), $"{url}/object", new { text = "得分与实际不符", isAnonymous = true }, HttpStatusCode.NotFound);
        await factory.OpenPublicityAsync(true);
        Assert.Equal(5, (int)(await factory.Anonymous().GetAsync(url))["entries"]!["totalCount"]!);
        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(factory.Anonymous(PartyOrgFactory.Qinghe), url));
        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(factory.Anonymous(PartyOrgFactory.Host), url));
        await JudgedRound.RefusedAsync(factory.Anonymous(), $"{url}/object", new { text = "得分与实际不符" }, HttpStatusCode.BadRequest, null);
        await factory.Anonymous().PostAsync($"{url}/object", new { text = "我是村民，得分与实际不符", name = "村民某某", contact = "村部信箱" });
        Assert.Equal("村民某某", (string?)(await round.County.GetAsync($"{Objections}?roundId={round.Id}"))["items"]![0]!["objectorName"]);
        await factory.OpenPublicityAsync(false);
    }

    /// <summary>Neither the row nor the log says who it was, though the session was there.</summary>
    [Fact]
    public async Task An_unsigned_objection_leaves_no_trace_of_its_author()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var url = $"{Api}/{(await round.PublishAsync())["id"]}";
        var text = $"不署名的异议 {Guid.NewGuid():N}";
        await (await factory.SignInAsync("yunling", "secretary")).PostAsync($"{url}/object", new { text, isAnonymous = true });
        Assert.Empty((await (await factory.SignInAsync("yunling", "secretary")).GetAsync($"{url}/my-objections"))["items"]!.AsArray());
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var kept = await services.GetRequiredService<IRepository<PublicObjection>>().Query.SingleAsync(o => o.Text == text);
            Assert.Equal((null, null), (kept.ObjectorId, kept.ObjectorName));
            var path = $"POST {url}/object";
            Assert.False(await services.GetRequiredService<IRepository<AuditLog>>().Query.AnyAsync(l => l.Path == path));
        });
    }

    [Fact]
    public async Task An_objection_is_investigated_then_answered_and_one_that_is_right_has_everything_reckoned_and_posted_anew()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var posted = await round.PublishAsync();
        var secretary = await factory.SignInAsync("yunling", "secretary");
        await secretary.PostAsync($"{Api}/{posted["id"]}/object", new { sheetId = round.Sheets[2], text = "服务群众一项少记了一次活动" });
        await JudgedRound.RefusedAsync(secretary, $"{Api}/{posted["id"]}/object", new { sheetId = Guid.NewGuid(), text = "没有这张表的异议" }, HttpStatusCode.BadRequest);
        var id = (await round.County.GetAsync($"{Objections}?roundId={round.Id}"))["items"]!.AsArray().Single()!["id"]!;
        var upheld = new { isUpheld = true, reply = "经核查属实，予以更正。", remedy = new { values = new[] { new { indicator = "A", value = 59m } } } };
        await JudgedRound.RefusedAsync(round.County, $"{Objections}/{id}/answer", upheld, HttpStatusCode.Conflict, "Assessments:ObjectionNotInvestigated");
        await round.County.PostAsync($"{Objections}/{id}/investigate", new { finding = "查阅活动签到和照片，属实" });
        await JudgedRound.RefusedAsync(round.County, $"{Objections}/{id}/answer", new { isUpheld = true, reply = "属实" }, HttpStatusCode.BadRequest);
        await JudgedRound.RefusedAsync(round.County, $"{Objections}/{id}/answer", new { isUpheld = true, reply = "属实", remedy = new { values = new[] { new { indicator = "A", value = 61m } } } }, HttpStatusCode.BadRequest);
        var answered = await round.County.PostAsync($"{Objections}/{id}/answer", upheld);

        var anew = await round.PostingAsync();
        Assert.Equal($"{anew["id"]} 2", $"{answered["postedAnewId"]} {anew["number"]}");
        var entries = (await secretary.GetAsync($"{Api}/{anew["id"]}?maxResultCount=10"))["entries"]!["items"]!.AsArray();
        Assert.Equal($"{round.Sheets[2]} 1 5 3 4", $"{entries[0]!["sheetId"]} {entries[0]!["rank"]} {entries[0]!["stars"]} {entries[0]!["formerRank"]} {entries[0]!["formerStars"]}");
        var old = await secretary.GetAsync($"{Api}/{posted["id"]}");
        Assert.Equal($"{anew["id"]} 4", $"{old["replacedById"]} {old["entries"]!["items"]!.AsArray().Single(e => $"{e!["sheetId"]}" == $"{round.Sheets[2]}")!["stars"]}");
        await JudgedRound.RefusedAsync(secretary, $"{Api}/{posted["id"]}/object", new { text = "对旧公示的异议" }, HttpStatusCode.Conflict, "Assessments:PublicityIsOver");
        Assert.Equal("upheld", (string?)(await secretary.GetAsync($"{Api}/{posted["id"]}/my-objections"))["items"]![0]!["state"]);
        Assert.Contains("correction", (await round.ResultAsync(2))["changes"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_round_waits_for_the_days_and_for_every_answer()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var posted = await round.PublishAsync();
        await (await factory.SignInAsync("yunling", "secretary2")).PostAsync($"{Api}/{posted["id"]}/object", new { text = "对整个名单有异议" });
        var error = await JudgedRound.RefusedAsync(round.County, $"{JudgedRound.Api}/round/{round.Id}/advance", new { }, HttpStatusCode.Conflict, "Assessments:StillWaiting");
        var told = string.Join(' ', error["data"]!["WaitedFor"]!.AsArray().Select(w => $"{w!["text"]}"));
        Assert.Contains("2 个工作日", told, StringComparison.Ordinal);
        Assert.Contains("1 件异议", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_run_the_round_see_who_objects_and_an_objection_becomes_a_problem_once()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var posted = await round.PublishAsync();
        await (await factory.SignInAsync("yunling", "secretary2")).PostAsync($"{Api}/{posted["id"]}/object", new { sheetId = round.Sheets[0], text = "村务公开不及时" });
        var id = (await round.County.GetAsync($"{Objections}?roundId={round.Id}"))["items"]!.AsArray().Single()!["id"]!;
        var township = await factory.SignInAsync("yunling", "township");
        Assert.Equal(0, (int)(await township.GetAsync($"{Objections}?roundId={round.Id}"))["totalCount"]!);
        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(township, $"{Objections}/{id}"));
        Assert.Equal(HttpStatusCode.Forbidden, await JudgedRound.StatusAsync(await factory.SignInAsync("yunling", "secretary"), $"{Objections}/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await JudgedRound.StatusAsync(await factory.SignInAsync("qinghe", "orgdept"), $"{Objections}/{id}"));

        var problem = await round.County.PostAsync($"{Objections}/{id}/raise-problem", new { title = "村务公开不及时", dueOn = "2026-12-20" });
        Assert.Equal("objection", (string?)(await round.County.GetAsync($"/api/three-lists/problem/{problem["problemId"]}"))["source"]);
        await JudgedRound.RefusedAsync(round.County, $"{Objections}/{id}/raise-problem", new { title = "村务公开不及时", dueOn = "2026-12-20" }, HttpStatusCode.Conflict, "Assessments:ObjectionIsProblem");
    }
}

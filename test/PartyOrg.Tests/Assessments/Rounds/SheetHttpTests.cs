using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration;
using PartyOrg.Tests.Assessments.Ballots;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

public sealed class SheetHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Nobody_scores_out_of_turn_or_without_a_role()
    {
        var scene = await OpenedAsync(factory);
        var url = $"{Api}/sheet/{scene.Sheets[Village]}/scores";
        await RefusedAsync(await scene.TownAsync(), HttpMethod.Put, url, Marks("superior", 50, true), "Assessments:NotInThisStep");
        await RefusedAsync(await scene.TownAsync(), HttpMethod.Put, url, Marks("self", 50, true), "Assessments:NotAJudge");
        await RefusedAsync(scene.County, HttpMethod.Put, url, Marks("self", 50, true), "Assessments:NotAJudge");
        await scene.SelfAssessAsync();
        await RefusedAsync(scene.County, HttpMethod.Put, url, Marks("superior", 50, true), "Assessments:NotAJudge");
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(await scene.OtherTownAsync(), HttpMethod.Put, url, Marks("superior", 50, true))).Status);
    }

    [Fact]
    public async Task A_judge_from_elsewhere_scores_what_lies_outside_the_scope_but_never_the_own_unit()
    {
        var users = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<IAccountIntegrationService>().FindByUserNamesAsync(["township2", "secretary"]));
        var scene = await OpenedAsync(factory, judges: [new { role = "superior", userId = users["township2"].Id }, new { role = "superior", userId = users["secretary"].Id }], subjects: [Village, "竹店镇委员会"]);
        var (village, town) = (scene.Sheets[Village], scene.Sheets.Values.Single(s => s != scene.Sheets[Village]));
        await scene.ScoreAsync(await scene.SecretaryAsync(), Village, "self", 58);
        await (await scene.TownAsync()).PutAsync($"{Api}/sheet/{town}/scores", Marks("self", 58, true));
        await (await scene.TownAsync()).PostAsync($"{Api}/sheet/{town}/submit", new { role = "self" });
        await scene.County.PostAsync($"{scene.Url}/advance");

        var guest = await scene.OtherTownAsync();
        var (proof, unseen) = (await AttachAsync(await scene.SecretaryAsync(), await scene.County.OrganizationAsync(Village)), await AttachAsync(await scene.SecretaryAsync(), await scene.County.OrganizationAsync(Village)));
        await (await scene.SecretaryAsync()).PostAsync($"{Api}/adjustment", new { sheetId = village, code = "H", level = "city", reason = "获市级表彰", evidenceIds = new[] { proof } });
        foreach (var (file, status) in new[] { (proof, HttpStatusCode.OK), (unseen, HttpStatusCode.NotFound) })
        {
            Assert.Equal(status, (await guest.Http.GetAsync($"{Api}/sheet/{village}/evidence/{file}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await guest.Http.GetAsync($"/api/platform/attachment/{file}/content")).StatusCode);
        }

        Assert.Equal(2, (await guest.GetAsync($"{Api}/sheet?roundId={scene.Id}&waitsForMe=true"))["totalCount"]!.GetValue<int>());
        await guest.PutAsync($"{Api}/sheet/{village}/scores", Marks("superior", 40, true));
        await guest.PutAsync($"{Api}/sheet/{village}/scores", Marks("superior", 44, true));
        await guest.PostAsync($"{Api}/sheet/{village}/submit", new { role = "superior" });
        Assert.Equal(1, (await guest.GetAsync($"{Api}/sheet?roundId={scene.Id}&waitsForMe=true"))["totalCount"]!.GetValue<int>());

        // The secretary belongs to the village, and the village to the township: both are the own unit.
        var secretary = await scene.SecretaryAsync();
        await RefusedAsync(secretary, HttpMethod.Put, $"{Api}/sheet/{village}/scores", Marks("superior", 60, true), "Assessments:OwnUnit");
        await RefusedAsync(secretary, HttpMethod.Put, $"{Api}/sheet/{town}/scores", Marks("superior", 60, true), "Assessments:OwnUnit");
        var waited = (await scene.County.GetAsync($"{scene.Url}/waiting"))["waitedFor"]!.AsArray().Select(w => (w!.Text("who"), w!["count"]!.GetValue<int>()));
        Assert.Equal([(users["township2"].Name, 1), ("中共云岭县委员会", 1)], waited); // the judge who owes the township's sheet, and the county that has a claim to decide
    }

    [Fact]
    public async Task Marks_that_no_rule_takes_are_refused_all_at_once()
    {
        var scene = await OpenedAsync(factory);
        var body = new { role = "self", scores = new object[] { new { indicator = "G", value = (object)61 }, new { indicator = "B", value = (object)3 }, new { indicator = "NOPE", value = (object)1 }, new { indicator = "M", value = (object?)null } } };
        var (status, error) = await SendAsync(await scene.SecretaryAsync(), HttpMethod.Put, $"{Api}/sheet/{scene.Sheets[Village]}/scores", body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["scores.G", "scores.B", "scores.NOPE", "scores.M"], error!["validationErrors"]!.AsArray().Select(e => e!["members"]![0]!.GetValue<string>()));
        var (_, foreign) = await SendAsync(await scene.SecretaryAsync(), HttpMethod.Put, $"{Api}/sheet/{scene.Sheets[Village]}/scores", new { role = "self", scores = new[] { new { indicator = "G", value = 1, evidenceIds = new[] { Guid.NewGuid() } } } });
        Assert.Equal("Assessments:UnknownEvidence", foreign!.Text("code"));
    }

    [Fact]
    public async Task Of_many_edits_of_one_card_upon_one_state_one_is_kept_and_of_many_first_ones_too()
    {
        var scene = await OpenedAsync(factory);
        var (secretary, url) = (await scene.SecretaryAsync(), $"{Api}/sheet/{scene.Sheets[Village]}/scores");
        var first = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => SendAsync(secretary, HttpMethod.Put, url, Marks("self", i, true))));
        Assert.All(first, a => Assert.True(a.Status is HttpStatusCode.OK or HttpStatusCode.Conflict));
        var card = Assert.Single((await secretary.GetAsync($"{Api}/sheet/{scene.Sheets[Village]}"))["scorecards"]!.AsArray())!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => SendAsync(secretary, HttpMethod.Put, url, Marks("self", i, true, stamp: card.Text("concurrencyStamp")))));
        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True(a.Status is HttpStatusCode.OK or HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_returned_card_is_waited_for_again()
    {
        var scene = await OpenedAsync(factory);
        var card = await scene.ScoreAsync(await scene.SecretaryAsync(), Village, "self", 58);
        var url = $"{Api}/sheet/{scene.Sheets[Village]}";
        await RefusedAsync(await scene.SecretaryAsync(), HttpMethod.Put, $"{url}/scores", Marks("self", 60, true), "Assessments:ScorecardSubmitted");
        var returned = await scene.County.PostAsync($"{url}/return", new { scorecardId = card.Id(), reason = "请附佐证" });
        Assert.Equal(("returned", "请附佐证"), (returned.Text("state"), returned.Text("returnReason")));
        Assert.Equal(2, (await scene.County.GetAsync($"{scene.Url}/waiting"))["waitedFor"]!.AsArray().Count);
        card = await scene.ScoreAsync(await scene.SecretaryAsync(), Village, "self", 57);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(await scene.OtherTownAsync(), HttpMethod.Post, $"{url}/return", new { scorecardId = card.Id(), reason = "不该退" })).Status);
        await (await scene.TownAsync()).PostAsync($"{url}/return", new { scorecardId = card.Id(), reason = "镇里先看" });
        await scene.ScoreAsync(await scene.SecretaryAsync(), Village, "self", 56);
        Assert.Single((await scene.County.GetAsync($"{scene.Url}/waiting"))["waitedFor"]!.AsArray());
    }

    [Fact]
    public async Task An_adjustment_needs_its_document_and_counts_once_it_is_accepted()
    {
        var scene = await OpenedAsync(factory);
        var secretary = await scene.SecretaryAsync();
        var village = await scene.County.OrganizationAsync(Village);
        object Claim(string code, params Guid[] evidence) => new { sheetId = scene.Sheets[Village], code, level = "city", reason = "获市级表彰", evidenceIds = evidence };
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(secretary, HttpMethod.Post, $"{Api}/adjustment", Claim("H"))).Status);
        var proof = await AttachAsync(secretary, village);
        Assert.Equal("Assessments:UnknownAdjustment", (await SendAsync(secretary, HttpMethod.Post, $"{Api}/adjustment", Claim("X", proof))).Error!.Text("code"));
        var claimed = await secretary.PostAsync($"{Api}/adjustment", Claim("H", proof));
        await RefusedAsync(await scene.TownAsync(), HttpMethod.Delete, $"{Api}/adjustment/{claimed.Id()}", null, "Assessments:ClaimOfAnother");
        Assert.Equal(("claimed", "证明.png"), (claimed.Text("state"), claimed["evidence"]![0]!.Text("fileName")));

        await scene.SelfAssessAsync();
        await scene.ScoreAsync(await scene.TownAsync(), Village, "superior", 50, share: 1);
        await scene.ScoreAsync(await scene.OtherTownAsync(), OtherVillage, "superior", 50, share: 1);
        await RefusedAsync(scene.County, HttpMethod.Post, $"{scene.Url}/advance", new { }, "Assessments:StillWaiting");
        var preview = $"{Api}/sheet/{scene.Sheets[Village]}/preview";
        Assert.Equal(90m, (await scene.County.GetAsync(preview))["result"]!["total"]!.GetValue<decimal>());
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(await scene.OtherTownAsync(), HttpMethod.Post, $"{Api}/adjustment/{claimed.Id()}/decide", new { accepted = true })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(scene.County, HttpMethod.Post, $"{Api}/adjustment/{claimed.Id()}/decide", new { accepted = false })).Status);
        await scene.County.PostAsync($"{Api}/adjustment/{claimed.Id()}/decide", new { accepted = true });
        Assert.Equal(93m, (await scene.County.GetAsync(preview))["result"]!["total"]!.GetValue<decimal>());
        await RefusedAsync(secretary, HttpMethod.Delete, $"{Api}/adjustment/{claimed.Id()}", null, "Assessments:AdjustmentDecided");
        Assert.Equal("rating", (await scene.County.PostAsync($"{scene.Url}/advance")).Text("currentKind"));
    }

    [Fact]
    public async Task A_stated_fact_has_its_reason_and_a_correction_keeps_what_was_there()
    {
        var scene = await OpenedAsync(factory);
        var url = $"{Api}/sheet/{scene.Sheets[Village]}";
        var sheet = await scene.County.PutAsync($"{url}/facts", new { facts = new[] { new { code = "overdue", value = 12, reason = "换届请示未批" } } });
        Assert.Equal((12m, "换届请示未批"), (sheet["knownFacts"]!["overdue"]!.GetValue<decimal>(), sheet["facts"]![0]!.Text("reason")));
        await RefusedAsync(scene.County, HttpMethod.Post, $"{url}/correct", new { indicator = "G", value = 40, reason = "复核" }, "Assessments:NotInThisStep");
        await scene.SelfAssessAsync();
        await scene.ScoreAsync(await scene.TownAsync(), Village, "superior", 60, share: 1);
        await scene.ScoreAsync(await scene.OtherTownAsync(), OtherVillage, "superior", 60, share: 1);
        Assert.Equal(4, (await scene.County.GetAsync($"{url}/preview"))["result"]!["stars"]!.GetValue<int>()); // 100 points, capped since the term is overdue
        await scene.County.PostAsync($"{scene.Url}/advance");
        var corrected = await scene.County.PostAsync($"{url}/correct", new { indicator = "G", value = 30, reason = "会议记录为补写" });
        Assert.Equal("correction", corrected["values"]!.AsArray().Single(v => v!.Text("indicator") == "G")!.Text("source"));
        Assert.Equal(60m, corrected["scorecards"]!.AsArray().Single(c => c!.Text("role") == "superior")!["marks"]![0]!["value"]!.GetValue<decimal>());
        Assert.Equal(3, (await scene.County.GetAsync($"{url}/preview"))["result"]!["stars"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_counted_vote_of_the_subject_fills_its_satisfaction_and_the_step_waits_for_it()
    {
        var scene = await OpenedAsync(factory, scheme: s => s["process"] = JsonNode.Parse("""{"selfAssessment": true, "ballot": {"minTurnout": 0}, "superiorAssessment": true}"""));
        await scene.SelfAssessAsync();
        Assert.Equal(2, (await scene.County.GetAsync($"{scene.Url}/waiting"))["waitedFor"]!.AsArray().Count);
        foreach (var (name, approving) in new[] { (Village, 6), (OtherVillage, 3) })
        {
            var plan = System.Text.Json.JsonSerializer.SerializeToNode(Meeting.Plan())!.AsObject();
            plan["roundId"] = scene.Id;
            plan["items"]![0]!["subjectId"] = await scene.County.OrganizationAsync(name);
            var meeting = await Meeting.OpenedAsync(factory, 6, plan: plan);
            await meeting.CastManyAsync(approving, "approve");
            await meeting.CastManyAsync(6 - approving, "against", from: approving);
            await meeting.CloseAsync();
        }

        // The vote that 竹店镇 held about a village of 双营镇 is a neighbour's, and counts for nothing.
        Assert.EndsWith(OtherVillage, Assert.Single((await scene.County.GetAsync($"{scene.Url}/waiting"))["waitedFor"]!.AsArray())!.Text("who"), StringComparison.Ordinal);
        var sheet = await scene.County.GetAsync($"{Api}/sheet/{scene.Sheets[Village]}");
        Assert.Equal(1m, sheet["knownFacts"]!["satisfactionRate"]!.GetValue<decimal>());
        var elsewhere = System.Text.Json.JsonSerializer.SerializeToNode(Meeting.Plan())!.AsObject();
        elsewhere["roundId"] = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(scene.County, HttpMethod.Post, Meeting.Api, elsewhere)).Status);
    }
}

using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Codes;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>The receipt by which whoever objects without a name reads the reply.</summary>
public sealed class ReceiptHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Api = JudgedRound.Api + "/publicity";
    private const string Objections = JudgedRound.Api + "/objection";

    [Fact]
    public async Task Whoever_objects_unsigned_reads_the_reply_with_the_receipt_without_signing_in()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var posted = await round.PublishAsync();
        var url = $"{Api}/{posted["id"]}";
        await factory.OpenPublicityAsync(true);
        var received = await factory.Anonymous().PostAsync($"{url}/object", new { sheetId = round.Sheets[2], text = "服务群众一项少记了一次活动", isAnonymous = true });
        var receipt = (string)received["receipt"]!;
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$", receipt);
        var waiting = await factory.Anonymous().PostAsync($"{url}/read-reply", new { receipt });
        Assert.Equal(("received", null), ((string?)waiting["state"], (string?)waiting["reply"]));

        var anew = await AnswerAsync(round);
        foreach (var posting in new[] { $"{posted["id"]}", anew })
        {
            var read = await factory.Anonymous().PostAsync($"{Api}/{posting}/read-reply", new { receipt = receipt.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant() });
            Assert.Equal(("upheld", "经核查属实，予以更正。", "服务群众一项少记了一次活动"), ((string?)read["state"], (string?)read["reply"], (string?)read["text"]));
            Assert.NotNull(read["subjectName"]);
        }

        await factory.OpenPublicityAsync(false);
        await NotFoundAsync(factory.Anonymous(), url, receipt);
        Assert.Equal("upheld", (string?)(await (await factory.SignInAsync("yunling", "secretary2")).PostAsync($"{url}/read-reply", new { receipt }))["state"]);
    }

    [Fact]
    public async Task A_wrong_receipt_is_not_found_and_neither_is_the_right_one_elsewhere()
    {
        var (round, other) = (await JudgedRound.AtRatingAsync(factory), await JudgedRound.AtRatingAsync(factory));
        var (url, elsewhere) = ($"{Api}/{(await round.PublishAsync())["id"]}", $"{Api}/{(await other.PublishAsync())["id"]}");
        var secretary = await factory.SignInAsync("yunling", "secretary");
        var receipt = (string)(await secretary.PostAsync($"{url}/object", new { text = "对整个名单有异议", isAnonymous = true }))["receipt"]!;
        await NotFoundAsync(secretary, url, DrawnCode.Draw());
        await NotFoundAsync(secretary, url, "不是回执码");
        await NotFoundAsync(secretary, elsewhere, receipt);
        await NotFoundAsync(await factory.SignInAsync("qinghe", "orgdept"), url, receipt);
        Assert.Null((await secretary.PostAsync($"{url}/object", new { text = "署名的异议有账号可查" }))["receipt"]);
    }

    [Fact]
    public async Task Only_the_hash_is_kept_and_neither_asking_nor_being_refused_leaves_a_line_in_the_log()
    {
        var round = await JudgedRound.AtRatingAsync(factory);
        var url = $"{Api}/{(await round.PublishAsync())["id"]}";
        var secretary = await factory.SignInAsync("yunling", "secretary");
        var receipt = (string)(await secretary.PostAsync($"{url}/object", new { text = $"不署名 {round.Id}", isAnonymous = true }))["receipt"]!;
        await secretary.PostAsync($"{url}/read-reply", new { receipt });
        await NotFoundAsync(secretary, url, DrawnCode.Draw());
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var kept = await services.GetRequiredService<IRepository<PublicObjection>>().Query.SingleAsync(o => o.RoundId == round.Id);
            Assert.Equal(DrawnCode.HashOf(receipt), kept.ReceiptHash);
            Assert.False(await services.GetRequiredService<IRepository<AuditLog>>().Query.AnyAsync(l => l.Path!.Contains(url)));
        });
        Assert.DoesNotContain("receiptHash", (await round.County.GetAsync($"{Objections}?roundId={round.Id}")).ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> AnswerAsync(JudgedRound round)
    {
        var id = (await round.County.GetAsync($"{Objections}?roundId={round.Id}"))["items"]!.AsArray().Single()!["id"]!;
        await round.County.PostAsync($"{Objections}/{id}/investigate", new { finding = "查阅活动签到和照片，属实" });
        var answered = await round.County.PostAsync($"{Objections}/{id}/answer", new { isUpheld = true, reply = "经核查属实，予以更正。", remedy = new { values = new[] { new { indicator = "A", value = 59m } } } });
        return $"{answered["postedAnewId"]}";
    }

    private static Task<JsonNode> NotFoundAsync(Session who, string url, string receipt) => JudgedRound.RefusedAsync(who, $"{url}/read-reply", new { receipt }, HttpStatusCode.NotFound);
}

internal static class PublicPostings
{
    /// <summary>Whether the county lets everyone read what is posted.</summary>
    public static async Task OpenPublicityAsync(this PartyOrgFactory factory, bool isOpen)
    {
        var system = await factory.SignInAsync("yunling", "sysadmin");
        await system.PutAsync("/api/setting-management/settings", new { settings = new[] { new { name = "Assessments.PublicPublicity", value = isOpen ? "true" : "false" } } });
    }
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.Assessments.Ballots.Meeting;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>Paper beside the phones: counted by two people for themselves, and added to what came out of the box.</summary>
[Trait("Prints", "documents")]
public sealed class PaperTests(BallotFactory factory) : IClassFixture<BallotFactory>
{
    [Fact]
    public async Task Two_people_who_count_the_same_settle_it()
    {
        var meeting = await ClosedAsync(cards: 6, onPaper: 6);
        Assert.Equal("Assessments:BallotNotCounted", await meeting.ResultRefusalAsync());
        var (first, second) = await CountersAsync();
        var mine = await first.PostAsync($"{meeting.Url}/paper-count", Tally(6, 1, 3, 1, 1));
        Assert.False((bool)mine["isAccepted"]!);
        Assert.Empty(mine["others"]!.AsArray());

        Assert.False((bool)(await first.PostAsync($"{meeting.Url}/paper-count", Tally(6, 1, 3, 1, 1)))["isAccepted"]!); // the same person twice is one person
        var differing = await second.PostAsync($"{meeting.Url}/paper-count", Tally(6, 1, 2, 2, 1));
        Assert.False((bool)differing["isAccepted"]!);
        Assert.Equal(3, (int)differing["others"]![0]!["tally"]!["classes"]![0]!["items"]![0]!["counts"]![0]!);
        Assert.Equal(2, (int)differing["mine"]!["classes"]![0]!["items"]![0]!["counts"]![0]!);

        Assert.True((bool)(await second.PostAsync($"{meeting.Url}/paper-count", Tally(6, 1, 3, 1, 1)))["isAccepted"]!);
        var result = await meeting.ResultAsync();
        Assert.Equal((12, 12, 11, 1), ((int)result["issued"]!, (int)result["returned"]!, (int)result["valid"]!, (int)result["voided"]!));
        Assert.Equal(9, (int)result["items"]![0]!["choices"]![0]!["count"]!);
        var recorded = await factory.InTenantAsync(PartyOrgFactory.Yunling, s => s.GetRequiredService<PlatformDbContext>().Set<AuditLog>()
            .Where(a => a.Action == "PaperCount.Create" && a.Path!.Contains(meeting.Id.ToString()) && a.Changes != null).Select(a => a.Changes!).ToListAsync());
        Assert.Contains(recorded, c => c.Contains("\"Tally\":[]", StringComparison.Ordinal)); // that somebody counted, and not what each class gave in
        Assert.DoesNotMatch("\"Tally\":\\[[^\\]]", string.Join(' ', recorded));
    }

    [Fact]
    public async Task More_paper_back_than_went_out_voids_the_vote()
    {
        var meeting = await ClosedAsync(cards: 6, onPaper: 6);
        var (first, second) = await CountersAsync();
        await first.PostAsync($"{meeting.Url}/paper-count", Tally(7, 0, 7, 0, 0));
        await second.PostAsync($"{meeting.Url}/paper-count", Tally(7, 0, 7, 0, 0));
        var result = await meeting.ResultAsync();
        Assert.Equal(("void", "moreReturnedThanIssued", 0), ((string)result["state"]!, (string)result["voidReason"]!, result["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_count_that_cannot_be_is_refused()
    {
        var meeting = await ClosedAsync(cards: 0, onPaper: 6);
        foreach (var impossible in new[] { Tally(6, 7, 0, 0, 0), Tally(6, 1, 6, 0, 0), Tally(6, 0, -1, 0, 0), Tally(6, 0, int.MaxValue, int.MaxValue, 0) })
        {
            Assert.Equal("Assessments:BallotPaperCount", await meeting.RefusalAsync("paper-count", impossible, 400));
        }
    }

    /// <summary>Where everybody votes on paper there are no codes and no key; the file answered is the paper.</summary>
    [Fact]
    public async Task A_vote_on_paper_alone_needs_no_phones()
    {
        var meeting = await ClosedAsync(cards: 0, onPaper: 6);
        Assert.Empty(meeting.Codes);
        PrintedDocument.Check(meeting.Document, "ballot-paper");
        var (first, second) = await CountersAsync();
        await first.PostAsync($"{meeting.Url}/paper-count", Tally(5, 0, 5, 0, 0));
        await second.PostAsync($"{meeting.Url}/paper-count", Tally(5, 0, 5, 0, 0));
        Assert.Equal(1m, (decimal)(await meeting.ResultAsync())["items"]![0]!["choices"]![0]!["share"]!);
    }

    private async Task<Meeting> ClosedAsync(int cards, int onPaper)
    {
        var meeting = await OpenedAsync(factory, cards, onPaper);
        await meeting.CastManyAsync(cards, "approve");
        Assert.Equal("closed", (string)(await meeting.CloseAsync())["state"]!);
        return meeting;
    }

    private async Task<(Session First, Session Second)> CountersAsync() => (await factory.SignInAsync(PartyOrgFactory.Yunling, "township"), await factory.OrganizationDepartmentAsync());

    private static JsonNode Tally(int returned, int voided, params int[] counts) => System.Text.Json.JsonSerializer.SerializeToNode(new
    {
        classes = new[] { new { @class = "A", returned, @void = voided, items = new[] { new { item = "1", counts } } } },
    })!;
}

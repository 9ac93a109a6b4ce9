using System.IO.Compression;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.Assessments.Ballots.Meeting;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>Quality H1, H3, H5: a code is cast once, in its own vote, while it is open; and what was issued, returned, valid and void adds up.</summary>
[Trait("Prints", "documents")]
public sealed class CastTests(BallotFactory factory) : IClassFixture<BallotFactory>
{
    [Fact]
    public async Task One_code_cast_a_hundred_times_in_parallel_counts_once()
    {
        var meeting = await OpenedAsync(factory, 6);
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => meeting.CastAsync(meeting.Codes[0], i % 2 == 0 ? "approve" : "against")));
        Assert.Single(answers, a => a.Status == 204);
        Assert.Equal(99, answers.Count(a => a == (409, "Assessments:BallotCodeUsed")));

        await meeting.CastManyAsync(5, "approve", from: 1);
        await meeting.CloseAsync();
        var result = await meeting.ResultAsync();
        Assert.Equal((6, 6, 6, 0), ((int)result["issued"]!, (int)result["returned"]!, (int)result["valid"]!, (int)result["voided"]!));
    }

    [Fact]
    public async Task A_forged_code_another_votes_and_one_after_the_close_are_refused()
    {
        var meeting = await OpenedAsync(factory, 5);
        var other = await OpenedAsync(factory, 5);
        Assert.Equal((409, "Assessments:BallotCodeUnknown"), await meeting.CastAsync("0000-0000-0000-0000", "approve"));
        Assert.Equal((409, "Assessments:BallotCodeUnknown"), await meeting.CastAsync("not a code", "approve"));
        Assert.Equal((409, "Assessments:BallotCodeUnknown"), await meeting.CastAsync(other.Codes[0], "approve"));
        await meeting.CastManyAsync(5, "against");
        await meeting.CloseAsync();
        Assert.Equal((409, "Assessments:BallotNotOpen"), await meeting.CastAsync(meeting.Codes[0], "approve"));
        Assert.Equal(5, (int)(await meeting.ResultAsync())["items"]![0]!["choices"]![1]!["count"]!);
    }

    [Fact]
    public async Task A_code_is_taken_however_it_is_typed_and_cards_are_as_many_as_voters()
    {
        var meeting = await OpenedAsync(factory, 7);
        Assert.Equal(7, meeting.Codes.Distinct().Count());
        PrintedDocument.Check(meeting.Document, "ballot-cards", hasTitle: false);
        using (var zip = new ZipArchive(new MemoryStream(meeting.Document)))
        {
            Assert.Equal(7, zip.Entries.Count(e => e.FullName.EndsWith(".png", StringComparison.Ordinal)));
        }

        var typed = meeting.Codes[0].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');
        Assert.Equal((204, null), await meeting.CastAsync(typed, "approve"));
        Assert.Equal("Assessments:BallotAlreadyCast", await meeting.RefusalAsync("reissue", new { tellersPassphrases = Passphrases }));
    }

    [Fact]
    public async Task Codes_drawn_again_make_those_before_worthless()
    {
        var meeting = await OpenedAsync(factory, 5);
        var lost = meeting.Codes[0];
        await meeting.ReissueAsync();
        Assert.Equal((409, "Assessments:BallotCodeUnknown"), await meeting.CastAsync(lost, "approve"));
        Assert.Equal((204, null), await meeting.CastAsync(meeting.Codes[0], "approve"));
    }

    /// <summary>H3, over HTTP: two choices of one item, or more approvals than may be, void the ballot and nothing else; a mark that is not on the form is refused and uses nothing up.</summary>
    [Fact]
    public async Task Choosing_too_much_voids_the_ballot_and_figures_add_up()
    {
        var meeting = await OpenedAsync(factory, 8, plan: Plan(items: 3, maxApprovals: 2));
        Assert.Equal(400, (await meeting.CastAsync(meeting.Codes[0], Marks(("1", ["perhaps"])))).Status);
        Assert.Equal(204, (await meeting.CastAsync(meeting.Codes[0], Marks(("1", ["approve", "against"])))).Status);
        Assert.Equal(204, (await meeting.CastAsync(meeting.Codes[1], Marks(("1", ["approve"]), ("2", ["approve"]), ("3", ["approve"])))).Status);
        for (var i = 2; i < 7; i++)
        {
            Assert.Equal(204, (await meeting.CastAsync(meeting.Codes[i], Marks(("1", ["approve"]), ("2", ["against"])))).Status);
        }

        await meeting.CloseAsync();
        var result = await meeting.ResultAsync();
        Assert.Equal((8, 7, 5, 2), ((int)result["issued"]!, (int)result["returned"]!, (int)result["valid"]!, (int)result["voided"]!));
        Assert.Equal((5, 1m, 0), ((int)result["items"]![0]!["choices"]![0]!["count"]!, (decimal)result["items"]![0]!["choices"]![0]!["share"]!, (int)result["items"]![0]!["blank"]!));
        Assert.Equal(5, (int)result["items"]![2]!["blank"]!);
    }

    /// <summary>H5: as many codes as registered voters of each class are present, and exact weights.</summary>
    [Fact]
    public async Task Classes_have_their_codes_and_weigh_what_they_should()
    {
        var meeting = await PlanAsync(factory, Plan(classes: [Class("A", 0.6m, 6), Class("B", 0.4m, 12)], denominator: "present"));
        Assert.Equal("Assessments:BallotMorePresentThanEntitled", await meeting.RefusalAsync("open", new { attendance = new object[] { new { @class = "A", present = 7 }, new { @class = "B", present = 10 } }, tellersPassphrases = Passphrases }));
        await meeting.OpenAsync(new { @class = "A", present = 5 }, new { @class = "B", present = 10 });
        Assert.Equal(15, meeting.Codes.Count);
        await meeting.CastManyAsync(5, "approve");
        await meeting.CastManyAsync(3, "approve", from: 5);
        await meeting.CastManyAsync(5, "against", from: 8);
        await meeting.CloseAsync();
        var approve = (await meeting.ResultAsync())["items"]![0]!["choices"]![0]!;
        Assert.Equal((8, 0.5333m, 0.72m), ((int)approve["count"]!, (decimal)approve["share"]!, (decimal)approve["weightedShare"]!)); // 0.6 × 5/5 + 0.4 × 3/10
    }
}

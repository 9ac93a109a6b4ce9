using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Data;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.Assessments.Ballots.Meeting;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>The rules of a vote by themselves: when it is void, who is joined with whom, and what a sealed ballot shows.</summary>
public sealed class BallotTests
{
    private static readonly BallotForm Form = new([new("1", "甲"), new("2", "乙")], [new("approve", ""), new("against", "")], 1);

    [Theory]
    [InlineData(10, 10, null)]
    [InlineData(11, 10, BallotVoidReason.MoreReturnedThanIssued)]
    [InlineData(9, 8, BallotVoidReason.BoxTamperedWith)]
    [InlineData(8, 9, BallotVoidReason.BoxTamperedWith)]
    [InlineData(4, 4, BallotVoidReason.TooFewReturned)]
    [InlineData(0, 0, BallotVoidReason.TooFewReturned)]
    [InlineData(5, 5, BallotVoidReason.TurnoutTooLow)]
    [InlineData(6, 6, null)]
    internal void A_vote_stands_only_where_its_figures_add_up(int returned, int used, BallotVoidReason? reason)
    {
        var ballot = Open(10, minTurnout: 0.6m);
        ballot.Close(used, returned);
        Assert.Equal((reason, reason is null ? BallotState.Closed : BallotState.Void), (ballot.VoidReason, ballot.State));
    }

    [Fact]
    public void A_vote_is_opened_once_closed_once_and_is_not_broken_off_afterwards()
    {
        var ballot = Open(10);
        Assert.Throws<BusinessException>(() => ballot.Open([new ClassAttendance("A", 10, 0)]));
        ballot.Close(10, 10);
        Assert.Throws<BusinessException>(() => ballot.Close(10, 10));
        ballot.Annul("停电");
        Assert.Throws<BusinessException>(() => ballot.Annul("停电"));
    }

    [Theory]
    [InlineData("6,6,6", "6,6,6")]
    [InlineData("2,6,6", "8,6")]
    [InlineData("6,6,2", "6,8")]
    [InlineData("6,0,6", "6,6")]
    [InlineData("1,1,1", "3")]
    [InlineData("4,4,4,4", "8,8")]
    public void Groups_of_fewer_than_five_are_joined(string sizes, string joined) =>
        Assert.Equal(joined, string.Join(',', SmallGroups.Merge(sizes.Split(',').Select(int.Parse), s => s, (a, b) => a + b)));

    [Theory]
    [InlineData("1:approve", false)]
    [InlineData("1:against 2:against", false)]
    [InlineData("", false)]
    [InlineData("1:approve 1:against", true)]
    [InlineData("1:approve 2:approve", true)]
    public void Choosing_more_than_allowed_voids_a_paper(string marks, bool isVoid) => Assert.Equal(isVoid, Form.IsVoid(Fill(marks)));

    [Fact]
    public void Sealed_ballots_are_alike_and_open_only_for_their_vote()
    {
        using var key = RSA.Create(3072);
        var vote = Guid.NewGuid();
        var sealedBallots = new[] { "", "1:approve", "1:approve", "1:approve 1:against 2:approve 2:against" }.Select(m => SealedBallot.Seal(vote, key, 0, Fill(m))).ToList();
        Assert.Single(sealedBallots.Select(s => s.Envelope.Length).Distinct());
        Assert.Equal(4, sealedBallots.Select(s => Convert.ToHexString(s.Envelope)).Distinct().Count());
        Assert.Equal(Fill("1:approve"), sealedBallots[1].Open(key).Paper);
        Assert.All(sealedBallots.Select(s => s.Id).Concat(OpenedBallot.Shuffle(Open(6), [(0, [1])]).Select(o => o.Id)), id => Assert.Equal(4, id.Version)); // random, and never by the clock

        typeof(SealedBallot).GetProperty(nameof(SealedBallot.BallotId))!.SetValue(sealedBallots[1], Guid.NewGuid());
        Assert.ThrowsAny<CryptographicException>(() => sealedBallots[1].Open(key));
    }

    /// <summary>What a class of two gave in on paper is neither told nor kept by itself, and yet is counted once more.</summary>
    [Fact]
    public void Of_a_count_on_paper_no_more_is_kept_than_is_told()
    {
        VoterClass[] classes = [new("A", "A", 0.5m, 4), new("B", "B", 0.3m, 9), new("C", "C", 0.2m, 9)];
        var ballot = new Ballot(Guid.NewGuid(), "00001.", new BallotPlan("测评", BallotKind.Vote, new DateOnly(2026, 11, 18), null, Form, classes, BallotDenominator.Valid, 0));
        ballot.Open([new("A", 2, 2), new("B", 7, 7), new("C", 8, 8)]);
        ballot.Close(0, 0);
        var count = new PaperCount(ballot.Id, Guid.NewGuid(), "甲", new PaperTally([Tally("A", 2, 2), Tally("B", 7, 3), Tally("C", 8, 5)]));
        ballot.Count([], count.Tally);
        count.Join(ballot.Outcome);
        Assert.Equal("A 9 5, C 8 5", string.Join(", ", count.Tally.Classes.Select(c => $"{c.Class} {c.Returned} {c.Items[0].Counts[0]}")));
        Assert.Equal(JsonSerializer.Serialize(ballot.Outcome), JsonSerializer.Serialize(ballot.Outcome!.Again(ballot, [], count.Tally)));

        static ClassTally Tally(string code, int returned, int approve) => new(code, returned, 0, [new ItemTally("1", [approve, returned - approve]), new ItemTally("2", [0, 0])]);
    }

    private static byte[] Fill(string marks) => Form.Fill(marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split(':')).Select(m => new ItemMarks(m[0], [m[1]])).ToList());

    private static Ballot Open(int cards, decimal minTurnout = 0)
    {
        var ballot = new Ballot(Guid.NewGuid(), "00001.", new BallotPlan("表决", BallotKind.Vote, new DateOnly(2026, 11, 18), null, Form, [new VoterClass("A", "A", 1, cards)], BallotDenominator.Valid, minTurnout));
        ballot.Open([new ClassAttendance("A", cards, 0)]);
        return ballot;
    }
}

/// <summary>H3 with a hand in the database: whatever does not add up voids the vote, and <c>check</c> names it.</summary>
public sealed class BallotConservationTests(BallotFactory factory) : IClassFixture<BallotFactory>
{
    [Fact]
    public async Task A_ballot_put_into_the_box_by_hand_voids_the_vote()
    {
        var meeting = await OpenedAsync(factory, 6);
        await meeting.CastManyAsync(5, "approve");
        Assert.Empty(await CheckAsync(meeting));
        await InCountyAsync(async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            using var key = RSA.Create();
            key.ImportSubjectPublicKeyInfo(db.Set<TellersKey>().First(k => k.BallotId == meeting.Id).PublicKey, out _);
            db.Add(SealedBallot.Seal(meeting.Id, key, 0, [1]));
            await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
            return true;
        });
        Assert.Single(await CheckAsync(meeting));
        await meeting.CloseAsync();
        Assert.Equal("boxTamperedWith", (string)(await meeting.ResultAsync())["voidReason"]!);
        Assert.Empty(await CheckAsync(meeting));
    }

    [Fact]
    public async Task A_kept_ballot_that_was_changed_shows_when_it_is_counted_once_more()
    {
        var meeting = await OpenedAsync(factory, 6);
        await meeting.CastManyAsync(6, "approve");
        await meeting.CloseAsync();
        Assert.Empty(await CheckAsync(meeting));
        await InCountyAsync(async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            var changed = db.Set<OpenedBallot>().First(o => o.BallotId == meeting.Id);
            db.Entry(changed).Property(o => o.Paper).CurrentValue = [2];
            await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
            return true;
        });
        Assert.Single(await CheckAsync(meeting));
    }

    [Fact]
    public async Task Two_tellers_who_close_at_once_close_once()
    {
        var meeting = await OpenedAsync(factory, 6);
        await meeting.CastManyAsync(6, "approve");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(meeting.CloseAsync)));
        Assert.Single(answers, a => a is null);
        Assert.Equal(6, (int)(await meeting.ResultAsync())["returned"]!);
        Assert.Empty(await CheckAsync(meeting));
    }

    private async Task<List<string>> CheckAsync(Meeting meeting) =>
        (await InCountyAsync(services => services.GetServices<IInvariant>().OfType<BallotInvariants>().Single().CheckAsync())).Where(f => f.Contains(meeting.Id.ToString(), StringComparison.Ordinal)).ToList();

    private Task<T> InCountyAsync<T>(Func<IServiceProvider, Task<T>> work) => factory.InTenantAsync(PartyOrgFactory.Yunling, work);
}

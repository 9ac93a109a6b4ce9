using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Data;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.Assessments.Ballots.Meeting;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>Quality H1, H4, H6, H7 while a vote is open: what is cast at the close, what the tellers can lose, what a database administrator can turn, and what anybody can watch.</summary>
public sealed class OpenVoteTests(BallotFactory factory) : IClassFixture<BallotFactory>
{
    /// <summary>Whoever was told that the ballot is in the box is counted, and nobody else is.</summary>
    [Fact]
    public async Task Ballots_cast_while_the_box_is_emptied_are_counted_or_refused()
    {
        var meeting = await OpenedAsync(factory, 40);
        await meeting.CastManyAsync(6, "approve");
        var casts = meeting.Codes.Skip(6).Select(code => meeting.CastAsync(code, "against")).ToList();
        var closing = meeting.CloseAsync();
        var answers = await Task.WhenAll(casts);
        await closing;
        Assert.All(answers, a => Assert.Contains(a, new[] { (204, null), (409, "Assessments:BallotNotOpen"), (409, "Assessments:BallotCodeUnknown"), (409, "Assessments:BallotCodeUsed") }));
        var result = await meeting.ResultAsync();
        Assert.Equal("counted", (string)result["state"]!);
        Assert.Equal(6 + answers.Count(a => a.Status == 204), (int)result["returned"]!);
        Assert.Equal(answers.Count(a => a.Status == 204), (int)result["items"]![0]!["choices"]![1]!["count"]!);
    }

    /// <summary>Whoever watches the vote from outside sees the same before and after anybody has cast.</summary>
    [Fact]
    public async Task Casting_changes_no_answer_until_the_close()
    {
        var meeting = await OpenedAsync(factory, 8);
        var before = await WatchAsync(meeting);
        await meeting.CastManyAsync(5, "approve");
        Assert.Equal(before, await WatchAsync(meeting));
        await meeting.CloseAsync();
        Assert.NotEqual(before, await WatchAsync(meeting));
    }

    [Fact]
    public async Task Where_a_passphrase_is_lost_the_vote_is_broken_off_unopened()
    {
        var meeting = await OpenedAsync(factory, 6);
        await meeting.CastManyAsync(6, "approve");
        Assert.Equal("Assessments:BallotWrongPassphrase", await meeting.RefusalAsync("close", new { tellersPassphrases = new[] { Passphrases[0], "what was it again" } }));
        var township = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        await township.PostAsync($"{meeting.Url}/annul", new { reason = "监票人忘记口令" });
        var result = await meeting.ResultAsync();
        Assert.Equal(("void", "annulled", "监票人忘记口令", 0), ((string)result["state"]!, (string)result["voidReason"]!, (string)result["annulment"]!, result["items"]!.AsArray().Count));
        Assert.Equal("0 0 0 0", await RowsAsync(meeting));
    }

    /// <summary>Whoever has the database may turn the vote's state; the ballots stay shut, nothing is told, and <c>check</c> names it.</summary>
    [Fact]
    public async Task Turning_the_state_in_the_database_opens_nothing()
    {
        var meeting = await OpenedAsync(factory, 6);
        await meeting.CastManyAsync(6, "approve");
        foreach (var state in new[] { BallotState.Closed, BallotState.Counted, BallotState.Void })
        {
            await SetStateAsync(meeting, state);
            Assert.Equal("Assessments:BallotNotOpen", await meeting.RefusalAsync("close", new { tellersPassphrases = Passphrases }));
            Assert.Equal("6 1 6 0", await RowsAsync(meeting));
            Assert.Contains(await CheckAsync(), f => f.Contains(meeting.Id.ToString(), StringComparison.Ordinal));
        }

        Assert.Empty((await meeting.ResultAsync())["items"]!.AsArray());
        await SetStateAsync(meeting, BallotState.Open);
        await meeting.CloseAsync();
        Assert.Equal(6, (int)(await meeting.ResultAsync())["returned"]!);
    }

    /// <summary>
    /// With a collector of traces and one of metrics at the process, which the product as it ships has not: neither learns of a cast, and both learn of other requests.
    /// The framework's own counter of matched routes cannot be told to leave one out; it counts without time or caller.
    /// </summary>
    [Fact]
    public async Task Casting_leaves_nothing_with_collectors_of_traces_and_metrics()
    {
        var meeting = await OpenedAsync(factory, 5);
        var (spans, measured) = (new List<string>(), new List<string>());
        using var tracing = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> o) => o.Parent == default || o.Parent.TraceFlags.HasFlag(ActivityTraceFlags.Recorded) ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.PropagationData,
            ActivityStopped = activity => { lock (spans) { if (activity.Recorded) { spans.Add($"{activity.Source.Name} {activity.DisplayName} {string.Join(' ', activity.TagObjects)}"); } } },
        };
        ActivitySource.AddActivityListener(tracing);
        using var metering = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        {
            var line = $"{instrument.Name} {string.Join(' ', tags.ToArray())}";
            lock (measured) { measured.Add(line); }
        }

        metering.SetMeasurementEventCallback<double>(Note);
        metering.SetMeasurementEventCallback<long>(Note);
        metering.Start();
        await meeting.CastManyAsync(5, "approve");
        _ = await meeting.StateAsync();
        bool IsDuration(string m) => m.StartsWith("http.server.request.duration", StringComparison.Ordinal) && m.Contains("ballot", StringComparison.OrdinalIgnoreCase);
        for (var tries = 0; tries < 100 && !Copy(measured).Exists(IsDuration); tries++)
        {
            await Task.Delay(20); // the last request is measured when its answer is already here
        }

        Assert.Contains(Copy(measured), IsDuration);
        Assert.DoesNotContain(Copy(measured), m => m.Contains("cast", StringComparison.OrdinalIgnoreCase) && !m.StartsWith("aspnetcore.routing.match_attempts", StringComparison.Ordinal));
        Assert.NotEmpty(Copy(spans));
        Assert.DoesNotContain(Copy(spans), s => s.Contains("/cast", StringComparison.OrdinalIgnoreCase) || s.Contains("SealedBallots", StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Copy(List<string> lines)
    {
        lock (lines)
        {
            return [.. lines];
        }
    }

    private async Task<string> WatchAsync(Meeting meeting)
    {
        var township = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var list = await township.GetAsync($"{Api}?maxResultCount=1000");
        using var paper = await factory.Anonymous().Http.GetAsync($"{meeting.Url}/paper");
        return (await township.GetAsync(meeting.Url)).ToJsonString() + list["items"]!.AsArray().Single(b => b!["id"]!.GetValue<Guid>() == meeting.Id)!.ToJsonString() + await paper.Content.ReadAsStringAsync();
    }

    /// <summary>Codes, keys, sealed and opened ballots.</summary>
    private Task<string> RowsAsync(Meeting meeting) => InCountyAsync(async db => string.Join(' ', new[]
    {
        await db.Set<VotingCode>().CountAsync(c => c.BallotId == meeting.Id), await db.Set<TellersKey>().CountAsync(k => k.BallotId == meeting.Id),
        await db.Set<SealedBallot>().CountAsync(s => s.BallotId == meeting.Id), await db.Set<OpenedBallot>().CountAsync(o => o.BallotId == meeting.Id),
    }));

    private Task<int> SetStateAsync(Meeting meeting, BallotState state) => InCountyAsync(db => db.Set<Ballot>().Where(b => b.Id == meeting.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.State, state)));

    private Task<IReadOnlyList<string>> CheckAsync() => factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetServices<IInvariant>().OfType<BallotInvariants>().Single().CheckAsync());

    private Task<T> InCountyAsync<T>(Func<PlatformDbContext, Task<T>> work) => factory.InTenantAsync(PartyOrgFactory.Yunling, services => work(services.GetRequiredService<PlatformDbContext>()));
}

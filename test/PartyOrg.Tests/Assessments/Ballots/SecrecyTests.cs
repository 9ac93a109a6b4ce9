using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.Assessments.Ballots.Meeting;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>Quality H4, H6, H7: nothing before the close, nothing of small groups, no opening without all tellers, and no trace of a cast.</summary>
public sealed class SecrecyTests(BallotFactory factory) : IClassFixture<BallotFactory>
{
    [Fact]
    public async Task Nothing_is_told_before_the_count_and_nothing_of_a_vote_that_too_few_took_part_in()
    {
        var meeting = await OpenedAsync(factory, 6);
        await meeting.CastManyAsync(4, "approve");
        Assert.Equal("Assessments:BallotNotCounted", await meeting.ResultRefusalAsync());
        await meeting.CloseAsync();
        var result = await meeting.ResultAsync();
        Assert.Equal(("void", "tooFewReturned", 0), ((string)result["state"]!, (string)result["voidReason"]!, (int)result["returned"]!));
        Assert.Empty(result["items"]!.AsArray());
        Assert.Equal(0, await CountAsync<OpenedBallot>(meeting));
    }

    [Fact]
    public async Task Fewer_than_five_cannot_vote_at_all()
    {
        var meeting = await PlanAsync(factory);
        Assert.Equal("Assessments:BallotTooFewPresent", await meeting.RefusalAsync("open", new { attendance = new[] { new { @class = "A", present = 4 } }, tellersPassphrases = Passphrases }));
    }

    /// <summary>A class of two is told together with the next, in the answer and in the rows.</summary>
    [Fact]
    public async Task A_small_class_is_joined_with_another()
    {
        var meeting = await PlanAsync(factory, Plan(classes: [Class("A", 0.5m, 2), Class("B", 0.3m, 20), Class("C", 0.2m, 20)]));
        await meeting.OpenAsync(new { @class = "A", present = 2 }, new { @class = "B", present = 6 }, new { @class = "C", present = 5 });
        await meeting.CastManyAsync(2, "against");
        await meeting.CastManyAsync(11, "approve", from: 2);
        await meeting.CloseAsync();
        var result = await meeting.ResultAsync();
        Assert.Equal("A票+B票 8, C票 5", string.Join(", ", result["groups"]!.AsArray().Select(g => $"{string.Join('+', g!["classes"]!.AsArray())} {g["returned"]}")));
        Assert.Equal(0.8m * 6 / 8 + 0.2m, (decimal)result["items"]![0]!["choices"]![0]!["weightedShare"]!);
        Assert.Equal("3, 4", string.Join(", ", await InCountyAsync(db => db.Set<OpenedBallot>().Where(o => o.BallotId == meeting.Id).Select(o => o.VoterClasses).Distinct().Order().ToListAsync())));
    }

    [Fact]
    public async Task The_box_opens_only_with_all_tellers_and_stays_shut_otherwise()
    {
        var meeting = await OpenedAsync(factory, 5);
        await meeting.CastManyAsync(5, "approve");
        foreach (var passphrases in new string[][] { ["wrong passphrase", Passphrases[1]], [Passphrases[0]], [], [Passphrases[0], Passphrases[0]] })
        {
            Assert.Equal("Assessments:BallotWrongPassphrase", await meeting.RefusalAsync("close", new { tellersPassphrases = passphrases }));
        }

        Assert.Equal("open", await meeting.StateAsync());
        Assert.Equal((5, 0), (await CountAsync<SealedBallot>(meeting), await CountAsync<OpenedBallot>(meeting)));
        await meeting.CloseAsync();
        Assert.Equal("counted", await meeting.StateAsync());
    }

    [Fact]
    public async Task Passphrases_of_one_person_or_too_short_are_refused()
    {
        var meeting = await PlanAsync(factory);
        foreach (var passphrases in new string[][] { ["only one of them"], ["the same twice", "the same twice"], ["short", "long enough"] })
        {
            Assert.Equal("Assessments:BallotPassphrases", await meeting.RefusalAsync("open", new { attendance = new[] { new { @class = "A", present = 5 } }, tellersPassphrases = passphrases }, 400));
        }
    }

    /// <summary>Whoever has the database puts on a lock whose key they hold: it does not take.</summary>
    [Fact]
    public async Task Another_lock_put_on_in_the_database_is_noticed_at_the_next_cast()
    {
        var meeting = await OpenedAsync(factory, 5);
        var foreign = TellersKey.Make(meeting.Id, ["mine", "mine too"], 1000, new byte[32]);
        await InCountyAsync(db => db.Set<TellersKey>().Where(k => k.BallotId == meeting.Id).ExecuteUpdateAsync(s => s
            .SetProperty(k => k.PublicKey, foreign.PublicKey).SetProperty(k => k.SealedPrivateKey, foreign.SealedPrivateKey).SetProperty(k => k.Mark, foreign.Mark)));
        Assert.Equal((409, "Assessments:BallotKeyNotGenuine"), await meeting.CastAsync(meeting.Codes[0], "approve"));
    }

    [Fact]
    public async Task After_the_count_key_codes_and_sealed_ballots_are_gone_from_tables_and_files()
    {
        var meeting = await OpenedAsync(factory, 5);
        await meeting.CastManyAsync(5, "approve");
        var secrets = await InCountyAsync(async db => (List<byte[]>)
        [
            .. await db.Set<TellersKey>().Where(k => k.BallotId == meeting.Id).Select(k => k.SealedPrivateKey).ToListAsync(),
            .. await db.Set<SealedBallot>().Where(s => s.BallotId == meeting.Id).Select(s => s.Envelope).ToListAsync(),
            .. await db.Set<VotingCode>().Where(c => c.BallotId == meeting.Id).Select(c => c.Hash).ToListAsync(),
        ]);
        Assert.Equal(11, secrets.Count);
        Assert.Contains(await DatabaseFiles.ReadAsync(factory), f => f.AsSpan().IndexOf(secrets[0].AsSpan(secrets[0].Length - 32)) >= 0); // so the search finds what is there
        var reader = ReadMeanwhileAsync();
        await meeting.CloseAsync();
        await reader;
        Assert.Equal((0, 0, 0), (await CountAsync<TellersKey>(meeting), await CountAsync<VotingCode>(meeting), await CountAsync<SealedBallot>(meeting)));
        Assert.Empty(await DatabaseState.FindAsync(factory, [.. secrets.Select(Convert.ToHexString)]));
        var files = await DatabaseFiles.ReadAsync(factory);
        Assert.True(files.Sum(f => (long)f.Length) > 1_000_000, "The files were read.");
        Assert.All(secrets, secret => Assert.DoesNotContain(files, f => f.AsSpan().IndexOf(secret.AsSpan(secret.Length - 32)) >= 0));
    }

    /// <summary>Somebody has the box in view while it is emptied, and for a moment longer.</summary>
    private async Task ReadMeanwhileAsync()
    {
        await InCountyAsync(async db =>
        {
            await using var view = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable);
            var seen = await db.Set<SealedBallot>().CountAsync();
            await Task.Delay(TimeSpan.FromSeconds(1));
            return seen;
        });
    }

    [Fact]
    public async Task A_cast_that_comes_with_a_session_is_refused_and_leaves_nothing()
    {
        var meeting = await OpenedAsync(factory, 5);
        var township = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var rows = await AuditRowsAsync();
        Assert.Equal((400, "Platform:ComesWithSession"), await meeting.CastAsync(meeting.Codes[0], Marks(("1", ["approve"])), r => r.Headers.Add("Cookie", string.Join("; ", township.Cookies.Select(c => $"{c.Key}={c.Value}")))));
        Assert.Equal((400, "Platform:ComesWithSession"), await meeting.CastAsync(meeting.Codes[0], Marks(("1", ["approve"])), r => r.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x")));
        Assert.Equal((204, null), await meeting.CastAsync(meeting.Codes[0], "approve"));
        Assert.Equal(rows, await AuditRowsAsync());
    }

    /// <summary>Casts that count, that are refused and that are faulty: no table but the box changes, no audit row, no line of the log, nothing of the caller in any of them.</summary>
    [Fact]
    public async Task Casting_leaves_no_trace_anywhere()
    {
        const string address = "203.0.113.77";
        var meeting = await OpenedAsync(factory, 6);
        var (tables, rows) = (await DatabaseState.DigestAsync(factory), await AuditRowsAsync());
        factory.Log.Clear();
        foreach (var code in meeting.Codes.Take(5).Append(meeting.Codes[0]).Append("0000-0000-0000-0000"))
        {
            await meeting.CastAsync(code, Marks(("1", ["approve"])), r => r.Headers.Add("X-Forwarded-For", address));
        }

        await meeting.CastAsync(meeting.Codes[5], Marks(("no such item", [])));
        using (var paper = await factory.Anonymous().Http.GetAsync($"{meeting.Url}/paper"))
        {
            Assert.True(paper.IsSuccessStatusCode);
            Assert.False(paper.Headers.Contains("Set-Cookie"));
        }

        Assert.DoesNotContain(factory.Log, l => l.Contains("Microsoft.AspNetCore", StringComparison.Ordinal) || l.Contains("ballot", StringComparison.OrdinalIgnoreCase) || l.Contains(address, StringComparison.Ordinal));
        Assert.Equal(rows, await AuditRowsAsync());
        var after = await DatabaseState.DigestAsync(factory);
        Assert.Equal("Assessments_BallotCodes, Assessments_SealedBallots", string.Join(", ", after.Where(t => tables[t.Key] != t.Value).Select(t => t.Key)));
        Assert.Empty(await DatabaseState.FindAsync(factory, [address, .. meeting.Codes, .. meeting.Codes.Select(c => c.Replace("-", "", StringComparison.Ordinal))]));
    }

    private Task<int> AuditRowsAsync() => InCountyAsync(db => db.Set<AuditLog>().CountAsync());

    private Task<int> CountAsync<T>(Meeting meeting) where T : class => InCountyAsync(db => db.Set<T>().CountAsync(e => EF.Property<Guid>(e, nameof(SealedBallot.BallotId)) == meeting.Id));

    private Task<T> InCountyAsync<T>(Func<PlatformDbContext, Task<T>> work) => factory.InTenantAsync(PartyOrgFactory.Yunling, services => work(services.GetRequiredService<PlatformDbContext>()));
}

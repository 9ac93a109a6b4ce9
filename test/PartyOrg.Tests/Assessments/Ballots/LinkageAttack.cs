using System.Globalization;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;
using static PartyOrg.Tests.Assessments.Ballots.Meeting;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>
/// Quality H2. The attacker has the whole database with its system columns, its files and write-ahead log, copies of both taken while the vote was open, and the application's log;
/// and sat in the hall, so knows in which order people voted.
/// Each voter fills the paper in a way of their own, so that every ballot can be told. Linked is a voter whose ballot the attacker names. By guessing, one of each vote is.
/// <c>PARTYORG_POLLS</c> and <c>PARTYORG_VOTERS</c> set the size; the full one is 20 × 200.
/// </summary>
public sealed class LinkageAttack(BallotFactory factory, ITestOutputHelper output) : IClassFixture<BallotFactory>
{
    private const int Items = 8; // 3^8 ways to fill the paper
    private static readonly int Polls = Size("PARTYORG_POLLS", 4);
    private static readonly int Voters = Size("PARTYORG_VOTERS", 30);

    /// <summary>Chance gives one of each vote, with its variance: three deviations (33 for 20 votes), and five for the best of many tries.</summary>
    private static double Bound(int deviations) => Polls + (deviations * Math.Sqrt(Polls));

    [Fact]
    public async Task Ballots_are_linked_no_better_than_by_guessing()
    {
        var meetings = new List<(Meeting Meeting, List<byte[]> Cast)>();
        var since = TestDatabase.Provider == "Sqlite" ? "" : await DatabaseFiles.PlaceInLogAsync(factory);
        for (var i = 0; i < Polls; i++)
        {
            meetings.Add(await VoteAsync());
        }

        var during = await DatabaseDump.TakeAsync(factory);
        var copy = await FilesAsync(since);
        Assert.All(meetings, m => Assert.Equal((0, 0), (Readable(during, m.Meeting, m.Cast), m.Cast.Count(paper => PlaceIn(copy, paper) >= 0))));
        Assert.DoesNotContain(factory.Log, l => meetings.Exists(m => l.Contains(m.Meeting.Id.ToString(), StringComparison.OrdinalIgnoreCase) && l.Contains("cast", StringComparison.OrdinalIgnoreCase)));
        foreach (var (meeting, _) in meetings)
        {
            await meeting.CloseAsync();
        }

        var after = await DatabaseDump.TakeAsync(factory);
        Assert.All(meetings, m => Assert.Empty(CommonMarks(during, after, m.Meeting)));
        var linked = Orders.ToDictionary(o => o.Key, o => meetings.Sum(m => Linked(o.Value(Opened(after, m.Meeting)), m.Cast)));
        var files = await FilesAsync(since);
        linked["place in the files"] = meetings.Sum(m => LinkedByFiles(files, m.Cast));
        output.WriteLine($"{Polls} votes of {Voters}, linked: {string.Join(", ", linked.Select(l => $"by {l.Key} {l.Value}"))}; by guessing {Polls}");
        Report.Add($"H2 linkage on {TestDatabase.Provider}: {Polls} × {Voters}, best {linked.Values.Max()} linked, by place {linked["place"]}, by files {linked["place in the files"]}, chance {Polls}, allowed {Bound(3):0}");
        Assert.InRange(linked["place"], 0, Bound(3));
        Assert.Equal(["BallotId", "Id", "Paper", "TenantId", "VoterClasses"], after["Assessments_OpenedBallots"][0].Columns.Keys.Order(StringComparer.Ordinal)); // no time, no number
        Assert.InRange(linked.Values.Max(), 0, Bound(5));
        Assert.All(meetings, m => Assert.Single(Opened(after, m.Meeting).Select(r => r.Transaction).Distinct()));
    }

    /// <summary>The attacker is no fool: the same by the same means on rows that are kept as they come (which sealed ballots are) links everybody; only, these cannot be read.</summary>
    [Fact]
    public async Task The_attack_works_where_rows_are_kept_as_they_come()
    {
        var (meeting, cast) = await VoteAsync();
        var rows = (await DatabaseDump.TakeAsync(factory))["Assessments_SealedBallots"].Where(r => r.IsOf(meeting.Id)).ToList();
        var naive = rows.Select((_, i) => new DumpedRow($"{i}", "0", new Dictionary<string, object?> { ["Id"] = Guid.NewGuid(), ["Paper"] = cast[i] })).ToList();
        Assert.Equal(Voters, Linked(Orders["place"](naive), cast));
        Assert.Equal(Voters, rows.Count);
        Assert.Single(rows.Select(r => r.Bytes("Envelope").Length).Distinct()); // whatever was chosen
    }

    /// <summary>The orders that rows can be put in, to be laid beside the order in which people voted.</summary>
    private static readonly Dictionary<string, Func<IReadOnlyList<DumpedRow>, IReadOnlyList<DumpedRow>>> Orders = new()
    {
        ["place"] = rows => rows,
        ["place, backwards"] = rows => rows.Reverse().ToList(),
        ["id"] = rows => rows.OrderBy(IdOf, StringComparer.Ordinal).ToList(),
        ["id, backwards"] = rows => rows.OrderByDescending(IdOf, StringComparer.Ordinal).ToList(),
        ["transaction and place"] = rows => rows.OrderBy(r => long.Parse(r.Transaction, CultureInfo.InvariantCulture)).ToList(),
        ["time in the id, were it one"] = rows => rows.OrderBy(r => IdOf(r)[..8], StringComparer.Ordinal).ThenBy(r => r.Place, StringComparer.Ordinal).ToList(),
    };

    private async Task<(Meeting Meeting, List<byte[]> Cast)> VoteAsync()
    {
        var meeting = await OpenedAsync(factory, Voters, plan: Plan(Items));
        var form = new BallotForm(Enumerable.Range(1, Items).Select(i => new BallotItem($"{i}", "")).ToList(), ThreeWays.Select(c => new BallotChoice(c, c)).ToList(), null);
        var ways = Enumerable.Range(0, Voters).Select(v => ((v * 31) + 1000) % 6561).ToList(); // in no order, no two alike, and none all of one mark
        var cast = new List<byte[]>();
        foreach (var (code, way) in meeting.Codes.Zip(ways))
        {
            var marks = Enumerable.Range(0, Items).Select(i => ($"{i + 1}", (string[])[ThreeWays[way / (int)Math.Pow(3, i) % 3]])).ToArray();
            Assert.Equal((204, null), await meeting.CastAsync(code, Marks(marks)));
            cast.Add(form.Fill(marks.Select(m => new ItemMarks(m.Item1, m.Item2)).ToList()));
        }

        return (meeting, cast);
    }

    /// <summary>Ballots whose content stands anywhere in the database, in a column of any table.</summary>
    private static int Readable(IReadOnlyDictionary<string, IReadOnlyList<DumpedRow>> dump, Meeting meeting, List<byte[]> cast)
    {
        var everything = string.Join('\n', dump.Values.SelectMany(rows => rows).Where(r => r.IsOf(meeting.Id) || !r.Columns.ContainsKey("BallotId")).Select(r => r.Text));
        return cast.Count(paper => everything.Contains(Convert.ToHexString(paper), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What a copy taken during the vote has in common with the ballots as they are kept: ids, or any value that is not the vote's own.</summary>
    private static IEnumerable<string> CommonMarks(IReadOnlyDictionary<string, IReadOnlyList<DumpedRow>> during, IReadOnlyDictionary<string, IReadOnlyList<DumpedRow>> after, Meeting meeting)
    {
        var kept = Opened(after, meeting);
        var sealedText = string.Join('\n', during["Assessments_SealedBallots"].Concat(during["Assessments_BallotCodes"]).Where(r => r.IsOf(meeting.Id)).Select(r => r.Text.ToUpperInvariant()));
        return kept.Select(IdOf).Concat(kept.Select(r => Convert.ToHexString(r.Bytes("Paper")))).Where(mark => sealedText.Contains(mark.ToUpperInvariant(), StringComparison.Ordinal));
    }

    private static List<DumpedRow> Opened(IReadOnlyDictionary<string, IReadOnlyList<DumpedRow>> dump, Meeting meeting) => dump["Assessments_OpenedBallots"].Where(r => r.IsOf(meeting.Id)).ToList();

    /// <summary>The database's files, and PostgreSQL's log where the attack is run at full size: it is the whole server's.</summary>
    private async Task<IReadOnlyList<byte[]>> FilesAsync(string since) =>
        [.. await DatabaseFiles.ReadAsync(factory), .. since.Length > 0 && Polls >= 20 ? await DatabaseFiles.ReadLogAsync(factory, since) : []];

    private static long PlaceIn(IReadOnlyList<byte[]> files, byte[] paper) =>
        files.Select((file, i) => (Place: (long)file.AsSpan().IndexOf(paper), File: (long)i)).Where(p => p.Place >= 0).Select(p => (p.File << 40) + p.Place).DefaultIfEmpty(-1).First();

    /// <summary>How many are named by the order in which what they chose stands in the files.</summary>
    private static int LinkedByFiles(IReadOnlyList<byte[]> files, List<byte[]> cast)
    {
        var places = cast.ConvertAll(paper => PlaceIn(files, paper));
        Assert.DoesNotContain(-1, places); // what was counted is in the files, so this is no search for what is not there
        var order = places.Order().ToList();
        return places.Index().Count(p => order[p.Index] == p.Item);
    }

    /// <summary>How many voters, in the order in which they voted, the rows in that order name rightly.</summary>
    private static int Linked(IReadOnlyList<DumpedRow> rows, List<byte[]> cast) => rows.Zip(cast).Count(p => p.First.Bytes("Paper").AsSpan().SequenceEqual(p.Second));

    private static string IdOf(DumpedRow row) => Convert.ToString(row.Columns["Id"], CultureInfo.InvariantCulture)!;

    private static int Size(string setting, int usual) => int.TryParse(Environment.GetEnvironmentVariable(setting), out var size) ? size : usual;
}

using System.Globalization;
using System.Text.Json.Nodes;
using static PartyOrg.Tests.Assessments.Ballots.Meeting;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>Quality H3: a second program, which knows nothing of the product but its rows, counts the same; and so does whoever wrote down what was cast.</summary>
public sealed class RecountTests(BallotFactory factory) : IClassFixture<BallotFactory>
{
    private const int Items = 3;
    private const int MaxApprovals = 2;
    private static readonly (string Code, decimal Weight, int Present, int Returned)[] Classes = [("A", 0.6m, 12, 11), ("B", 0.4m, 13, 12)];

    [Fact]
    public async Task Counting_the_rows_by_another_program_gives_the_same()
    {
        var meeting = await PlanAsync(factory, Plan(Items, [.. Classes.Select(c => Class(c.Code, c.Weight, 20))], MaxApprovals));
        await meeting.OpenAsync(Classes.Select(c => (object)new { @class = c.Code, present = c.Present }).ToArray());
        var cast = await CastAsync(meeting, new Random(20261122));
        await meeting.CloseAsync();
        var result = await meeting.ResultAsync();

        var rows = (await DatabaseDump.TakeAsync(factory))["Assessments_OpenedBallots"].Where(r => r.IsOf(meeting.Id));
        var kept = rows.Select(r => (Class: (int)Math.Log2(Convert.ToInt32(r.Columns["VoterClasses"], CultureInfo.InvariantCulture)), Paper: r.Bytes("Paper"))).ToList();
        Assert.Equal(Told(cast), Told(kept));
        Assert.Equal(Told(kept), Told(result));
        Assert.NotEqual(0, (int)result["voided"]!); // the papers were wild enough to void some
        Assert.True((int)result["issued"]! >= (int)result["returned"]! && (int)result["returned"]! == (int)result["valid"]! + (int)result["voided"]!);
    }

    private static async Task<List<(int Class, byte[] Paper)>> CastAsync(Meeting meeting, Random random)
    {
        var cast = new List<(int, byte[])>();
        foreach (var (place, voters) in Classes.Index())
        {
            foreach (var code in meeting.Codes.Skip(Classes.Take(place).Sum(c => c.Present)).Take(voters.Returned))
            {
                var paper = Enumerable.Range(0, Items).Select(_ => (byte)(random.Next(10) == 0 ? random.Next(8) : 1 << random.Next(3))).ToArray();
                var marks = paper.Select((mark, item) => ($"{item + 1}", ThreeWays.Where((_, choice) => (mark >> choice & 1) == 1).ToArray())).ToArray();
                Assert.Equal((204, null), await meeting.CastAsync(code, Marks(marks)));
                cast.Add((place, paper));
            }
        }

        return cast;
    }

    /// <summary>The second program: one mark at most for each item and two approvals at most, else the paper is void; shares of the valid papers, weighted by class.</summary>
    private static string Told(List<(int Class, byte[] Paper)> papers)
    {
        var valid = papers.Where(p => p.Paper.All(mark => mark is 0 or 1 or 2 or 4) && p.Paper.Count(mark => mark == 1) <= MaxApprovals).ToList();
        var items = Enumerable.Range(0, Items).Select(item => string.Join(' ', Enumerable.Range(0, ThreeWays.Length).Select(choice =>
        {
            bool IsChosen((int Class, byte[] Paper) p) => p.Paper[item] == 1 << choice;
            var weighted = Classes.Index().Sum(c => c.Item.Weight * valid.Count(p => p.Class == c.Index && IsChosen(p)) / valid.Count(p => p.Class == c.Index));
            return Line(valid.Count(IsChosen), (decimal)valid.Count(IsChosen) / valid.Count, weighted);
        })));
        return $"{papers.Count} = {valid.Count} + {papers.Count - valid.Count}: {string.Join(" | ", items)}";
    }

    private static string Told(JsonNode result) => $"{result["returned"]} = {result["valid"]} + {result["voided"]}: " + string.Join(" | ", result["items"]!.AsArray().Select(i =>
        string.Join(' ', i!["choices"]!.AsArray().Select(c => Line((int)c!["count"]!, (decimal)c["share"]!, (decimal)c["weightedShare"]!)))));

    private static string Line(int count, decimal share, decimal weighted) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {Math.Round(share, 4, MidpointRounding.AwayFromZero):0.####} {Math.Round(weighted, 4, MidpointRounding.AwayFromZero):0.####}");
}

using System.Text.Json;
using System.Text.Json.Serialization;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;

namespace PartyOrg.Assessments.Demo;

/// <summary>The invented texts of the demo's rectifications and stars, kept as data beside the code.</summary>
internal sealed record CareStory(
    IReadOnlyList<string> Reasons, string Goal, IReadOnlyList<RectificationHelper> Helpers, IReadOnlyList<CareMeasure> Measures, string Dropped, string Accepted, string Vote, string Voters,
    string StarVote, IReadOnlyList<BallotChoice> Choices, IReadOnlyList<string> Promises, IReadOnlyList<string?> Notes, string Direct, string Clerk, string Township, string Secretary)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static CareStory Read()
    {
        using var stream = typeof(CareStory).Assembly.GetManifestResourceStream("Demo/care.json.txt")!;
        return JsonSerializer.Deserialize<CareStory>(stream, Options)!;
    }

    public static LevelDoer Above(string name, DateOnly day) => new(null, name, MorningOf(day), day) { IsAbove = true };

    public static LevelDoer Own(string name, DateOnly day) => new(null, name, MorningOf(day), day) { IsOwn = true };

    /// <summary>A vote that was held on paper and counted by two people.</summary>
    /// <param name="organization">Whose meeting it was.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="heldOn">When.</param>
    /// <param name="present">How many came, and voted.</param>
    /// <param name="items">What was voted on, and how many approved.</param>
    public (Ballot Ballot, IReadOnlyList<PaperCount> Counts) Hold(OrganizationRef organization, string title, DateOnly heldOn, int present, IReadOnlyList<(BallotItem Item, int Approve)> items)
    {
        var form = new BallotForm(items.Select(i => i.Item).ToList(), Choices, null);
        var ballot = new Ballot(organization.Id, organization.Code, new BallotPlan(title, BallotKind.Vote, heldOn, null, form, [new VoterClass("A", Voters, 1, present)], BallotDenominator.Valid, 0.8m));
        ballot.Open([new ClassAttendance("A", present, present)]);
        ballot.Close(0, 0);
        var tally = new PaperTally([new ClassTally("A", present, 0, items.Select(i => new ItemTally(i.Item.Code, [i.Approve, present - i.Approve, 0])).ToList())]);
        ballot.Count([], tally);
        return (ballot, [new PaperCount(ballot.Id, Guid.CreateVersion7(), Clerk, tally), new PaperCount(ballot.Id, Guid.CreateVersion7(), Township, tally)]);
    }

    private static DateTimeOffset MorningOf(DateOnly day) => new(day.ToDateTime(new TimeOnly(1, 30)), TimeSpan.Zero);
}

internal sealed record CareMeasure(string Problem, string Measure);

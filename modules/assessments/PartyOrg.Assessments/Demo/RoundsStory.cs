using System.Globalization;
using System.Text.Json;

namespace PartyOrg.Assessments.Demo;

/// <summary>The invented texts of the demo county's assessments, kept as data beside the code.</summary>
internal sealed record RoundsStory
{
    public string Basis { get; init; } = "";
    public string Approval { get; init; } = "";
    public string Finished { get; init; } = "";
    public string Posted { get; init; } = "";
    public string Open { get; init; } = "";
    public string Composite { get; init; } = "";
    public string CompositeBasis { get; init; } = "";
    public string Satisfaction { get; init; } = "";
    public string Overdue { get; init; } = "";
    public IReadOnlyList<string> SelfReasons { get; init; } = [];
    public IReadOnlyList<string> SuperiorReasons { get; init; } = [];
    public string Returned { get; init; } = "";
    public string Desk { get; init; } = "";
    public IReadOnlyList<DemoObjection> Objections { get; init; } = [];
    public IReadOnlyList<string> Rechecks { get; init; } = [];
    public IReadOnlyList<string> Approvals { get; init; } = [];
    public string AwardFormat { get; init; } = "";
    public string AwardPrefix { get; init; } = "";
    public string Ballot { get; init; } = "";
    public string Voters { get; init; } = "";
    public IReadOnlyList<string> Choices { get; init; } = [];

    public IReadOnlyList<DemoClaim> Claims { get; init; } = [];

    public static RoundsStory Read()
    {
        using var stream = typeof(RoundsStory).Assembly.GetManifestResourceStream("Demo/rounds.json.txt")!;
        return JsonSerializer.Deserialize<RoundsStory>(stream, JsonSerializerOptions.Web)!;
    }

    public static string Fill(string text, int year, int quarter = 0) => text
        .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{quarter}", quarter.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

internal sealed record DemoObjection(string Text, string? Name, string? Finding, string? Reply);

/// <param name="Accepted">What the organizer made of the claim; nothing yet where it is null.</param>
internal sealed record DemoClaim(string Level, string Reason, string Proof, bool? Accepted, string? Decision);

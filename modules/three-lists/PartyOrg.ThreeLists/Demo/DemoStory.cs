using System.Text.Json;
using System.Text.Json.Serialization;
using PartyOrg.ThreeLists.Problems;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>The invented texts of the demo county's quarter, kept as data beside the code.</summary>
internal sealed record DemoStory
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public IReadOnlyList<DemoSubject> Villages { get; init; } = [];
    public IReadOnlyList<DemoSubject> Committees { get; init; } = [];
    public IReadOnlyList<DemoSubject> Plans { get; init; } = [];
    public DemoSplit Split { get; init; } = null!;
    public string Leader { get; init; } = "";
    public IReadOnlyList<string> Instructions { get; init; } = [];
    public IReadOnlyList<string> InstructionSteps { get; init; } = [];
    public IReadOnlyList<DemoDuty> Duties { get; init; } = [];
    public IReadOnlyList<string> ClosureNotes { get; init; } = [];
    public IReadOnlyList<string> Accepted { get; init; } = [];
    public IReadOnlyList<string> Rejected { get; init; } = [];
    public IReadOnlyList<string> Relapsed { get; init; } = [];
    public string Extension { get; init; } = "";
    public string Granted { get; init; } = "";
    public string Suspended { get; init; } = "";
    public IReadOnlyList<string> Urged { get; init; } = [];
    public IReadOnlyList<string> Returned { get; init; } = [];
    public IReadOnlyList<string?> Remarks { get; init; } = [];
    public IReadOnlyList<string> Photos { get; init; } = [];

    public static DemoStory Read()
    {
        using var stream = typeof(DemoStory).Assembly.GetManifestResourceStream("Demo/weeks.json.txt")!;
        return JsonSerializer.Deserialize<DemoStory>(stream, Options)!;
    }
}

/// <summary>A problem and the task that puts it right, or a task of the year's plan; the steps are what is reported of it from its beginning to its end.</summary>
internal sealed record DemoSubject(
    string? Problem, string? Description, string? Measures, ProblemCategory? Category, string Task, string Goal, IReadOnlyList<string> Steps, string? Obstacle, string? EvidenceBecause);

internal sealed record DemoSplit(string Task, string Goal, string Part, IReadOnlyList<string> Steps);

internal sealed record DemoDuty(string Post, string Text);

using System.Globalization;
using System.Text.Json;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Demo;

/// <summary>The invented texts of the demo county, kept as data beside the code.</summary>
internal sealed record DemoStory(
    string CountyCampaign, string TownshipCampaign, string Township, string Approval, string ReturnReason, string AmendReason, DemoFindings Findings,
    IReadOnlyList<string> ProgressNotes, string YearEndReason, IReadOnlyList<DemoPledge> Pledges, string PledgeNote, string PledgeVerified)
{
    public static DemoStory Read() => Read<DemoStory>("story");

    public static DemoTemplate ReadTemplate(string name) => Read<DemoTemplate>($"{name}-template");

    public static string OfYear(string text, int year) => text.Replace("{Year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static T Read<T>(string name)
    {
        using var stream = typeof(DemoStory).Assembly.GetManifestResourceStream($"Demo/{name}.json.txt")!;
        return JsonSerializer.Deserialize<T>(stream, LetterJson.Options)!;
    }
}

internal sealed record DemoFindings(string Behind, string NotStarted, string OnTrack);

internal sealed record DemoPledge(string Text, int Month, int People);

internal sealed record DemoTemplate(string Name, string LegalBasis, string Preamble, string Closing, IReadOnlyList<LetterItem> Items)
{
    public LetterText Text => new(Preamble, Items, Closing, LegalBasis);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using PartyOrg.Assessments.DutyRecords;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Assessments.Sides;

namespace PartyOrg.Assessments.Demo;

/// <summary>The invented texts of the demo's duty reports and records, kept as data beside the code.</summary>
internal sealed record DutyStory(
    string Call, string Basis, string Approval, IReadOnlyList<DutyReportText> Texts, IReadOnlyList<string> Notes, IReadOnlyList<string> Remarks, string ReturnReason,
    IReadOnlyList<string> Peers, string Members, IReadOnlyList<DutyStoryRecord> Records)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static DutyStory Read()
    {
        using var stream = typeof(DutyStory).Assembly.GetManifestResourceStream("Demo/duty.json.txt")!;
        return JsonSerializer.Deserialize<DutyStory>(stream, Options)!;
    }
}

internal sealed record DutyStoryRecord(DutyRecordKind Kind, string Title, string Text, string? Place);

/// <summary>The days of the demo's half-year in the county's zone; what would lie ahead is drawn back to today.</summary>
internal sealed class DutyDays(DateOnly today, TimeZoneInfo zone, DateTimeOffset now)
{
    public DateOnly Today => today;

    /// <summary>The half-year that ended last.</summary>
    public string LastHalf => today.Month > 6 ? $"{today.Year}-H1" : $"{today.Year - 1}-H2";

    public DateOnly NotAhead(DateOnly day) => day < today ? day : today;

    public LevelDoer Doer(string name, DateOnly day)
    {
        var (on, morning) = (NotAhead(day), new TimeOnly(9, 40));
        var local = on.ToDateTime(morning);
        var at = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        return new LevelDoer(null, name, at < now ? at : now, on) { IsOwn = true };
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartyOrg.Platform.Documents;

namespace PartyOrg.Assessments.ScoreSheets;

/// <summary>The words by which offices head the columns of their score sheets, and the ways in which they write points.</summary>
internal sealed record ScoreSheetWords(
    string[] Sections, string[] Indicators, string[] Points, string[] Notes, string[] Totals, string HeadedPoints, string CellPoints, string Deduction)
{
    public static ScoreSheetWords All { get; } = Read();

    private readonly Regex _headedPoints = new(HeadedPoints, RegexOptions.NonBacktracking);
    private readonly Regex _cellPoints = new(CellPoints, RegexOptions.NonBacktracking);
    private readonly Regex _deduction = new(Deduction, RegexOptions.NonBacktracking);

    /// <summary>A section's heading without its points, and the points if it says any.</summary>
    public (string Name, decimal? Points) Heading(string text) =>
        _headedPoints.Match(text) is { Success: true } match ? (match.Groups["name"].Value, PointsOf(match)) : (text, null);

    public decimal? PointsIn(object? cell) => _cellPoints.Match(CellText.Of(cell)) is { Success: true } match ? PointsOf(match) : null;

    /// <summary>The greatest single deduction that the text names.</summary>
    public decimal? GreatestDeduction(string text) => _deduction.Matches(text).Select(PointsOf).Max();

    private static decimal? PointsOf(Match match) => decimal.TryParse(match.Groups["points"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) ? points : null;

    private static ScoreSheetWords Read()
    {
        using var stream = typeof(ScoreSheetWords).Assembly.GetManifestResourceStream("ScoreSheets/words.json.txt")!;
        return JsonSerializer.Deserialize<ScoreSheetWords>(stream, JsonSerializerOptions.Web)!;
    }
}

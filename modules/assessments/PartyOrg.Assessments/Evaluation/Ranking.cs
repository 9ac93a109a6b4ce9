namespace PartyOrg.Assessments.Evaluation;

/// <summary>Who comes before whom: by total, then stars, then the satisfaction of those served. Equal on all three is tied, and the next place is left out (1, 2, 2, 4).</summary>
internal static class Ranking
{
    private const string SatisfactionRate = "satisfactionRate";

    /// <summary>Gives every sheet its rank, and the sheets in its order.</summary>
    public static IReadOnlyList<Sheet> Rank(IReadOnlyList<Sheet> sheets, bool byStars)
    {
        var keys = sheets.Select(s => (Sheet: s, s.Total, Stars: byStars ? s.Level : 0, Satisfaction: s.Subject.Facts.GetValueOrDefault(SatisfactionRate) ?? 0))
            .OrderByDescending(k => k.Total).ThenByDescending(k => k.Stars).ThenByDescending(k => k.Satisfaction).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            var isTied = i > 0 && keys[i] with { Sheet = keys[i - 1].Sheet } == keys[i - 1];
            keys[i].Sheet.Rank = isTied ? keys[i - 1].Sheet.Rank : i + 1;
        }

        return keys.Select(k => k.Sheet).ToList();
    }
}

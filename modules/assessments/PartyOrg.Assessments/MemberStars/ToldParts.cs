using PartyOrg.Assessments.Ballots;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>
/// Of which parts of the tree figures may be told. Not of fewer than five members; nor where what is told of a whole, less what is told of its parts, would be about fewer than five:
/// then the smallest of the other parts is withheld too. The same for everybody who asks, so that two who ask for different parts learn no more together.
/// </summary>
internal static class ToldParts
{
    private const int SegmentLength = 6; // .00001

    /// <param name="counts">How many members there are in each organization, by its code; of the whole county.</param>
    /// <param name="code">The part.</param>
    public static bool IsTold(IReadOnlyCollection<KeyValuePair<string, int>> counts, string code) =>
        SizeOf(counts, code) >= SmallGroups.Least
        && (code.Length < SegmentLength || (IsTold(counts, code[..^SegmentLength]) && !WithheldOf(counts, code[..^SegmentLength]).Contains(code)));

    private static HashSet<string> WithheldOf(IReadOnlyCollection<KeyValuePair<string, int>> counts, string whole)
    {
        var parts = counts.Where(c => ScopeRanges.Contains(whole, c.Key) && c.Value > 0)
            .GroupBy(c => c.Key[..Math.Min(c.Key.Length, whole.Length + SegmentLength)]).Select(g => (Code: g.Key, Size: g.Sum(c => c.Value))).OrderBy(p => p.Size).ThenBy(p => p.Code, StringComparer.Ordinal).ToList();
        var withheld = parts.Where(p => p.Size < SmallGroups.Least || p.Code == whole).ToList(); // its own members are told with the whole only
        foreach (var next in parts.Except(withheld))
        {
            if (!SmallGroups.IsTelling(withheld.Sum(p => p.Size)))
            {
                break;
            }

            withheld.Add(next);
        }

        return withheld.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
    }

    private static int SizeOf(IEnumerable<KeyValuePair<string, int>> counts, string code) => counts.Where(c => ScopeRanges.Contains(code, c.Key)).Sum(c => c.Value);
}

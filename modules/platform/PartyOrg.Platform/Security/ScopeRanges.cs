namespace PartyOrg.Platform.Security;

/// <summary>
/// The scope filter's parameters: up to four ranges of path codes. A subtree is <c>code &gt;= p and code &lt; p + "/"</c>, since '/' follows '.' and precedes the digits.
/// Codes that lie under one another are folded; a user whose posts cover more than <see cref="Capacity"/> separate subtrees sees the highest of them, never more than was given.
/// </summary>
public sealed class ScopeRanges
{
    public const int Capacity = 4;

    /// <summary>Contains nothing: after every code, and empty.</summary>
    private static readonly (string From, string To) Nothing = ("~", "~");

    /// <summary>The system's own work, which no post limits.</summary>
    public static readonly ScopeRanges Everything = new([("", "~")]);

    private readonly (string From, string To)[] _ranges = new (string, string)[Capacity];

    private ScopeRanges(IReadOnlyList<(string, string)> ranges)
    {
        for (var i = 0; i < Capacity; i++)
        {
            _ranges[i] = i < ranges.Count ? ranges[i] : Nothing;
        }
    }

    public (string From, string To) this[int index] => _ranges[index];

    public static ScopeRanges Of(IEnumerable<string> codes)
    {
        var folded = new List<string>();
        foreach (var code in codes.OrderBy(c => c.Length).ThenBy(c => c, StringComparer.Ordinal))
        {
            if (!folded.Exists(f => Contains(f, code)))
            {
                folded.Add(code);
            }
        }

        return new ScopeRanges(folded.Take(Capacity).Select(c => (c, UpperBound(c))).ToList());
    }

    /// <summary>The end, exclusive, of the range of codes within a subtree.</summary>
    public static string UpperBound(string code) => code + "/";

    public static bool Contains(string ancestor, string code) =>
        string.CompareOrdinal(code, ancestor) >= 0 && string.CompareOrdinal(code, UpperBound(ancestor)) < 0;
}

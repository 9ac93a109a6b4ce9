namespace PartyOrg.Assessments.Ballots;

/// <summary>Voters whose votes weigh alike (A票、B票、C票): how many are entitled, and, once the meeting is open, how many came and how many of them vote on paper.</summary>
internal sealed record VoterClass(string Code, string Name, decimal Weight, int Entitled)
{
    public const int MaxClasses = 8;

    public int Present { get; init; }

    public int OnPaper { get; init; }

    /// <summary>How many vote with a drawn code.</summary>
    public int Cards => Present - OnPaper;
}

/// <summary>Who of a class is at the meeting.</summary>
internal sealed record ClassAttendance(string Class, int Present, int OnPaper);

/// <summary>Below five, what a group chose can be guessed of its members: it is joined with another, or not told.</summary>
internal static class SmallGroups
{
    public const int Least = 5;

    /// <summary>Someone voted, but too few to be hidden among each other.</summary>
    public static bool IsTelling(int returned) => returned is > 0 and < Least;

    /// <summary>Joins each group that is too small with the one after it (the last: with the one before), weights included, until none is or one is left.</summary>
    public static IReadOnlyList<T> Merge<T>(IEnumerable<T> groups, Func<T, int> sizeOf, Func<T, T, T> join)
    {
        var merged = groups.ToList();
        while (merged.Count > 1 && merged.FindIndex(g => sizeOf(g) < Least) is >= 0 and var small)
        {
            var first = Math.Min(small, merged.Count - 2);
            merged[first] = join(merged[first], merged[first + 1]);
            merged.RemoveAt(first + 1);
        }

        return merged;
    }
}

namespace PartyOrg.Assessments.Evaluation;

/// <summary>One subject's way through the evaluation: marks, total, standing, and what changed them.</summary>
internal sealed class Sheet(Subject subject, SchemeRules rules)
{
    public Subject Subject => subject;

    /// <summary>In the order of the scheme's indicators.</summary>
    public decimal[] Scores { get; } = new decimal[rules.Indicators.Length];

    /// <summary>The places among the others, where indicators compare.</summary>
    public int[] Places { get; } = rules.HasComparisons ? new int[rules.Indicators.Length] : [];

    public decimal[] SectionScores { get; } = new decimal[rules.Sections.Length];

    /// <summary>Which sections have won their star, where each has one of its own.</summary>
    public bool[]? SectionStars { get; set; }

    public decimal Total { get; set; }

    /// <summary>The stars, or the grade counted from the lowest: 0 is none, and more is better.</summary>
    public int Level { get; set; }

    public int Rank { get; set; }

    public bool? IsQualified { get; set; }

    /// <summary>What came after the sections' scores; how those came about is told by <see cref="Explanation"/>.</summary>
    public List<TraceEntry> Trace { get; } = [];

    public bool Applies(Indicator indicator) => subject.Values[indicator.Ordinal].Kind != ScoreKind.NotApplicable;

    /// <summary>Changes the total, and says why.</summary>
    public void Add(decimal points, string sentence, string code, params (string Name, object? Value)[] blanks)
    {
        if (points != 0)
        {
            Trace.Add(new TraceEntry(sentence, code, Total, Total + points, [.. blanks, ("Points", Math.Abs(points))]));
            Total += points;
        }
    }

    /// <summary>Changes the standing, and says why.</summary>
    public void Move(int level, Ratings.Rating rating, string sentence, string code, params (string Name, object? Value)[] blanks)
    {
        if (level != Level)
        {
            Trace.Add(new TraceEntry(sentence, code, rating.NameOf(Level), rating.NameOf(level), blanks));
            Level = level;
        }
    }
}

namespace PartyOrg.Assessments.Evaluation;

/// <summary>One subject's way through the evaluation: marks, total, standing, and what changed them.</summary>
internal sealed class Sheet(Subject subject, int sections)
{
    public Subject Subject => subject;

    public decimal[] SectionScores { get; } = new decimal[sections];

    /// <summary>Which sections have won their star, where each has one of its own.</summary>
    public bool[]? SectionStars { get; set; }

    public decimal Total { get; set; }

    /// <summary>The stars, or the grade counted from the lowest: 0 is none, and more is better.</summary>
    public int Level { get; set; }

    public int Rank { get; set; }

    public bool? IsQualified { get; set; }

    public List<TraceEntry> Trace { get; } = [];

    /// <summary>Changes the total, and says why.</summary>
    public void Add(decimal points, string sentence, string code, params (string Name, object? Value)[] blanks)
    {
        if (points != 0)
        {
            Trace.Add(new StepEntry(sentence, code, Total, Total + points, [.. blanks, ("Points", Math.Abs(points))]));
            Total += points;
        }
    }

    /// <summary>Changes the standing, and says why.</summary>
    public void Move(int level, Ratings.Rating rating, string sentence, string code, params (string Name, object? Value)[] blanks)
    {
        if (level != Level)
        {
            Trace.Add(new StepEntry(sentence, code, rating.NameOf(Level), rating.NameOf(level), blanks));
            Level = level;
        }
    }
}

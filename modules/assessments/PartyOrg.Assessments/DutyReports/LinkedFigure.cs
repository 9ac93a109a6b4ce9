namespace PartyOrg.Assessments.DutyReports;

/// <summary>From where a figure of a duty report comes.</summary>
internal enum FigureSource
{
    /// <summary>An item of a responsibility letter, with what it has reached.</summary>
    LetterItem,

    /// <summary>A named figure of the period.</summary>
    Metric,

    /// <summary>An entry of the problem list.</summary>
    Problem,

    /// <summary>An entry of the task list.</summary>
    Task,

    /// <summary>The journal's entries of one kind.</summary>
    DutyRecords,
}

/// <summary>
/// A figure that a duty report quotes and nobody types: it keeps the way to its source. Its author may leave it out or say something beside it, and cannot change it.
/// </summary>
/// <param name="Key">Names the source, so that figures taken anew keep what their author said of them.</param>
/// <param name="Name">The source's own words, as they were; of a metric its name.</param>
/// <param name="Link">Where the front end shows what is counted.</param>
internal sealed record LinkedFigure(string Key, DutySection Section, FigureSource Source, string Name, string Link)
{
    public string? Context { get; init; }
    public decimal? Value { get; init; }
    public decimal? Target { get; init; }
    public string? Unit { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public bool IsLeftOut { get; init; }
    public string? Note { get; init; }
}

/// <summary>What an author decides of one figure.</summary>
internal sealed record FigureChoice(string Key, bool IsLeftOut, string? Note);

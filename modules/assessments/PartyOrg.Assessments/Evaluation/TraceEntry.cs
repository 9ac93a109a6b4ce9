namespace PartyOrg.Assessments.Evaluation;

/// <summary>One step that changed something: whose rule it was, what stood before and after, and the sentence that says why.</summary>
internal sealed class TraceEntry(string sentence, string code, object? before, object? after, params (string Name, object? Value)[] blanks)
{
    public string Code => code;

    /// <summary>Points, stars, a grade, or null for nothing yet.</summary>
    public object? Before => before;

    public object? After => after;

    /// <summary>The sentence's key among the module's texts.</summary>
    public string Sentence => "Trace:" + sentence;

    /// <summary>What fills the sentence's blanks.</summary>
    public IEnumerable<(string Name, object? Value)> Blanks => [.. blanks, ("Before", before), ("After", after)];
}

using System.Text.Json;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>A group of indicators, which may win a star of its own.</summary>
internal sealed record SectionDefinition : DataRecord
{
    public string? Code { get; init; }
    public string? Name { get; init; }
    public decimal? FullScore { get; init; }

    /// <summary>What the section's score is multiplied by in the total.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Whether its star is decided without a ballot.</summary>
    public bool? Direct { get; init; }

    public IReadOnlyList<IndicatorDefinition?>? Indicators { get; init; }
}

/// <summary>One line of the sheet. What its mode needs stands beside the common fields and is read by the mode's rule.</summary>
internal sealed record IndicatorDefinition : DataRecord
{
    public string? Code { get; init; }
    public string? Name { get; init; }
    public decimal? Points { get; init; }
    public string? Mode { get; init; }

    /// <summary>How points are given or taken, as the paper sheet prints it (计分办法).</summary>
    public string? Note { get; init; }

    /// <summary>The named figure by which a round fills the value.</summary>
    public string? Metric { get; init; }

    /// <summary><c>"full"</c>, <c>{"points": n}</c>, <c>"average"</c> or <c>"exclude"</c>: what a subject gets that the indicator does not apply to.</summary>
    public JsonElement? NotApplicable { get; init; }
}

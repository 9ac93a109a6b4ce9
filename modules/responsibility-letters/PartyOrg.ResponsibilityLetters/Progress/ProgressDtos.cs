using System.ComponentModel.DataAnnotations;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Progress;

internal sealed record ReportProgressInput
{
    /// <summary>The figure reached; of a milestone item the number of steps done; of a binary one 1 when it is done.</summary>
    [Range(-1_000_000_000d, 1_000_000_000d)]
    public decimal? Actual { get; init; }

    [StringLength(ItemRecord.MaxNoteLength)]
    public string? Note { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }
}

internal sealed record MidYearCheckInput
{
    [Required, MaxLength(200)]
    public IReadOnlyList<FindingInput> Findings { get; init; } = [];
}

internal sealed record FindingInput
{
    [Required, StringLength(LetterItem.MaxCodeLength)]
    public string Code { get; init; } = null!;

    public FindingVerdict Verdict { get; init; }

    [StringLength(ItemRecord.MaxNoteLength)]
    public string? Note { get; init; }

    public DateOnly? DueOn { get; init; }
}

/// <summary>The points decided; items left out get what their progress suggests.</summary>
internal sealed record YearEndAcceptanceInput
{
    [MaxLength(200)]
    public IReadOnlyList<ItemPointsInput> Items { get; init; } = [];
}

internal sealed record ItemPointsInput
{
    [Required, StringLength(LetterItem.MaxCodeLength)]
    public string Code { get; init; } = null!;

    [Range(0d, 100d)]
    public decimal Points { get; init; }

    [StringLength(ItemRecord.MaxNoteLength)]
    public string? Reason { get; init; }
}

using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Problems;

internal sealed record ProblemSummaryDto : EntrySummaryDto
{
    public EntryState Status => State;
    public ProblemCategory Category { get; init; }
    public ProblemSource Source { get; init; }
    public Severity Severity { get; init; }

    /// <summary>How many tasks under it are not struck off.</summary>
    public int OpenTasks { get; init; }
}

internal sealed record ProblemDto : EntryDto
{
    public EntryState Status { get; init; }
    public string? Description { get; init; }
    public ProblemCategory Category { get; init; }
    public ProblemSource Source { get; init; }
    public Severity Severity { get; init; }
    public DateOnly FoundOn { get; init; }
    public Guid? FindingId { get; init; }
    public IReadOnlyList<WorkTaskSummaryDto> Tasks { get; init; } = [];
}

internal sealed record GetProblemsInput : GetEntriesInput
{
    public EntryState[]? Status { get; init; }
    public ProblemSource[]? Source { get; init; }
    public ProblemCategory[]? Category { get; init; }
    public Severity[]? Severity { get; init; }
    public Guid? FindingId { get; init; }
}

internal abstract record WriteProblemInput : WriteEntryInput
{
    [StringLength(ListEntry.MaxTextLength)]
    public string? Description { get; init; }

    [Required]
    public ProblemCategory? Category { get; init; }

    [Required]
    public ProblemSource? Source { get; init; }

    [Required]
    public Severity? Severity { get; init; }

    /// <summary>Left out: today.</summary>
    public DateOnly? FoundOn { get; init; }

    public ProblemText ToText(EntryText common, DateOnly foundOn) => new(common, Description, Category!.Value, Source!.Value, Severity!.Value, FoundOn ?? foundOn);
}

internal sealed record CreateProblemInput : WriteProblemInput
{
    /// <summary>The organization that leads; left out, the caller's own.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>Which organization above oversees it; left out, the next level up.</summary>
    public Guid? SupervisorId { get; init; }
}

internal sealed record UpdateProblemInput : WriteProblemInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>A mid-year finding that becomes a problem.</summary>
internal sealed record ProblemFromFindingInput
{
    [Required]
    public Guid? FindingId { get; init; }

    /// <summary>Left out: the day that the inspector gave.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Left out: the organization's secretary.</summary>
    [StringLength(ListEntry.MaxPersonLength)]
    public string? ResponsiblePerson { get; init; }

    public WriteEntryInput ToWriteInput(LetterFindingRef finding) => new CreateProblemInput
    {
        Title = ListEntry.TitleOf(string.IsNullOrWhiteSpace(finding.Note) ? finding.ItemText : finding.Note),
        DueOn = DueOn ?? finding.DueOn ?? throw new AbpValidationException(ThreeListsErrorCodes.DueMissing, "dueOn"),
        ResponsiblePerson = ResponsiblePerson,
    };
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using PartyOrg.Platform.Application;
using PartyOrg.ThreeLists.Data;
using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>What a list shows of a problem or a task.</summary>
internal abstract record EntrySummaryDto
{
    public Guid Id { get; init; }
    public int Number { get; init; }
    public int Year { get; init; }
    public string Title { get; init; } = null!;
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;
    public string ResponsiblePerson { get; init; } = null!;
    public DateOnly DueOn { get; init; }

    /// <summary>Negative when its day is past.</summary>
    public int DaysLeft { get; init; }

    public bool IsOverdue { get; init; }
    public int Relapses { get; init; }
    public int Urged { get; init; }

    /// <summary>To how many levels above it was told; counts while it is overdue.</summary>
    public int Escalation { get; init; }

    public DateOnly? ClosedOn { get; init; }
    public DateOnly? LookBackOn { get; init; }
    public DateOnly? ExtensionUntil { get; init; }
    public LightDto? Light { get; init; }

    [JsonIgnore]
    public EntryState State { get; init; }

    /// <summary>Percent, as far as the light goes by it.</summary>
    [JsonIgnore]
    public virtual int Done => 0;
}

/// <summary>Everything that the page of a problem or a task shows.</summary>
internal abstract record EntryDto
{
    public Guid Id { get; init; }
    public int Number { get; init; }
    public int Year { get; init; }
    public string Title { get; init; } = null!;
    public string? Measures { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;
    public Guid? SupervisorId { get; init; }
    public string? SupervisorName { get; init; }
    public string ResponsiblePerson { get; init; } = null!;
    public Guid? ResponsibleUserId { get; init; }
    public DateOnly DueOn { get; init; }
    public int DaysLeft { get; init; }
    public bool IsOverdue { get; init; }
    public LightDto? Light { get; init; }
    public string? EvidenceBecause { get; init; }
    public string? SuspendedBecause { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public DateOnly? LookBackOn { get; init; }
    public int Relapses { get; init; }
    public int Urged { get; init; }
    public DateOnly? LastUrgedOn { get; init; }

    /// <summary>To how many levels above it was told; counts while it is overdue.</summary>
    public int Escalation { get; init; }
    public DateOnly? ExtensionUntil { get; init; }
    public string? ExtensionReason { get; init; }
    public int Extensions { get; init; }
    public string? ClosureNote { get; init; }
    public Guid? LetterId { get; init; }
    public string? ItemCode { get; init; }
    public IReadOnlyList<HelperDto> Helpers { get; init; } = [];

    /// <summary>Whose open tasks it waits for.</summary>
    public IReadOnlyList<string> WaitingFor { get; init; } = [];

    public IReadOnlyList<EntryEventDto> History { get; init; } = [];

    /// <summary>The chain that it is a link of, from its source on, one click apart.</summary>
    public IReadOnlyList<ChainLinkDto> Chain { get; init; } = [];

    /// <summary>What the caller may do with it now, and for the rest why not.</summary>
    public IReadOnlyList<EntryDeedDto> Deeds { get; init; } = [];

    [JsonIgnore]
    public virtual int Done => 0;

    public string ConcurrencyStamp { get; init; } = null!;
}

internal sealed record HelperDto(Guid OrganizationId, string Name, string? Person, string? ProgressNote, DateTimeOffset? ReportedAt);

internal sealed record EntryEventDto(DateTimeOffset At, string By, EntryDeed Deed, string? Reason, IReadOnlyList<EvidenceDto> Evidence);

internal sealed record EvidenceDto(Guid Id, string FileName, string ContentType, long Size);

internal sealed record EntryDeedDto(EntryDeed Name, bool Allowed, string? Code, string? Because);

/// <summary>What kind of thing a link of the chain is.</summary>
internal enum ChainLinkKind
{
    /// <summary>In another module: a visit, an objection, a rectification …</summary>
    Origin,

    Letter,
    Item,
    Finding,
    Problem,
    Task,
    Report,
}

internal sealed record ChainLinkDto(ChainLinkKind Kind, Guid Id, string Title, string Link);

internal abstract record GetEntriesInput : PagedAndSortedResultRequestDto
{
    /// <summary>This organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public Guid? OrganizationId { get; init; }

    /// <summary>Only what its day is past and is neither struck off nor suspended.</summary>
    public bool Overdue { get; init; }

    public DateOnly? DueFrom { get; init; }
    public DateOnly? DueTo { get; init; }
    public Guid? LetterId { get; init; }

    /// <summary>Only those that another module put on the list, from this.</summary>
    public Guid? OriginId { get; init; }

    [StringLength(ListEntry.MaxPersonLength)]
    public string? ResponsiblePerson { get; init; }

    /// <summary>Only those overseen by this organization.</summary>
    public Guid? SupervisorId { get; init; }

    /// <summary>Those that this organization of the caller's helps with, whoever leads them.</summary>
    public Guid? HelperId { get; init; }

    /// <summary>Only those whose lead has asked for more time.</summary>
    public bool ExtensionAsked { get; init; }

    /// <summary>Only those to be looked at again by this day.</summary>
    public DateOnly? LookBackTo { get; init; }

    /// <summary>Only those that came back after their strike-off.</summary>
    public bool Relapsed { get; init; }
}

internal abstract record WriteEntryInput
{
    [Required, StringLength(ListEntry.MaxTitleLength, MinimumLength = 1)]
    public string Title { get; init; } = "";

    [StringLength(ListEntry.MaxTextLength)]
    public string? Measures { get; init; }

    /// <summary>Who answers; left out, the organization's secretary does.</summary>
    [StringLength(ListEntry.MaxPersonLength)]
    public string? ResponsiblePerson { get; init; }

    [Required]
    public DateOnly? DueOn { get; init; }

    /// <summary>Why evidence must be there when it is struck off; left out, it need not.</summary>
    [StringLength(ListEntry.MaxReasonLength)]
    public string? EvidenceBecause { get; init; }

    [MaxLength(IdsColumn.MaxIds)]
    public IReadOnlyList<HelperInput>? Helpers { get; init; }
}

internal sealed record HelperInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    [StringLength(ListEntry.MaxPersonLength)]
    public string? Person { get; init; }
}

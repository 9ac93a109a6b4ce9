using System.ComponentModel.DataAnnotations;
using PartyOrg.ThreeLists.Data;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.StrikeOff;

/// <summary>Every deed may carry the stamp of the state that its doer has seen.</summary>
internal abstract record DeedInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record ApplyClosureInput : DeedInput
{
    [StringLength(ListEntry.MaxTextLength)]
    public string? Note { get; init; }

    [MaxLength(IdsColumn.MaxIds)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }
}

/// <summary>Accepted, rejected with the reason, or, with neither, an inspector is sent first.</summary>
internal sealed record VerifyClosureInput : DeedInput
{
    public bool? Accepted { get; init; }

    /// <summary>Why it is rejected; a remark when it is accepted.</summary>
    [StringLength(ListEntry.MaxReasonLength)]
    public string? Reason { get; init; }

    /// <summary>Left out: after the county's usual number of days.</summary>
    public DateOnly? LookBackOn { get; init; }

    [StringLength(ListEntry.MaxPersonLength)]
    public string? InspectorName { get; init; }
}

internal sealed record ReopenInput : DeedInput
{
    [StringLength(ListEntry.MaxReasonLength)]
    public string? Reason { get; init; }

    /// <summary>Left out: after the county's usual number of days.</summary>
    public DateOnly? DueOn { get; init; }
}

internal sealed record LookBackInput : DeedInput
{
    /// <summary>Whether it is still as it was when it was struck off; if not, it is reopened.</summary>
    [Required]
    public bool? Holds { get; init; }

    /// <summary>What was seen; where it does not hold, that is the reason.</summary>
    [StringLength(ListEntry.MaxReasonLength)]
    public string? Note { get; init; }

    [MaxLength(IdsColumn.MaxIds)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }

    /// <summary>Where it does not hold; left out, after the county's usual number of days.</summary>
    public DateOnly? DueOn { get; init; }
}

internal sealed record AskExtensionInput : DeedInput
{
    [Required]
    public DateOnly? Until { get; init; }

    [Required, StringLength(ListEntry.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = "";
}

internal sealed record DecideExtensionInput : DeedInput
{
    [Required]
    public bool? Granted { get; init; }

    [StringLength(ListEntry.MaxReasonLength)]
    public string? Reason { get; init; }
}

internal sealed record SuspendInput : DeedInput
{
    [Required, StringLength(ListEntry.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = "";
}

internal sealed record ResumeInput : DeedInput;

internal sealed record UrgeInput : DeedInput
{
    /// <summary>What is said with it.</summary>
    [StringLength(ListEntry.MaxReasonLength)]
    public string? Words { get; init; }
}

using System.ComponentModel.DataAnnotations;
using AutoMapper;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Letters;

internal sealed record GetLettersInput : PagedAndSortedResultRequestDto
{
    public Guid? CampaignId { get; init; }
    public Guid? RecipientId { get; init; }
    public Guid? IssuerId { get; init; }
    public LetterState? State { get; init; }
    public int? Year { get; init; }

    /// <summary>Only letters not yet signed after their day.</summary>
    public bool IsLate { get; init; }

    /// <summary>Only letters that wait for a signature of an organization that the caller acts for.</summary>
    public bool WaitsForMe { get; init; }

    /// <summary>Only issued letters that nobody has opened yet.</summary>
    public bool NotOpened { get; init; }
}

internal sealed record LetterSummaryDto
{
    public Guid Id { get; init; }
    public Guid CampaignId { get; init; }
    public int Number { get; init; }
    public int Year { get; init; }
    public string Title { get; init; } = null!;
    public Guid IssuerId { get; init; }
    public string IssuerName { get; init; } = null!;
    public Guid RecipientId { get; init; }
    public string RecipientName { get; init; } = null!;
    public DateOnly SignBy { get; init; }
    public LetterState State { get; init; }
    public int Version { get; init; }
    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? SignedAt { get; init; }
    public DateTimeOffset? CountersignedAt { get; init; }
    public string? ReturnReason { get; init; }
    public decimal? AcceptedPoints { get; init; }
    public int RemindersSent { get; init; }
    public string ConcurrencyStamp { get; init; } = null!;
}

internal sealed record LetterPartyDto(Guid Id, string Name);

internal sealed record LetterEvidenceDto(Guid Id, string FileName, string ContentType, long Size);

/// <summary>Where an item's figure comes from: reported by hand, read from a metric, or added up from the letters below.</summary>
internal enum FigureSource
{
    None,
    Reported,
    Metric,
    Cascade,
}

/// <summary>How an item stands. <c>Achievement</c> runs from 0 to 1.</summary>
internal sealed record ItemProgressDto(decimal? Actual, FigureSource Source, decimal Achievement, string? Note, IReadOnlyList<LetterEvidenceDto> Evidence, DateTimeOffset? ReportedAt);

internal sealed record ItemFindingDto(Guid Id, FindingVerdict Verdict, string? Note, DateOnly? DueOn, string InspectorName, DateOnly FoundOn);

internal sealed record ItemPointsDto(decimal Suggested, decimal? Decided, string? Reason);

/// <summary>An item as it was signed, with how it stands.</summary>
internal sealed record LetterItemStateDto
{
    public required string Code { get; init; }
    public required string Group { get; init; }
    public required string Text { get; init; }
    public required decimal Points { get; init; }
    public required ItemKind Kind { get; init; }
    public decimal? Target { get; init; }
    public string? Unit { get; init; }
    public TargetDirection? Direction { get; init; }
    public string? Metric { get; init; }
    public int? DueMonth { get; init; }
    public IReadOnlyList<ItemMilestone>? Milestones { get; init; }
    public bool RequiresEvidence { get; init; }
    public required ItemProgressDto Progress { get; init; }
    public IReadOnlyList<ItemFindingDto> Findings { get; init; } = [];
    public required ItemPointsDto YearEnd { get; init; }
}

internal sealed record LetterVersionDto(int Version, string ContentHash, DateTimeOffset IssuedAt, DateTimeOffset? EndedAt, VersionEnding? Ending, string? Reason);

internal sealed record LetterSignatureDto(int Ordinal, int Version, SignatureRole Role, string Signer, Post Post, DateTimeOffset SignedAt, string ContentHash, string KeyId);

internal sealed record LetterDto
{
    public required Guid Id { get; init; }
    public required Guid CampaignId { get; init; }
    public required int Number { get; init; }
    public required int Year { get; init; }
    public required string Title { get; init; }
    public required LetterPartyDto Issuer { get; init; }
    public required LetterPartyDto Recipient { get; init; }
    public required Guid RecipientId { get; init; }
    public required DateOnly SignBy { get; init; }
    public required LetterState State { get; init; }
    public required int Version { get; init; }
    public required string ContentHash { get; init; }
    public Guid? ParentLetterId { get; init; }
    public required DateTimeOffset IssuedAt { get; init; }
    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? SignedAt { get; init; }
    public DateTimeOffset? CountersignedAt { get; init; }
    public DateTimeOffset? MidYearCheckedAt { get; init; }
    public DateTimeOffset? YearEndAcceptedAt { get; init; }
    public DateTimeOffset? ArchivedAt { get; init; }
    public string? ReturnReason { get; init; }
    public decimal? AcceptedPoints { get; init; }
    public required string Preamble { get; init; }
    public required string Closing { get; init; }
    public required string LegalBasis { get; init; }
    public required IReadOnlyList<LetterItemStateDto> Items { get; init; }
    public required IReadOnlyList<LetterVersionDto> Versions { get; init; }
    public required IReadOnlyList<LetterSignatureDto> Signatures { get; init; }

    /// <summary>What the caller may do with it now; for what is not allowed, the code and the text that say why.</summary>
    public required IReadOnlyList<LetterDeedDto> Deeds { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

internal sealed record LetterDeedDto(string Deed, bool Allowed, string? Code, string? Why);

/// <summary>What a deed led to.</summary>
internal sealed record LetterStateDto(Guid Id, LetterState State, int Version);

internal sealed record SignLetterInput
{
    /// <summary>The caller's own, asked for again.</summary>
    [Required, StringLength(256)]
    public string Password { get; init; } = null!;

    /// <summary>A drawn signature, kept with the letter. It proves nothing.</summary>
    public Guid? DrawnSignatureId { get; init; }
}

internal sealed record ReturnLetterInput
{
    [Required, StringLength(LetterVersion.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;
}

/// <summary>What a new version says otherwise than the one before; what is left out stays.</summary>
internal sealed record ReviseLetterInput
{
    [StringLength(LetterVersion.MaxReasonLength)]
    public string? Reason { get; init; }

    [StringLength(LetterTemplate.MaxTextLength)]
    public string? Preamble { get; init; }

    [StringLength(LetterTemplate.MaxTextLength)]
    public string? Closing { get; init; }

    [MaxLength(200)]
    public IReadOnlyList<ReviseItemInput>? Items { get; init; }
}

internal sealed record ReviseItemInput
{
    [Required, StringLength(LetterItem.MaxCodeLength)]
    public string Code { get; init; } = null!;

    [StringLength(LetterItem.MaxTextLength, MinimumLength = 1)]
    public string? Text { get; init; }

    [Range(0d, 1_000_000_000d)]
    public decimal? Target { get; init; }

    [Range(0d, 100d)]
    public decimal? Points { get; init; }

    [Range(1, 12)]
    public int? DueMonth { get; init; }
}

internal sealed class LetterMapping : Profile
{
    public LetterMapping() => CreateMap<Letter, LetterSummaryDto>().ForMember(d => d.RecipientId, m => m.MapFrom(l => l.OrganizationId));
}

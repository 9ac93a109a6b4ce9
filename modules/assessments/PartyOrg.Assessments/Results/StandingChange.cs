using PartyOrg.Assessments.Sheets;

namespace PartyOrg.Assessments.Results;

/// <summary>Why a result is not, or no longer, what the scheme gave.</summary>
internal enum StandingChangeKind
{
    /// <summary>By hand at the rating desk.</summary>
    Desk,

    /// <summary>The sheet was corrected, most often after an objection, and reckoned again.</summary>
    Correction,

    /// <summary>动态复核: lowered after the award.</summary>
    Recheck,
}

/// <summary>A change of a result that people decided. The old value stays, with who, when and why.</summary>
internal sealed record StandingChange(StandingChangeKind Kind, StarsOrGrade From, StarsOrGrade To, ChangeNote Note);

/// <summary>Who changed something, when, why, and what proves it.</summary>
internal sealed record ChangeNote(string Reason, IReadOnlyList<Guid> EvidenceIds, Doer By)
{
    public const int MaxReasonLength = 500;
    public const int MaxEvidence = 10;
}

using PartyOrg.Hierarchy;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>One signature as it verifies now. <c>Valid</c> is null where the key is not known: nothing can be said of it.</summary>
internal sealed record SignatureVerdictDto(
    int Ordinal, int Version, SignatureRole Role, string Signer, Post Post, DateTimeOffset SignedAt, string ContentHash, string KeyId, bool? Valid, IReadOnlyList<string> Faults);

/// <summary>A letter's verification, recomputed from the stored rows. Each fault names the row it shows in.</summary>
internal sealed record LetterVerdictDto(bool Valid, IReadOnlyList<string> Faults, IReadOnlyList<SignatureVerdictDto> Signatures);

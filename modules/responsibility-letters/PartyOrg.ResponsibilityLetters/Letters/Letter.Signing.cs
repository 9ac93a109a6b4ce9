using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Both sides' signatures: first the receiving organization's, then the issuer's, never by the same person, each chained to the one before.</summary>
internal sealed partial class Letter
{
    /// <summary>Draws up what the receiving side is about to sign. Refuses before anything is signed.</summary>
    public SigningStatement DrawForRecipient(Signer signer, DateTimeOffset now, IReadOnlyList<string> evidence)
    {
        RefuseUnless(State == LetterState.Issued, ResponsibilityLettersErrorCodes.NotWaitingForSignature);
        RefuseUnless(signer.OrganizationId == OrganizationId, ResponsibilityLettersErrorCodes.NotYoursToSign);
        return Draw(SignatureRole.Recipient, signer, now, evidence);
    }

    /// <summary>Draws up what the issuer is about to sign.</summary>
    public SigningStatement DrawForIssuer(Signer signer, DateTimeOffset now, IReadOnlyList<string> evidence)
    {
        RefuseUnless(State == LetterState.Signed, ResponsibilityLettersErrorCodes.NotWaitingForCountersignature);
        RefuseUnless(signer.OrganizationId == IssuerId, ResponsibilityLettersErrorCodes.NotYoursToCountersign);
        RefuseUnless(!_signatures.Exists(s => s.Version == Version && s.SignerId == signer.UserId), ResponsibilityLettersErrorCodes.SameSigner);
        return Draw(SignatureRole.Issuer, signer, now, evidence);
    }

    /// <summary>Takes a drawn statement with its signature: the letter is signed, or, with the issuer's, in force.</summary>
    public void Sign(SigningStatement statement, Seal seal)
    {
        var expected = statement.Role == SignatureRole.Recipient ? LetterState.Issued : LetterState.Signed;
        RefuseUnless(State == expected && statement.LetterId == Id && statement.Version == Version, ResponsibilityLettersErrorCodes.NotWaitingForSignature);
        _signatures.Add(new LetterSignature(statement, _signatures.Count + 1, seal));
        OpenedAt ??= statement.SignedAt;
        if (statement.Role == SignatureRole.Recipient)
        {
            (State, SignedAt) = (LetterState.Signed, statement.SignedAt);
        }
        else
        {
            (State, CountersignedAt) = (LetterState.Countersigned, statement.SignedAt);
            AddLocalEvent(new LetterCameIntoForceEto(Id, OrganizationId, Version));
        }
    }

    private SigningStatement Draw(SignatureRole role, Signer signer, DateTimeOffset now, IReadOnlyList<string> evidence) =>
        new(this, Versions.First(), role, signer, SigningStatement.ToMillisecond(now), evidence, _signatures.MaxBy(s => s.Ordinal)?.Hash ?? "");
}

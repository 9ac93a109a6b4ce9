using System.Security.Cryptography;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>What is wrong with a letter, and in which row.</summary>
internal enum LetterFaultKind
{
    /// <summary>The text is not the one that its hash was taken of.</summary>
    ContentChanged,

    /// <summary>The signed statement, recomputed from the letter's row and the signature's row, is not the one that was signed.</summary>
    StatementChanged,

    /// <summary>The signature does not fit the statement's hash.</summary>
    SignatureInvalid,

    /// <summary>A statement does not follow the one before it: one was taken out, put in or swapped.</summary>
    ChainBroken,

    /// <summary>The letter's state says more or less than its signatures.</summary>
    StateUnfounded,

    /// <summary>The key is not one of this county's: nothing can be said of the signature.</summary>
    NotVerifiable,

    /// <summary>A row of the letter holds something that no program of ours writes.</summary>
    Unreadable,
}

/// <summary>One fault, with the table and id of the row it shows in.</summary>
internal sealed record LetterFault(LetterFaultKind Kind, string Table, Guid RowId, int? Ordinal = null)
{
    public override string ToString() => $"{Table} {RowId}: {Kind}{(Ordinal is null ? "" : $" (signature {Ordinal})")}";
}

/// <summary>Checks letters against their signatures, from the stored rows alone. Holds one verifier for each thread and key, so that many letters are checked at once.</summary>
internal sealed class LetterVerifier(IReadOnlyDictionary<string, byte[]> publicKeys) : IDisposable
{
    public const string LettersTable = "Letters_Letters";
    public const string SignaturesTable = "Letters_Signatures";
    public const string ContentsTable = "Letters_Contents";

    private readonly ThreadLocal<Dictionary<string, ECDsa>> _verifiers = new(() => [], trackAllValues: true);

    /// <param name="contentHashes">For each content row: the hash computed from its text now.</param>
    public IReadOnlyList<LetterFault> Verify(Letter letter, IReadOnlyDictionary<Guid, string> contentHashes)
    {
        var faults = new List<LetterFault>();
        var versions = letter.Versions.ToDictionary(v => v.Number);
        foreach (var version in versions.Values.Where(v => contentHashes.GetValueOrDefault(v.ContentId) != v.ContentHash))
        {
            faults.Add(new LetterFault(LetterFaultKind.ContentChanged, ContentsTable, version.ContentId));
        }

        var previous = "";
        foreach (var (index, signature) in letter.Signatures.OrderBy(s => s.Ordinal).Index())
        {
            if (signature.Ordinal != index + 1 || signature.PreviousHash != previous)
            {
                faults.Add(Fault(LetterFaultKind.ChainBroken, signature));
            }

            faults.AddRange(FaultOf(letter, signature, versions));
            previous = signature.Hash;
        }

        if (!IsStateFounded(letter))
        {
            faults.Add(new LetterFault(LetterFaultKind.StateUnfounded, LettersTable, letter.Id));
        }

        return faults;
    }

    private IEnumerable<LetterFault> FaultOf(Letter letter, LetterSignature signature, Dictionary<int, LetterVersion> versions)
    {
        if (!publicKeys.TryGetValue(signature.KeyId, out var publicKey) || signature.Algorithm != CountySeal.Algorithm)
        {
            yield return Fault(LetterFaultKind.NotVerifiable, signature);
        }
        else if (!HasSigned(signature, publicKey))
        {
            yield return Fault(LetterFaultKind.SignatureInvalid, signature);
        }

        if (!versions.TryGetValue(signature.Version, out var version) || version.ContentHash != signature.ContentHash
            || LetterContent.HashOf(SigningStatement.Recompute(letter, version, signature).Canonical) != signature.Hash)
        {
            yield return Fault(LetterFaultKind.StatementChanged, signature);
        }
    }

    private bool HasSigned(LetterSignature signature, byte[] publicKey)
    {
        var verifiers = _verifiers.Value!;
        if (!verifiers.TryGetValue(signature.KeyId, out var verifier))
        {
            verifiers[signature.KeyId] = verifier = ECDsa.Create();
            verifier.ImportSubjectPublicKeyInfo(publicKey, out _);
        }

        return signature.Hash.Length == LetterContent.HashLength && signature.Hash.All(char.IsAsciiHexDigitLower)
            && verifier.VerifyHash(Convert.FromHexString(signature.Hash), signature.Value, DSASignatureFormat.Rfc3279DerSequence);
    }

    /// <summary>A letter is signed when the receiving side has signed this version, and in force or beyond when the issuer has too; the letter's own dates are the signatures'.</summary>
    private static bool IsStateFounded(Letter letter)
    {
        var recipient = letter.Signatures.FirstOrDefault(s => s.Version == letter.Version && s.Role == SignatureRole.Recipient);
        var issuer = letter.Signatures.FirstOrDefault(s => s.Version == letter.Version && s.Role == SignatureRole.Issuer);
        var founded = letter.State switch
        {
            LetterState.Draft or LetterState.Issued => recipient is null && issuer is null,
            LetterState.Returned => issuer is null,
            LetterState.Signed => recipient is not null && issuer is null,
            _ => recipient is not null && issuer is not null,
        };
        return founded && letter.SignedAt == recipient?.SignedAt && letter.CountersignedAt == issuer?.SignedAt && recipient?.SignerId != (issuer?.SignerId ?? Guid.Empty);
    }

    private static LetterFault Fault(LetterFaultKind kind, LetterSignature signature) => new(kind, SignaturesTable, signature.Id, signature.Ordinal);

    public void Dispose()
    {
        foreach (var verifier in _verifiers.Values.SelectMany(v => v.Values))
        {
            verifier.Dispose();
        }

        _verifiers.Dispose();
    }
}

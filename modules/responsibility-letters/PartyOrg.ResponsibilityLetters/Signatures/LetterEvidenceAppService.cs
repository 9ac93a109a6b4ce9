using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>Proves a letter: verifies it here, and hands out what is needed to verify it anywhere.</summary>
internal sealed class LetterEvidenceAppService(IRepository<Letter> letters, IRepository<LetterContent> contents, CountySeal seal) : ApplicationService
{
    private const string Route = "/api/responsibility-letters/letter/{id}/";

    [HttpGet(Route + "verify")]
    [Authorize(ResponsibilityLettersPermissions.Letters)]
    public async Task<LetterVerdictDto> GetVerifyAsync(Guid id, CancellationToken cancellationToken)
    {
        var keys = await seal.GetTrustedAsync(cancellationToken);
        try
        {
            var (letter, texts) = await ReadAsync(id, cancellationToken);
            using var verifier = new LetterVerifier(keys.ToDictionary(k => k.Key, k => k.Value.PublicKey));
            return ToDto(letter, verifier.Verify(letter, texts.ToDictionary(t => t.Key, t => LetterContent.HashOf(t.Value))));
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or InvalidCastException)
        {
            // A row changed into something that cannot even be read, such as a state that is none.
            return new LetterVerdictDto(false, [new LetterFault(LetterFaultKind.Unreadable, LetterVerifier.LettersTable, id).ToString()], []);
        }
    }

    /// <summary>The letter's texts, signed statements, signatures and public keys with a script that checks them by openssl alone, as a .zip.</summary>
    [HttpGet(Route + "package")]
    [Audited]
    [Authorize(ResponsibilityLettersPermissions.Letters)]
    public async Task<FileContentResult> GetPackageAsync(Guid id, CancellationToken cancellationToken)
    {
        var (letter, texts) = await ReadAsync(id, cancellationToken);
        var package = LetterPackage.Write(letter, texts, await seal.GetTrustedAsync(cancellationToken));
        return new FileContentResult(package, "application/zip") { FileDownloadName = $"letter-{letter.Year}-{letter.Number}.zip" };
    }

    private async Task<(Letter Letter, Dictionary<Guid, string> Texts)> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var letter = await letters.Query.FirstOrDefaultAsync(l => l.Id == id && l.State != LetterState.Draft, cancellationToken) ?? throw new EntityNotFoundException(typeof(Letter), id);
        var ids = letter.Versions.Select(v => v.ContentId).ToList();
        return (letter, await contents.Query.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Canonical, cancellationToken));
    }

    /// <summary>A signature is only as good as the text it was given for: a changed text makes the signatures of its version invalid too.</summary>
    private static LetterVerdictDto ToDto(Letter letter, IReadOnlyList<LetterFault> faults)
    {
        var contentOf = letter.Versions.ToDictionary(v => v.Number, v => v.ContentId);
        var signatures = letter.Signatures.OrderBy(s => s.Ordinal).Select(s =>
        {
            var own = faults.Where(f => f.RowId == s.Id || f.RowId == contentOf.GetValueOrDefault(s.Version)).ToList();
            bool? valid = own.Exists(f => f.Kind == LetterFaultKind.NotVerifiable) ? null : own.Count == 0;
            return new SignatureVerdictDto(s.Ordinal, s.Version, s.Role, s.SignerName, s.Post, s.SignedAt, s.ContentHash, s.KeyId, valid, own.Select(f => f.ToString()).ToList());
        }).ToList();
        return new LetterVerdictDto(faults.Count == 0, faults.Select(f => f.ToString()).ToList(), signatures);
    }
}

/// <summary>The county's signing keys. Rotating them is the security administrator's work and needs no look at any letter.</summary>
internal sealed class SigningKeyAppService(CountySeal seal, IRepository<SigningKey> keys) : ApplicationService
{
    [Authorize(ResponsibilityLettersPermissions.RotateSigningKeys)]
    public async Task<ListResultDto<SigningKeyDto>> GetListAsync(CancellationToken cancellationToken) =>
        new(await keys.Query.OrderByDescending(k => k.CreatedAt).Select(k => new SigningKeyDto(k.KeyId, k.CreatedAt, k.RetiredAt)).ToListAsync(cancellationToken));

    [Authorize(ResponsibilityLettersPermissions.RotateSigningKeys)]
    public async Task<SigningKeyDto> RotateAsync(CancellationToken cancellationToken)
    {
        var key = await seal.RotateAsync(cancellationToken);
        return new SigningKeyDto(key.KeyId, key.CreatedAt, key.RetiredAt);
    }
}

internal sealed record SigningKeyDto(string KeyId, DateTimeOffset CreatedAt, DateTimeOffset? RetiredAt);

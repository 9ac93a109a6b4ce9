using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>The county's keys: signs with the newest, and offers the public halves of all for verifying.</summary>
internal sealed class CountySeal(IRepository<SigningKey> keys, KeyRing keyRing, ICurrentTenant tenant, TimeProvider clock) : ISigner, IScopedDependency
{
    public const string Algorithm = "ECDSA-P256-SHA256";

    private SigningKey? _current;

    private byte[] WrappingKey => keyRing.Derive("letter-signing", tenant.Key);

    public async Task<Seal> SignAsync(ReadOnlyMemory<byte> statement, CancellationToken cancellationToken = default)
    {
        var key = _current ??= await EnsureAsync(cancellationToken);
        using var pair = key.Open(WrappingKey);
        return new Seal(Algorithm, key.KeyId, pair.SignData(statement.Span, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    /// <summary>The key in use; a county without one gets its first.</summary>
    public async Task<SigningKey> EnsureAsync(CancellationToken cancellationToken = default)
    {
        var known = await keys.FindAsync(k => k.RetiredAt == null, cancellationToken);
        if (known is null)
        {
            keys.Insert(known = SigningKey.Make(WrappingKey, clock.GetUtcNow()));
        }

        return known;
    }

    /// <summary>From now on a new key signs; what the old one signed is verified by it as before.</summary>
    public async Task<SigningKey> RotateAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        foreach (var old in await keys.GetListAsync(k => k.RetiredAt == null, cancellationToken))
        {
            old.Retire(now);
        }

        keys.Insert(_current = SigningKey.Make(WrappingKey, now));
        return _current;
    }

    /// <summary>The public keys by which signatures may be trusted, by key id. Rows that this installation did not make are left out.</summary>
    public async Task<IReadOnlyDictionary<string, SigningKey>> GetTrustedAsync(CancellationToken cancellationToken = default)
    {
        var wrappingKey = WrappingKey;
        return (await keys.Query.ToListAsync(cancellationToken)).Where(k => k.IsGenuine(wrappingKey)).ToDictionary(k => k.KeyId);
    }
}

using System.Security.Cryptography;
using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>
/// A key of the county's seal: ECDSA over P-256. The public half is open; the private half is encrypted (AES-256-GCM) under a key derived from the installation's key ring,
/// bound to the public half, so that a row that this installation did not make does not open. Retired keys stay: what they signed is still verified by them.
/// </summary>
[Platform.Auditing.DisableAuditing]
internal sealed class SigningKey : Entity, IMultiTenant
{
    public const int MaxKeyIdLength = 16;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private SigningKey() { }

    /// <summary>A new key pair, sealed under <paramref name="wrappingKey"/>.</summary>
    public static SigningKey Make(byte[] wrappingKey, DateTimeOffset now)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var publicKey = pair.ExportSubjectPublicKeyInfo();
        var plain = pair.ExportPkcs8PrivateKey();
        var box = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(wrappingKey, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length), publicKey);
        CryptographicOperations.ZeroMemory(plain);
        return new SigningKey { KeyId = IdOf(publicKey), PublicKey = publicKey, SealedPrivateKey = box, CreatedAt = now };
    }

    public Guid TenantId { get; private set; }

    /// <summary>The first 16 hex digits of the public key's SHA-256.</summary>
    public string KeyId { get; private set; } = null!;

    /// <summary>SubjectPublicKeyInfo, DER.</summary>
    public byte[] PublicKey { get; private set; } = null!;

    public byte[] SealedPrivateKey { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? RetiredAt { get; private set; }

    public string PublicKeyPem => PemEncoding.WriteString("PUBLIC KEY", PublicKey);

    public void Retire(DateTimeOffset now) => RetiredAt ??= now;

    /// <summary>The key pair. Throws <see cref="CryptographicException"/> where the row was not made by this installation, or was changed.</summary>
    public ECDsa Open(byte[] wrappingKey)
    {
        var plain = new byte[Math.Max(0, SealedPrivateKey.Length - NonceSize - TagSize)];
        using var aes = new AesGcm(wrappingKey, TagSize);
        aes.Decrypt(SealedPrivateKey.AsSpan(0, NonceSize), SealedPrivateKey.AsSpan(NonceSize, plain.Length), SealedPrivateKey.AsSpan(SealedPrivateKey.Length - TagSize), plain, PublicKey);
        var pair = ECDsa.Create();
        pair.ImportPkcs8PrivateKey(plain, out _);
        CryptographicOperations.ZeroMemory(plain);
        return pair;
    }

    /// <summary>Whether this installation made the key, so that what it signed may be trusted.</summary>
    public bool IsGenuine(byte[] wrappingKey)
    {
        try
        {
            Open(wrappingKey).Dispose();
            return KeyId == IdOf(PublicKey);
        }
        catch (CryptographicException)
        {
            return false;
        }
        catch (ArgumentException) // cut too short to be a box
        {
            return false;
        }
    }

    private static string IdOf(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey))[..MaxKeyIdLength];
}

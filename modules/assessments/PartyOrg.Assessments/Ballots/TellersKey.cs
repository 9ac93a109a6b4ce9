using System.Security.Cryptography;
using System.Text;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>
/// The lock of one vote's box: RSA, 3072 bits. The public half seals what is cast; the private half is itself encrypted under the tellers' passphrases, which are kept nowhere,
/// and is deleted when the box is emptied. The public half carries this installation's mark, so that nobody who has only the database can put another lock on.
/// </summary>
[DisableAuditing]
internal sealed class TellersKey : Entity, IMultiTenant
{
    public const int MinTellers = 2;
    public const int MaxTellers = 5;
    public const int MinPassphraseLength = 8;
    public const int MaxPassphraseLength = 128;
    private const int KeyBits = 3072;

    private TellersKey() { }

    public static TellersKey Make(Guid ballotId, IReadOnlyList<string> passphrases, int iterations, byte[] marking)
    {
        using var pair = RSA.Create(KeyBits);
        var publicKey = pair.ExportSubjectPublicKeyInfo();
        return new TellersKey
        {
            Id = Guid.NewGuid(),
            BallotId = ballotId,
            PublicKey = publicKey,
            Mark = MarkOf(ballotId, publicKey, marking),
            SealedPrivateKey = pair.ExportEncryptedPkcs8PrivateKey(PasswordOf(passphrases), new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, iterations)),
        };
    }

    public Guid TenantId { get; private set; }
    public Guid BallotId { get; private set; }

    /// <summary>SubjectPublicKeyInfo, DER.</summary>
    public byte[] PublicKey { get; private set; } = null!;

    public byte[] Mark { get; private set; } = null!;

    /// <summary>PKCS#8 under PBES2 (AES-256, PBKDF2 with SHA-256).</summary>
    public byte[] SealedPrivateKey { get; private set; } = null!;

    /// <summary>The public half, to seal with. Refused where another was put in its place.</summary>
    public RSA ToSeal(byte[] marking)
    {
        if (!CryptographicOperations.FixedTimeEquals(Mark, MarkOf(BallotId, PublicKey, marking)))
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotKeyNotGenuine);
        }

        var key = RSA.Create();
        key.ImportSubjectPublicKeyInfo(PublicKey, out _);
        return key;
    }

    /// <summary>The private half. All tellers are needed, in any order.</summary>
    public RSA Unlock(IReadOnlyList<string> passphrases)
    {
        var key = RSA.Create();
        try
        {
            key.ImportEncryptedPkcs8PrivateKey(PasswordOf(passphrases), SealedPrivateKey, out _);
            return key;
        }
        catch (CryptographicException)
        {
            key.Dispose();
            throw new BusinessException(AssessmentsErrorCodes.BallotWrongPassphrase);
        }
    }

    private static string PasswordOf(IReadOnlyList<string> passphrases) =>
        string.Join('\n', passphrases.Select(p => p.Trim().Normalize(NormalizationForm.FormC)).Order(StringComparer.Ordinal));

    private static byte[] MarkOf(Guid ballotId, byte[] publicKey, byte[] marking) => HMACSHA256.HashData(marking, (byte[])[.. ballotId.ToByteArray(), .. publicKey]);
}

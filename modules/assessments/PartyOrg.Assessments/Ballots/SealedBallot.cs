using System.Security.Cryptography;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>
/// A cast ballot in the closed box: AES-256-GCM under a key of its own, that key under RSA-OAEP, the vote as associated data. As long as every other of its vote.
/// It has no time, no number and no code; its id is random. It is gone when the box is emptied.
/// </summary>
[DisableAuditing]
internal sealed class SealedBallot : Entity, IMultiTenant
{
    public const int MaxEnvelopeLength = 1024;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private SealedBallot() { }

    public static SealedBallot Seal(Guid ballotId, RSA key, int voterClass, byte[] paper)
    {
        byte[] plain = [(byte)voterClass, .. paper];
        var secret = RandomNumberGenerator.GetBytes(32);
        var box = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(secret, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length), ballotId.ToByteArray());
        var envelope = (byte[])[.. key.Encrypt(secret, RSAEncryptionPadding.OaepSHA256), .. box];
        CryptographicOperations.ZeroMemory(plain);
        CryptographicOperations.ZeroMemory(secret);
        return new SealedBallot { Id = Guid.NewGuid(), BallotId = ballotId, Envelope = envelope };
    }

    public Guid TenantId { get; private set; }
    public Guid BallotId { get; private set; }
    public byte[] Envelope { get; private set; } = null!;

    /// <summary>Class and marks. Throws <see cref="CryptographicException"/> where it was not sealed for this vote.</summary>
    public (int VoterClass, byte[] Paper) Open(RSA key)
    {
        var wrapped = key.KeySize / 8;
        if (Envelope.Length < wrapped + NonceSize + TagSize + 1)
        {
            throw new CryptographicException("The envelope is cut short.");
        }

        var box = Envelope.AsSpan(wrapped);
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key.Decrypt(Envelope[..wrapped], RSAEncryptionPadding.OaepSHA256), TagSize);
        aes.Decrypt(box[..NonceSize], box.Slice(NonceSize, plain.Length), box[^TagSize..], plain, BallotId.ToByteArray());
        return (plain[0], plain[1..]);
    }
}

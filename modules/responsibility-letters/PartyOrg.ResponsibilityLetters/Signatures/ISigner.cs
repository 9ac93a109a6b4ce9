namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>A signature over a statement, with what is needed to check it.</summary>
internal sealed record Seal(string Algorithm, string KeyId, byte[] Signature);

/// <summary>
/// Signs statements. The default attests with the county's key on the server after the password was asked for again;
/// a signer's own token (UKey, SM2) would take its place here, and be named by its algorithm.
/// </summary>
internal interface ISigner
{
    Task<Seal> SignAsync(ReadOnlyMemory<byte> statement, CancellationToken cancellationToken = default);
}

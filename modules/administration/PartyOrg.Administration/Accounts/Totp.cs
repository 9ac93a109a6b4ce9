using System.Globalization;
using System.Security.Cryptography;

namespace PartyOrg.Administration.Accounts;

/// <summary>Time-based one-time codes as authenticator apps make them (RFC 6238: SHA-1, six digits, thirty seconds).</summary>
internal static class Totp
{
    private const int StepSeconds = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A key of 160 bits, as the RFC advises, in the Base32 that apps take, made from a secret and what it is for.</summary>
    public static string KeyOf(byte[] secret, byte[] purpose) =>
        string.Concat(HMACSHA256.HashData(secret, purpose).Select(b => Alphabet[b % Alphabet.Length]));

    /// <summary>
    /// The step whose code this is: the present one or its neighbours, and later than the last one taken, so that nobody who looked over a shoulder can use it again.
    /// Null: the code does not fit.
    /// </summary>
    public static long? FindStep(string key, string code, DateTimeOffset now, long lastUsedStep)
    {
        var typed = code.Replace(" ", "", StringComparison.Ordinal);
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(CodeAt(key, step)), System.Text.Encoding.UTF8.GetBytes(typed)) && step > lastUsedStep)
            {
                found = step;
            }
        }

        return found;
    }

    public static string CodeAt(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // authenticator apps speak SHA-1 only; as an HMAC it is not broken
        var hash = HMACSHA1.HashData(Decode(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0x0F;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in key)
        {
            buffer = ((buffer << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}

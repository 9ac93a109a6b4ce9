using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Platform.Security;

/// <summary>Where the key files lie (setting <c>Keys:Path</c>). They belong to the backup set, and not beside the database's own backup.</summary>
public sealed class KeyOptions
{
    public string Path { get; set; } = "App_Data/keys";
}

/// <summary>
/// Encrypts identity numbers and phones at rest: AES-256-GCM, a fresh nonce each time, and the row's place (<c>tenant|table|column|id</c>) as associated data,
/// so that a ciphertext moved to another row, column or county does not open. Searching goes by a keyed digest (blind index) of the whole value.
/// </summary>
public interface IPersonalDataProtector
{
    string Protect(string value, string column, Guid rowId);

    /// <summary>Throws <see cref="CryptographicException"/> where the text was not made for this place.</summary>
    string Unprotect(string protectedValue, string column, Guid rowId);

    /// <summary>Equal values have equal digests within one county and column, and nowhere else.</summary>
    string BlindIndex(string value, string column);
}

internal sealed class PersonalDataProtector(ICurrentTenant tenant, KeyRing keys) : IPersonalDataProtector, ISingletonDependency
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const string Version = "1.";

    public string Protect(string value, string column, Guid rowId)
    {
        var plain = Encoding.UTF8.GetBytes(value);
        var box = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(keys.Derive("personal-data", tenant.Key), TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length), Place(column, rowId));
        CryptographicOperations.ZeroMemory(plain);
        return Version + Base64Url.EncodeToString(box);
    }

    public string Unprotect(string protectedValue, string column, Guid rowId)
    {
        if (!protectedValue.StartsWith(Version, StringComparison.Ordinal))
        {
            throw new CryptographicException("The value is not one of ours.");
        }

        var box = Base64Url.DecodeFromChars(protectedValue.AsSpan(Version.Length));
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(keys.Derive("personal-data", tenant.Key), TagSize);
        aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize, plain.Length), box.AsSpan(box.Length - TagSize), plain, Place(column, rowId));
        return Encoding.UTF8.GetString(plain);
    }

    public string BlindIndex(string value, string column) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(keys.Derive("blind-index|" + column, tenant.Key), Encoding.UTF8.GetBytes(value)));

    private byte[] Place(string column, Guid rowId) => Encoding.UTF8.GetBytes($"{tenant.Key:N}|{column}|{rowId:N}");
}

/// <summary>The master key, made at first use and kept in a file that only the service's account may read; all other keys are derived from it, one for each county and purpose (HKDF).</summary>
public sealed class KeyRing(IOptions<KeyOptions> options) : ISingletonDependency
{
    private readonly Lazy<byte[]> _master = new(() => ReadOrMake(Path.Combine(options.Value.Path, "master.key")));
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string, Guid), byte[]> _derived = new();

    /// <summary>A 256-bit key for one purpose in one county (<see cref="Guid.Empty"/>: the host side).</summary>
    public byte[] Derive(string purpose, Guid tenantKey) =>
        _derived.GetOrAdd((purpose, tenantKey), k => HKDF.DeriveKey(HashAlgorithmName.SHA256, _master.Value, 32, tenantKey.ToByteArray(), Encoding.UTF8.GetBytes(purpose)));

    private static byte[] ReadOrMake(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            var temporary = path + "." + Guid.NewGuid().ToString("N");
            using (var file = new FileStream(temporary, OwnerOnly()))
            {
                file.Write(RandomNumberGenerator.GetBytes(32));
            }

            try
            {
                File.Move(temporary, path, overwrite: false);
            }
            catch (IOException) // another process of this host was first
            {
                File.Delete(temporary);
            }
        }

        return File.ReadAllBytes(path);
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}

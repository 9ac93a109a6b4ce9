using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Audit;

/// <summary>Where the checkpoints are noted (setting <c>Audit:CheckpointPath</c>); beside the keys unless told otherwise.</summary>
internal sealed class AuditOptions
{
    public string? CheckpointPath { get; set; }
}

/// <summary>A seal as it was noted outside the database.</summary>
internal sealed record AuditCheckpoint(long Number, string Hash, bool IsGenuine);

/// <summary>
/// Notes every seal in a file beside the keys, signed (ECDSA P-256): whoever owns the database could replace the whole chain or cut its end, but not this.
/// The file may only grow; copy it to a place that the database's owner cannot reach. One line: number, hash, time, signature (DER), divided by blanks.
/// </summary>
internal sealed class AuditCheckpoints(IOptions<KeyOptions> options, IOptions<AuditOptions> audit, ICurrentTenant tenant, TimeProvider clock) : ISingletonDependency, IDisposable
{
    private readonly Lazy<ECDsa> _key = new(() => ReadOrMakeKey(Path.Combine(options.Value.Path, "audit-signing.pem")));
    private readonly Lock _lock = new();

    private string FilePath => Path.Combine(audit.Value.CheckpointPath ?? Path.Combine(options.Value.Path, "audit-checkpoints"), $"{tenant.Key:N}.txt");

    public void Append(AuditSeal seal)
    {
        var statement = $"{seal.Number} {seal.Hash} {clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)}";
        lock (_lock)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
            var signature = _key.Value.SignData(Signed(statement), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
            File.AppendAllText(FilePath, $"{statement} {Base64Url.EncodeToString(signature)}\n");
        }
    }

    public IReadOnlyList<AuditCheckpoint> Read()
    {
        lock (_lock)
        {
            return File.Exists(FilePath) ? File.ReadAllLines(FilePath).Where(l => l.Length > 0).Select(Parse).ToList() : [];
        }
    }

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }
    }

    private AuditCheckpoint Parse(string line)
    {
        var parts = line.Split(' ');
        var isGenuine = parts.Length == 4 && Base64Url.IsValid(parts[3])
            && _key.Value.VerifyData(Signed(string.Join(' ', parts[..3])), Base64Url.DecodeFromChars(parts[3]), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return new(long.TryParse(parts[0], CultureInfo.InvariantCulture, out var number) ? number : 0, parts.ElementAtOrDefault(1) ?? "", isGenuine);
    }

    /// <summary>The county is part of what is signed, or one county's file could stand in for another's.</summary>
    private byte[] Signed(string statement) => Encoding.UTF8.GetBytes($"{tenant.Key:N} {statement}");

    private static ECDsa ReadOrMakeKey(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new StreamWriter(path, Encoding.ASCII, how);
            file.Write(made.ExportPkcs8PrivateKeyPem());
        }

        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return key;
    }
}

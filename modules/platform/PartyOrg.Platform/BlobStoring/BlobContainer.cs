using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Platform.BlobStoring;

/// <summary>Where files lie (setting <c>Storage:Path</c>) and how large one may be, in bytes.</summary>
public sealed class StorageOptions
{
    public string Path { get; set; } = "App_Data/files";
    public long MaxFileSize { get; set; } = 20 * 1024 * 1024;
}

/// <summary>What was stored: the key to find it by, its size in bytes and the SHA-256 of its content in hex.</summary>
public sealed record StoredBlob(string Key, long Size, string Sha256);

/// <summary>The county's files. A key is random and says nothing of the content.</summary>
public interface IBlobContainer
{
    Task<StoredBlob> SaveAsync(Stream content, CancellationToken cancellationToken = default);

    /// <summary>The file, or null if it is gone.</summary>
    Stream? Open(string key);

    void Delete(string key);
}

internal sealed class FileBlobContainer(ICurrentTenant tenant, IOptions<StorageOptions> options) : IBlobContainer, ISingletonDependency
{
    public async Task<StoredBlob> SaveAsync(Stream content, CancellationToken cancellationToken = default)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[81920];
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return new StoredBlob(key, file.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public Stream? Open(string key) => File.Exists(PathOf(key)) ? File.OpenRead(PathOf(key)) : null;

    public void Delete(string key) => File.Delete(PathOf(key));

    private string PathOf(string key) => Path.Combine(options.Value.Path, tenant.Key.ToString("N"), key[..2], key);
}

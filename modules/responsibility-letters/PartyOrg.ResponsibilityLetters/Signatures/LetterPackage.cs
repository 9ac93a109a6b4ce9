using System.IO.Compression;
using System.Text;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>A letter's evidence as a .zip that needs nothing of this program: each version's text, each signed statement with its signature, the public keys, and a script for openssl.</summary>
internal static class LetterPackage
{
    private static readonly string[] Guides = ["README.txt", "verify.sh"];

    public static byte[] Write(Letter letter, IReadOnlyDictionary<Guid, string> texts, IReadOnlyDictionary<string, SigningKey> keys)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var versions = letter.Versions.ToDictionary(v => v.Number);
            foreach (var version in versions.Values)
            {
                Add(zip, $"content-v{version.Number}.json", Encoding.UTF8.GetBytes(texts[version.ContentId]));
            }

            foreach (var signature in letter.Signatures.OrderBy(s => s.Ordinal))
            {
                Add(zip, $"statement-{signature.Ordinal}.json", SigningStatement.Recompute(letter, versions[signature.Version], signature).Bytes.ToArray());
                Add(zip, $"signature-{signature.Ordinal}.der", signature.Value);
                Add(zip, $"signature-{signature.Ordinal}.key", Encoding.ASCII.GetBytes(signature.KeyId + "\n"));
            }

            foreach (var keyId in letter.Signatures.Select(s => s.KeyId).Distinct().Where(keys.ContainsKey))
            {
                Add(zip, $"key-{keyId}.pem", Encoding.ASCII.GetBytes(keys[keyId].PublicKeyPem + "\n"));
            }

            foreach (var name in Guides)
            {
                using var guide = typeof(LetterPackage).Assembly.GetManifestResourceStream($"Package/{name}")!;
                using var entry = zip.CreateEntry(name).Open();
                guide.CopyTo(entry);
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}

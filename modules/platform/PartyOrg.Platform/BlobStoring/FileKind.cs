namespace PartyOrg.Platform.BlobStoring;

/// <summary>The kinds of file taken as evidence, known by their first bytes: what a file is called and says of itself is the sender's word only.</summary>
public sealed record FileKind(string ContentType, string[] Extensions, params byte[][] Signatures)
{
    private static readonly FileKind[] Known =
    [
        new("image/jpeg", [".jpg", ".jpeg"], [0xFF, 0xD8, 0xFF]),
        new("image/png", [".png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        new("image/webp", [".webp"], "RIFF"u8.ToArray()),
        new("application/pdf", [".pdf"], "%PDF-"u8.ToArray()),
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"], "PK\u0003\u0004"u8.ToArray()),
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"], "PK\u0003\u0004"u8.ToArray()),
        new("application/msword", [".doc"], [0xD0, 0xCF, 0x11, 0xE0]),
        new("application/vnd.ms-excel", [".xls"], [0xD0, 0xCF, 0x11, 0xE0]),
    ];

    public bool IsImage => ContentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The kind whose extension and first bytes both fit, or null.</summary>
    public static FileKind? Of(string fileName, ReadOnlySpan<byte> head)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        foreach (var kind in Known)
        {
            if (Array.IndexOf(kind.Extensions, extension) >= 0 && head.StartsWith(kind.Signatures[0]))
            {
                return kind;
            }
        }

        return null;
    }
}

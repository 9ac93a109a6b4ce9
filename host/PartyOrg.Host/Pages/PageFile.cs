namespace PartyOrg.Host.Pages;

/// <summary>The application's page, read again when a build has replaced it: it names files that only that build has.</summary>
internal sealed class PageFile(string path)
{
    private (DateTime WrittenAt, string Text)? _kept;

    /// <summary>Null while there is none, as in the middle of a build.</summary>
    public string? Read()
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var writtenAt = File.GetLastWriteTimeUtc(path);
        if (_kept is not { } kept || kept.WrittenAt != writtenAt)
        {
            _kept = kept = (writtenAt, File.ReadAllText(path));
        }

        return kept.Text;
    }
}

using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Documents;

namespace PartyOrg.Hierarchy.Import;

/// <summary>The forms in which rosters go out.</summary>
internal enum RosterFormat
{
    Xlsx,
    Csv,
}

internal static class RosterFormats
{
    public static FileContentResult ToFile(this RosterFormat format, byte[] content, string name) => format == RosterFormat.Csv
        ? new FileContentResult(content, TableWriter.CsvContentType) { FileDownloadName = name + ".csv" }
        : new FileContentResult(content, TableWriter.XlsxContentType) { FileDownloadName = name + ".xlsx" };
}

using PartyOrg.Platform.Localization;

namespace PartyOrg.Platform.Documents;

/// <summary>What is wrong with a cell: where it is, what it says, and the code of the reason.</summary>
public sealed record ImportFault(string Sheet, int Row, string Column, string Value, string Code, Dictionary<string, object?>? Data = null)
{
    internal static ImportFault NoHeader(IReadOnlyList<TableSheet> sheets, IEnumerable<string> columns) =>
        new(sheets.Count > 0 ? sheets[0].Name : "", 0, "", "", "Platform:Import:NoHeader", new() { ["Columns"] = string.Join(" / ", columns) });

    public ImportFaultDto ToDto(ITextCatalogue texts) => new(Sheet, Row, Column, Value, texts.GetByCode(Code, Data));
}

public sealed record ImportFaultDto(string Sheet, int Row, string Column, string Value, string Message);

/// <summary>What an import did, or what a dry run would do; with any error it does nothing.</summary>
public sealed record ImportResultDto(int Created, int Updated, int Unchanged, IReadOnlyList<ImportFaultDto> Errors);

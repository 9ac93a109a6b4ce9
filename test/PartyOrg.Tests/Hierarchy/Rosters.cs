using PartyOrg.Platform.Documents;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Organizations;

/// <summary>Rosters for the tests: the two samples, and some that are written here.</summary>
internal static class Rosters
{
    public const string ImportUrl = "/api/hierarchy/organization/import";
    public const string DryRunUrl = ImportUrl + "?dryRun=true";
    public const string Qinghe = "中共清禾区委员会";
    private const string Header = "序号,党组织全称,党组织简称,组织类别,所属领域,上级党组织,行政区划代码,成立日期,本届换届日期,届期(年),书记姓名,联系电话,正式党员数,预备党员数,备注";

    /// <summary>The rosters that the module carries for its demo.</summary>
    public static byte[] Sample(string county)
    {
        using var stream = typeof(PartyOrg.Hierarchy.HierarchyModule).Assembly.GetManifestResourceStream($"{county}-roster.xlsx")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>The same as .csv, cell for cell.</summary>
    public static byte[] SampleAsCsv(string county)
    {
        using var output = new MemoryStream();
        using (var csv = new CsvWriter(output))
        {
            foreach (var row in TableReader.Read(new MemoryStream(Sample(county)))[0].Rows)
            {
                csv.WriteRow(row.Cells.Select(object? (c) => CellText.Of(c)).ToList());
            }
        }

        return output.ToArray();
    }

    public static byte[] Csv(params string[] lines) => System.Text.Encoding.UTF8.GetBytes("\uFEFF" + string.Join("\r\n", lines.Prepend(Header)));

    public static Task<System.Text.Json.Nodes.JsonNode> ImportAsync(this Session session, byte[] file, bool dryRun = false) =>
        session.UploadAsync(dryRun ? DryRunUrl : ImportUrl, "roster", file);

    public static (int Created, int Updated, int Unchanged, int Errors) Counts(this System.Text.Json.Nodes.JsonNode result) =>
        ((int)result["created"]!, (int)result["updated"]!, (int)result["unchanged"]!, result["errors"]!.AsArray().Count);
}

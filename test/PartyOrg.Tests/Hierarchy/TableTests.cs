using System.IO.Compression;
using System.Text;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Organizations;

public sealed class TableTests
{
    private static readonly string[] Dangerous = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "'x", "=HYPERLINK(\"http://x\",\"y\")", "a,\"b\"\nc"];

    static TableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("2023.05.07")]
    [InlineData("2023.5.7")]
    [InlineData("2023年5月7日")]
    [InlineData("２０２３年５月７日")]
    [InlineData("2023/5/7")]
    [InlineData("2023-05-07")]
    [InlineData("2023-05-07T00:00:00")]
    [InlineData(" 2023-05-07 ")]
    [InlineData("20230507")]
    [InlineData(20230507d)]
    [InlineData(45053d)]
    [InlineData("45053")]
    public void A_day_is_read_however_it_is_written(object cell) => Assert.Equal(new DateOnly(2023, 5, 7), CellText.AsDay(cell));

    [Theory]
    [InlineData("2023.13.01")]
    [InlineData("2023-02-30")]
    [InlineData("2023")]
    [InlineData("soon")]
    [InlineData("5")]
    public void What_is_no_day_is_none(string cell) => Assert.Null(CellText.AsDay(cell));

    [Theory]
    [InlineData("　中共 云岭县\u00a0委员会 ", "中共云岭县委员会")]
    [InlineData("第１支部", "第1支部")]
    [InlineData("'19900000141", "19900000141")]
    [InlineData("Party  group\u200b", "Party group")]
    [InlineData("=1+1", "=1+1")]
    public void Texts_are_healed(string typed, string healed) => Assert.Equal(healed, CellText.Heal(typed));

    [Fact]
    public void Dangerous_texts_are_defused_in_csv_and_come_back_as_they_were()
    {
        var (text, read) = Written(asCsv: true, Dangerous);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.Length > 0 && "=+-@＝＋－＠".Contains(line.TrimStart('\uFEFF')[0], StringComparison.Ordinal));
        Assert.Equal(Dangerous, read);
    }

    [Fact]
    public void No_cell_of_an_xlsx_is_a_formula_and_texts_come_back_as_they_were()
    {
        var (_, read) = Written(asCsv: false, Dangerous.Where(d => !d.Contains('\r', StringComparison.Ordinal)).ToArray());
        Assert.Equal(Dangerous.Where(d => !d.Contains('\r', StringComparison.Ordinal)), read);
    }

    [Theory]
    [InlineData("GB18030", "")]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "\uFEFF")]
    [InlineData("utf-16", "\uFEFF")]
    public void A_csv_is_read_in_the_encodings_offices_use(string encoding, string mark)
    {
        using var file = new MemoryStream(Encoding.GetEncoding(encoding).GetBytes(mark + "姓名,电话\r\n张三,1\r\n"));
        Assert.Equal(["张三", "1"], TableReader.Read(file)[0].Rows[1].Cells);
    }

    [Fact]
    public void A_bomb_is_refused_by_what_comes_out_of_it()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 60; i++)
            {
                part.Write(zeros);
            }
        }

        file.Position = 0;
        Assert.Equal("Platform:FileTooLarge", Assert.Throws<AbpValidationException>(() => TableReader.Read(file)).Faults[0].Code);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 1, 2, 3 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3 })]
    [InlineData(new byte[] { 0, 1, 2, 3 })]
    public void Rubbish_is_told_to_be_unreadable(byte[] bytes) =>
        Assert.Equal("Platform:FileNotReadable", Assert.Throws<AbpValidationException>(() => TableReader.Read(new MemoryStream(bytes))).Faults[0].Code);

    [Fact]
    public void Entities_are_neither_expanded_nor_fetched()
    {
        using var workbook = new MemoryStream();
        using (var writer = new SpreadsheetWriter(workbook, "x"))
        {
            writer.WriteRow("a");
        }

        using (var zip = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries.First(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal));
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            var name = entry.FullName;
            entry.Delete();
            using var changed = new StreamWriter(zip.CreateEntry(name).Open());
            changed.Write(xml.Replace("?>", "?><!DOCTYPE x [<!ENTITY e \"eee\">]>", StringComparison.Ordinal));
        }

        workbook.Position = 0;
        Assert.Throws<AbpValidationException>(() => TableReader.Read(workbook));
    }

    private static (string Text, List<string> Read) Written(bool asCsv, string[] texts)
    {
        using var file = new MemoryStream();
        using (var writer = TableWriter.Begin(file, asCsv, "x"))
        {
            foreach (var text in texts)
            {
                writer.WriteRow(text);
            }
        }

        file.Position = 0;
        return (Encoding.UTF8.GetString(file.ToArray()), TableReader.Read(file)[0].Rows.Select(r => (string)r.Cells[0]!).ToList());
    }
}

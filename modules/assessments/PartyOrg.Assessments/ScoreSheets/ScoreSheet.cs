using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.ScoreSheets;

/// <summary>One line of a score sheet, as printed.</summary>
internal sealed record PrintedItem(int Row, string Name, decimal? Points, string Note);

/// <summary>A block of a score sheet: its heading, the points that the heading says, if any, and its lines.</summary>
internal sealed record PrintedBlock(int Row, string Name, decimal? HeadedPoints, List<PrintedItem> Items)
{
    public decimal Sum => Items.Sum(i => i.Points ?? 0);
}

/// <summary>A score sheet (考核评分表) as it is printed: what its blocks and lines say, and the total if it says one.</summary>
internal sealed class ScoreSheet(string name)
{
    private static readonly ScoreSheetWords Words = ScoreSheetWords.All;

    public string Name => name;

    public List<PrintedBlock> Blocks { get; } = [];

    public (int Row, decimal Points)? Total { get; private set; }

    /// <summary>The sheet below the first row that heads a column of points and one of what they are for; null where there is no such row.</summary>
    public static ScoreSheet? Read(TableSheet table)
    {
        foreach (var (row, at) in table.Rows.Select((row, at) => (row, at)))
        {
            if (Columns.Find(row) is { } columns)
            {
                var title = table.Rows.Take(at).Select(r => r.Cells.Select(CellText.Of).FirstOrDefault(t => t.Length > 0)).FirstOrDefault(t => t is not null);
                var sheet = new ScoreSheet(title ?? table.Name);
                foreach (var line in table.Rows.Skip(at + 1))
                {
                    sheet.Add(line, columns);
                }

                return sheet;
            }
        }

        return null;
    }

    /// <summary>What does not add up, or looks like a slip. It is told and left as it is: only the owner knows which of the figures is meant.</summary>
    public IEnumerable<(int Row, ValidationFault Warning)> Warnings()
    {
        foreach (var block in Blocks)
        {
            if (block.HeadedPoints is { } headed && headed != block.Sum)
            {
                yield return (block.Row, Warn(AssessmentsErrorCodes.PointsDoNotAddUp, ("Name", block.Name), ("Full", headed), ("Sum", block.Sum)));
            }

            foreach (var item in block.Items)
            {
                if (item.Points is not { } points)
                {
                    yield return (item.Row, Warn(AssessmentsErrorCodes.SheetPointsMissing, ("Name", item.Name)));
                }
                else if (Words.GreatestDeduction(item.Note) is { } deduction && deduction > points)
                {
                    yield return (item.Row, Warn(AssessmentsErrorCodes.SheetDeductionTooLarge, ("Name", item.Name), ("Points", points), ("Deduction", deduction)));
                }
            }
        }

        var sum = Blocks.Sum(b => b.HeadedPoints ?? b.Sum);
        if (Total is { } total && total.Points != sum)
        {
            yield return (total.Row, Warn(AssessmentsErrorCodes.SheetTotalDiffers, ("Total", total.Points), ("Sum", sum)));
        }
        else if (sum != 100)
        {
            yield return (Total?.Row ?? Blocks[0].Row, Warn(AssessmentsErrorCodes.SheetNotHundred, ("Sum", sum)));
        }
    }

    private void Add(TableRow row, Columns columns)
    {
        var (heading, item) = (CellText.Of(columns.Section is { } s ? row[s] : null), CellText.Of(columns.Indicator is { } i ? row[i] : null));
        var points = Words.PointsIn(row[columns.Points]);
        if (Words.Totals.Any(t => heading.StartsWith(t, StringComparison.Ordinal) || item.StartsWith(t, StringComparison.Ordinal)))
        {
            Total = points is { } total ? (row.Number, total) : Total;
            return;
        }

        if (heading.Length > 0 || Blocks.Count == 0)
        {
            var (title, headed) = Words.Heading(heading);
            Blocks.Add(new PrintedBlock(row.Number, title.Length > 0 ? title : name, headed, []));
        }

        if (item.Length > 0 || points is not null)
        {
            Blocks[^1].Items.Add(new PrintedItem(row.Number, item.Length > 0 ? item : Blocks[^1].Name, points, CellText.Of(columns.Note is { } note ? row[note] : null)));
        }
    }

    private static ValidationFault Warn(string code, params (string Name, object? Value)[] data) =>
        new(code, "points", [.. data.Select(d => (d.Name, d.Value is decimal number ? Evaluation.Decimals.Tell(number) : d.Value))]);

    /// <summary>Which column holds what.</summary>
    private sealed record Columns(int? Section, int? Indicator, int Points, int? Note)
    {
        public static Columns? Find(TableRow row)
        {
            var heads = row.Cells.Select(CellText.Of).ToList();
            int? At(string[] words) => words.Select(w => heads.IndexOf(w)).Where(at => at >= 0).Select(at => (int?)at).FirstOrDefault();
            var (section, indicator) = (At(Words.Sections), At(Words.Indicators));
            return At(Words.Points) is { } points && (section ?? indicator) is not null ? new Columns(section, indicator, points, At(Words.Notes)) : null;
        }
    }
}

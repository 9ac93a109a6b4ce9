using Microsoft.AspNetCore.Http;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.ScoreSheets;

/// <summary>A draft with the sheet's own figures, to be finished in the editor, and what the owner should look at first.</summary>
internal sealed record ScoreSheetDto(SchemeDefinition Scheme, IReadOnlyList<ScoreSheetWarningDto> Warnings);

internal sealed record ScoreSheetWarningDto(string Sheet, int Row, string Message);

/// <summary>Makes the draft of a scheme of a score sheet on paper.</summary>
internal sealed class ScoreSheetImport(ITextCatalogue texts) : ITransientDependency
{
    private const int MaxFileSize = 5 * 1024 * 1024;

    public static Stream Open(IFormFile file) =>
        file.Length <= MaxFileSize ? file.OpenReadStream() : throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);

    public ScoreSheetDto Read(Stream content)
    {
        var sheets = TableReader.Read(content).Select(t => (Table: t, Sheet: ScoreSheet.Read(t))).Where(s => s.Sheet is { Blocks.Count: > 0 }).ToList();
        if (sheets.Count == 0)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.NoScoreSheet, "file");
        }

        var (table, sheet) = sheets[0];
        return new ScoreSheetDto(DraftOf(sheet!), sheet!.Warnings().Select(w => new ScoreSheetWarningDto(table.Name, w.Row, texts.GetByCode(w.Warning.Code, w.Warning.Data!.ToDictionary()))).ToList());
    }

    /// <summary>Every line is marked by hand until the owner says how else; how points are taken stands in its note.</summary>
    private static SchemeDefinition DraftOf(ScoreSheet sheet) => new()
    {
        Name = sheet.Name,
        Subject = "organization",
        Sections = sheet.Blocks.Select((block, b) => new SectionDefinition
        {
            Code = $"S{b + 1}",
            Name = block.Name,
            FullScore = block.HeadedPoints ?? block.Sum,
            Indicators = block.Items.Select((item, i) => new IndicatorDefinition
            {
                Code = $"S{b + 1}-{i + 1}", Name = item.Name, Points = item.Points, Mode = "graded", Note = item.Note.Length > 0 ? item.Note : null,
            }).ToList(),
        }).ToList(),
    };
}

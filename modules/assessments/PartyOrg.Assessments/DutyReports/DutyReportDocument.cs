using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Sets a duty report: title, author, the four parts with the figures they stand on, remark, points, and the author's name over the day.</summary>
internal sealed class DutyReportDocument(DutyReportTexts texts) : ITransientDependency
{
    private static readonly int[] ScoreShares = [20, 25, 15, 40];
    private static readonly string[] ScoreColumns = ["Role", "Judge", "Points", "Reason"];

    public void Write(OfficialDocument document, DutyReportDto report)
    {
        document.Title(report.Title);
        document.Centred(texts.Text("Duty:Document.Author", ("Organization", report.OrganizationName), ("Post", texts.NameOf(report.Post)), ("Name", report.PersonName)));
        document.Blank();
        if (report.SuperiorName is { } superior)
        {
            document.Addressee(texts.Text("Duty:Document.Addressee", ("Name", superior)));
        }

        foreach (var section in report.Sections)
        {
            WriteSection(document, section);
        }

        if (report.Remark is { } remark)
        {
            document.Heading(texts.Text("Duty:Document.Remark"));
            document.Text(remark.Text);
            document.Text(texts.Text("Duty:Document.RemarkedBy", ("Name", remark.By)));
        }

        WriteScores(document, report.Scores);
        document.SignedBy(texts.Text("Duty:Document.Signed", ("Name", report.PersonName)), DayOf(report));
        if (report.FiguresOn is { } day)
        {
            document.Note(texts.Text("Duty:Document.FiguresOn", ("Date", texts.Day(day))));
        }
    }

    private void WriteSection(OfficialDocument document, DutySectionDto section)
    {
        document.Heading(section.Title);
        document.Text(section.Text);
        var quoted = section.Figures.Where(f => !f.IsLeftOut).ToList();
        if (quoted.Count > 0)
        {
            document.Subheading(texts.Text("Duty:Document.Figures"));
        }

        foreach (var (index, figure) in quoted.Index())
        {
            document.Text(texts.Text(figure.Note is null ? "Duty:Document.Figure" : "Duty:Document.FigureWithNote", ("Number", index + 1), ("Sentence", figure.Sentence), ("Note", figure.Note)));
        }
    }

    private void WriteScores(OfficialDocument document, IReadOnlyList<DutyScoreDto> scores)
    {
        if (scores.Count == 0)
        {
            return;
        }

        document.Heading(texts.Text("Duty:Document.Scores"));
        document.Table(
            ScoreShares, [.. ScoreColumns.Select(c => texts.Text($"Duty:Document.Column{c}"))],
            scores.Select(s => (IReadOnlyList<string>)[texts.NameOf(s.Role), s.JudgeName, DutyReportTexts.Number(s.Points), s.Reason ?? ""]));
    }

    private string DayOf(DutyReportDto report) => report.FiledAt is null ? texts.Text("Duty:Document.NotFiled") : texts.Day(report.FiledOn!.Value);
}

/// <summary>Duty reports on paper.</summary>
internal sealed class DutyReportDocumentAppService(DutyReportReader reader, DutyReportDocument layout) : ApplicationService
{
    [HttpGet("/api/assessments/duty-report/{id}/document")]
    [Audited]
    [Authorize(AssessmentsPermissions.DutyReports)]
    public async Task<FileContentResult> GetDocumentAsync(Guid id, CancellationToken cancellationToken)
    {
        var report = await reader.GetAsync(id, cancellationToken);
        using var stream = new MemoryStream();
        using (var document = new OfficialDocument(stream))
        {
            layout.Write(document, report);
        }

        return new FileContentResult(stream.ToArray(), OfficialDocument.ContentType) { FileDownloadName = $"{report.Title} {report.PersonName}.docx" };
    }
}

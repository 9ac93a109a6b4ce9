using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Visits;

/// <summary>The visit's sheet, ready to be printed the same day: the ranking with its progress, what was taken off and why, remarks, problems; and the table of points as a spreadsheet.</summary>
internal sealed class VisitDocumentAppService(VisitAccess access, VisitReader reader, IRepository<VisitSheet> sheets, DutyReportTexts texts) : ApplicationService
{
    private const string Route = "/api/assessments/observation-visit/{id}/";
    private static readonly int[] RankShares = [10, 34, 14, 12, 15, 15];
    private static readonly string[] RankColumns = ["Rank", "Stop", "Host", "Points", "Before", "Progress"];
    private static readonly int[] DeductionShares = [34, 12, 54];
    private static readonly string[] DeductionColumns = ["Line", "Mean", "Reasons"];
    private static readonly double[] Widths = [8, 36, 14];

    [HttpGet(Route + "document")]
    [Audited]
    [Authorize(AssessmentsPermissions.Visits)]
    public async Task<FileContentResult> GetDocumentAsync(Guid id, CancellationToken cancellationToken)
    {
        var (visit, given) = await ClosedAsync(id, cancellationToken);
        using var stream = new MemoryStream();
        using (var document = new OfficialDocument(stream))
        {
            document.Title(visit.Name);
            document.Centred(Text("Head", ("Quarter", visit.Quarter), ("Date", texts.Day(visit.HeldOn))));
            document.Blank();
            document.Text(Text("Theme", ("Theme", visit.Theme)));
            document.Text(Text("Basis", ("Basis", visit.Basis)));
            WriteRanking(document, visit);
            foreach (var stop in visit.Stops)
            {
                WriteStop(document, visit, stop, given[stop.OrganizationId].ToList());
            }

            document.Note(Text("Judges", ("Names", string.Join('、', visit.Judges.Select(j => j.Name)))));
        }

        return new FileContentResult(stream.ToArray(), OfficialDocument.ContentType) { FileDownloadName = $"{visit.Name}.docx" };
    }

    /// <summary>A row for each stop with the judges' mean on every line.</summary>
    [HttpGet(Route + "table")]
    [Audited]
    [Authorize(AssessmentsPermissions.Visits)]
    public async Task<FileContentResult> GetTableAsync(Guid id, CancellationToken cancellationToken)
    {
        var (visit, given) = await ClosedAsync(id, cancellationToken);
        using var stream = new MemoryStream();
        using (var table = new SpreadsheetWriter(stream, Text("Sheet"), Widths))
        {
            table.WriteRow([Text("ColumnRank"), Text("ColumnStop"), Text("ColumnHost"), .. visit.Lines.Select(l => l.Name), Text("ColumnPoints"), Text("ColumnBefore"), Text("ColumnProgress")]);
            foreach (var stop in visit.Stops.OrderBy(s => s.Rank).ThenBy(s => s.Order))
            {
                table.WriteRow([stop.Rank, stop.Name, stop.HostName, .. visit.Lines.Select(l => (object?)-MeanOf(given[stop.OrganizationId], l.Code)), stop.Points, stop.PointsBefore, stop.Progress]);
            }
        }

        return new FileContentResult(stream.ToArray(), TableWriter.XlsxContentType) { FileDownloadName = $"{visit.Name}.xlsx" };
    }

    private void WriteRanking(OfficialDocument document, VisitDto visit)
    {
        document.Heading(Text("Ranking"));
        document.Table(RankShares, [.. RankColumns.Select(c => Text($"Column{c}"))], visit.Stops.OrderBy(s => s.Rank).ThenBy(s => s.Order).Select(s => (IReadOnlyList<string>)
            [Number(s.Rank), s.Name, s.HostName, Number(s.Points), Number(s.PointsBefore), s.Progress is > 0 ? $"+{Number(s.Progress)}" : Number(s.Progress)]));
        if (visit.ClosedWithout is { } reason)
        {
            document.Note(Text("ClosedWithout", ("Reason", reason)));
        }
    }

    private void WriteStop(OfficialDocument document, VisitDto visit, VisitStopDto stop, IReadOnlyList<VisitSheet> given)
    {
        document.Heading(Text("Stop", ("Number", stop.Order), ("Name", stop.Name)));
        var rows = visit.Lines.Where(l => MeanOf(given, l.Code) > 0).Select(l => (IReadOnlyList<string>)
            [l.Name, Number(-MeanOf(given, l.Code)), string.Join('；', given.SelectMany(s => s.Deductions).Where(d => d.Line == l.Code).Select(d => d.Reason).Distinct())]).ToList();
        if (rows.Count > 0)
        {
            document.Table(DeductionShares, [.. DeductionColumns.Select(c => Text($"Column{c}"))], rows);
        }

        foreach (var note in visit.Notes.Where(n => n.StopId == stop.OrganizationId))
        {
            document.Text(Text($"Note.{note.Kind}", ("Name", note.ByName), ("Text", note.Text)));
        }
    }

    private async Task<(VisitDto Visit, ILookup<Guid, VisitSheet> Given)> ClosedAsync(Guid id, CancellationToken cancellationToken)
    {
        var visit = await access.FindAsync(id, cancellationToken);
        visit.Demand(VisitState.Closed, AssessmentsErrorCodes.VisitNotClosed);
        var given = await sheets.Query.Where(s => s.VisitId == id && s.SubmittedAt != null).OrderBy(s => s.JudgeName).ToListAsync(cancellationToken);
        return (await reader.ToDtoAsync(visit, cancellationToken), given.ToLookup(s => s.StopId));
    }

    private static decimal MeanOf(IEnumerable<VisitSheet> given, string line) =>
        Math.Round(given.Select(s => s.Deductions.Where(d => d.Line == line).Sum(d => d.Points)).DefaultIfEmpty().Average(), 2, MidpointRounding.AwayFromZero);

    private static string Number(decimal? value) => DutyReportTexts.Number(value);

    private string Text(string key, params (string Name, object? Value)[] data) => texts.Text($"Visit:{key}", data);
}

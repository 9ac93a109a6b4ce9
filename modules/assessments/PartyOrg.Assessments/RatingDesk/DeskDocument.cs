using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>Prints the meeting's sheet (定级会议用表): how many of each, the quotas, everyone in rank order, and every change by hand with its reason.</summary>
internal sealed class DeskDocument(DeskView desk, ResultTexts told, ITextCatalogue texts, ICountyClock clock) : IScopedDependency
{
    private const int Everyone = int.MaxValue;
    private static readonly int[] CountShares = [4, 4, 4, 4, 4];
    private static readonly int[] QuotaShares = [8, 3, 3, 3, 3, 3];
    private static readonly int[] LineShares = [2, 9, 3, 3, 3, 3, 3];
    private static readonly int[] ChangeShares = [7, 3, 3, 9, 4];

    public async Task<FileContentResult> WriteAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        var table = await desk.LookAsync(round, new GetDeskInput { MaxResultCount = Everyone }, cancellationToken);
        var title = Text("Title", ("Name", round.Name));
        using var output = new MemoryStream();
        using (var document = new OfficialDocument(output))
        {
            document.Title(title);
            document.Blank();
            WriteCounts(document, table);
            WriteLines(document, table);
            document.Note(Text("Printed", ("On", (await clock.GetTodayAsync(cancellationToken)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        }

        return new FileContentResult(output.ToArray(), OfficialDocument.ContentType) { FileDownloadName = title + ".docx" };
    }

    private void WriteCounts(OfficialDocument document, RatingDeskDto table)
    {
        document.Heading(Text("Counts"));
        document.Table(
            CountShares, [Text("Standing"), Text("ByThresholds"), Text("AfterConditions"), Text("AfterQuotas"), Text("AfterHand")],
            table.Counts.Select(c => (IReadOnlyList<string>)[Tell(c.Standing), Tell(c.ByThresholds), Tell(c.AfterConditions), Tell(c.AfterQuotas), Tell(c.AfterHand)]));
        if (table.Quotas.Count > 0)
        {
            document.Heading(Text("Quotas"));
            document.Table(
                QuotaShares, [Text("Quota"), Text("Number"), Text("ByThresholds"), Text("AfterConditions"), Text("AfterQuotas"), Text("AfterHand")],
                table.Quotas.Select(q => (IReadOnlyList<string>)[TellQuota(q), Tell(q.Number), Tell(q.ByThresholds), Tell(q.AfterConditions), Tell(q.AfterQuotas), Tell(q.AfterHand)]));
        }
    }

    private void WriteLines(OfficialDocument document, RatingDeskDto table)
    {
        document.Heading(Text("Lines"));
        document.Table(
            LineShares, [Text("Rank"), Text("Subject"), Text("Total"), Text("ByThresholds"), Text("AfterConditions"), Text("AfterQuotas"), Text("AfterHand")],
            table.Items.Select(l => (IReadOnlyList<string>)[Tell(l.Rank), l.SubjectName, Tell(l.Total), Tell(l.ByThresholds), Tell(l.AfterConditions), Tell(l.AfterQuotas), Tell(l.AfterHand)]));
        var changes = table.Items.SelectMany(l => l.Changes.Select(c => (IReadOnlyList<string>)[l.SubjectName, Tell(c.From), Tell(c.To), c.Reason, c.ByName])).ToList();
        document.Heading(Text("Changes"));
        if (changes.Count == 0)
        {
            document.Text(Text("NoChanges"));
        }
        else
        {
            document.Table(ChangeShares, [Text("Subject"), Text("From"), Text("To"), Text("Reason"), Text("By")], changes);
        }
    }

    private string TellQuota(DeskQuota quota) => Text(quota.IsAtMost ? "AtMost" : "AtLeast", ("Standing", Tell(quota.Standing)), ("Share", quota.Share));

    private string Tell(StarsOrGrade standing) => told.Tell(standing);

    private static string Tell(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private string Text(string key, params (string Name, object Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Desk:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>Prints the file of a rectification (整顿台账): why, with whose help, what was done, how the people voted, and how it went on.</summary>
internal sealed class RectificationDocument(ITextCatalogue texts) : ITransientDependency
{
    private static readonly int[] HelperShares = [30, 35, 35];
    private static readonly int[] MeasureShares = [8, 26, 28, 16, 12, 10];
    private static readonly int[] HistoryShares = [18, 22, 18, 42];

    public FileContentResult Write(RectificationDto file)
    {
        using var stream = new MemoryStream();
        var title = Text("Title", ("Name", file.OrganizationName));
        using (var document = new OfficialDocument(stream))
        {
            document.Title(title);
            document.Centred(Text("Standing", ("Year", file.Year), ("State", Word("RectificationState", file.State)), ("Times", file.Times)));
            document.Blank();
            document.Heading(Text("Why"));
            file.Triggers.ToList().ForEach(t => document.Text(t.Sentence));
            document.Heading(Text("Helpers"));
            document.Table(HelperShares, [Text("Role"), Text("Helper"), Text("Post")], file.Helpers.Select(h => (IReadOnlyList<string>)[Word("HelperRole", h.Role), h.Name ?? Text("Nobody"), h.Post ?? h.OrganizationName ?? ""]));
            WritePlan(document, file);
            WriteEnd(document, file);
        }

        return new FileContentResult(stream.ToArray(), OfficialDocument.ContentType) { FileDownloadName = $"{title}.docx" };
    }

    private void WritePlan(OfficialDocument document, RectificationDto file)
    {
        document.Heading(Text("Plan"));
        document.Text(file.Goal is null ? Text("NoPlan") : Text("Goal", ("Goal", file.Goal), ("Date", Day(file.FinishBy))));
        document.Table(
            MeasureShares, [Text("Number"), Text("Problem"), Text("Measure"), Text("Responsible"), Text("Due"), Text("Progress")],
            file.Measures.Select((m, i) => (IReadOnlyList<string>)[$"{i + 1}", m.Problem, m.Measure, $"{m.OrganizationName} {m.ResponsiblePerson}", Day(m.DueOn), ProgressOf(m)]));
    }

    private void WriteEnd(OfficialDocument document, RectificationDto file)
    {
        document.Heading(Text("Vote"));
        document.Text(file.Vote is not { } vote ? Text("NoVote")
            : Text("Voted", ("Date", Day(vote.HeldOn)), ("Approve", vote.Approve), ("Of", vote.Of), ("Share", $"{vote.Share:0.##%}"), ("Wanted", $"{vote.Wanted:0.##%}"), ("Result", Text(vote.Passed ? "Passed" : "NotPassed"))));
        document.Text(file.AcceptedOn is { } accepted ? Text("Accepted", ("Date", Day(accepted)), ("Until", Day(file.LookBackUntil))) : Text("NotAccepted"));
        document.Heading(Text("History"));
        document.Table(
            HistoryShares, [Text("When"), Text("What"), Text("Who"), Text("Reason")],
            file.History.Select(h => (IReadOnlyList<string>)[h.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Word("RectificationDeed", h.Deed), h.By, h.Reason ?? ""]));
    }

    private string ProgressOf(RectificationMeasureDto measure) => measure.TaskState == EntryState.Closed ? Text("Closed") : $"{measure.Progress}%";

    private string Word<T>(string name, T value) where T : struct, Enum => texts.Get(AssessmentsPermissions.GroupName, $"Enum:{name}.{value}");

    private string Day(DateOnly? day) => day is { } d ? Text("Date", ("Year", d.Year), ("Month", d.Month), ("Day", d.Day)) : "";

    private string Text(string key, params (string Name, object? Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Rectification:Document:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

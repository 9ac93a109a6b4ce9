using Microsoft.AspNetCore.Mvc;
using PartyOrg.Assessments.Results;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Prints the notice that is put up (公示), and as its annex who stands where.</summary>
internal sealed class PublicityDocument(PublicityReader reader, ResultTexts told, ITextCatalogue texts) : IScopedDependency
{
    private static readonly int[] Shares = [2, 10, 4];

    public async Task<FileContentResult> WriteAsync(PublicityPeriod period, CancellationToken cancellationToken)
    {
        var posted = await reader.ReadAsync(period, new GetPostedInput { MaxResultCount = int.MaxValue }, cancellationToken);
        var title = Text("Title", ("Name", posted.RoundName));
        using var output = new MemoryStream();
        using (var document = new OfficialDocument(output))
        {
            document.Title(title);
            document.Blank();
            document.Text(Text("Body", ("Scheme", posted.SchemeName), ("From", told.Tell(posted.BeginsOn)), ("To", told.Tell(posted.EndsOn)), ("Days", posted.WorkingDays)));
            document.Blank();
            document.Text(Text("AnnexNote"));
            document.SealedBy(posted.OrganizerName, told.Tell(posted.PostedOn));
            document.Annex(Text("Annex"), Text("AnnexTitle"));
            document.Blank();
            document.Table(Shares, [Text("Rank"), Text("Subject"), Text("Standing")], posted.Entries.Items.Select(e => (IReadOnlyList<string>)[$"{e.Rank}", e.SubjectName, told.Tell(new StarsOrGrade(e.Stars, e.Grade))]));
        }

        return new FileContentResult(output.ToArray(), OfficialDocument.ContentType) { FileDownloadName = title + ".docx" };
    }

    private string Text(string key, params (string Name, object Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Publicity:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

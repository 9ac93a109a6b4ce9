using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>Prints certificates (证书): to whom, for what, number and day. They say what was awarded then, also where a recheck has lowered it since.</summary>
internal sealed class CertificateDocument(ResultTexts told, ITextCatalogue texts) : ISingletonDependency
{
    public FileContentResult Write(string round, string organizer, IReadOnlyList<SheetResult> awarded)
    {
        if (awarded.Count == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.NoAward).WithData("Name", round);
        }

        using var output = new MemoryStream();
        using (var document = new OfficialDocument(output))
        {
            foreach (var (i, result) in awarded.Index())
            {
                if (i > 0)
                {
                    document.PageBreak();
                }

                Write(document, round, organizer, result);
            }
        }

        return new FileContentResult(output.ToArray(), OfficialDocument.ContentType) { FileDownloadName = Text("File", ("Name", round)) + ".docx" };
    }

    private void Write(OfficialDocument document, string round, string organizer, SheetResult result)
    {
        var awarded = result.Changes.FirstOrDefault(c => c.Kind == StandingChangeKind.Recheck)?.From ?? result.Standing;
        document.Blank(3);
        document.Title(Text("Title"));
        document.Centred(result.AwardNumber!);
        document.Blank(2);
        document.Addressee(Text("Addressee", ("Name", result.SubjectName)));
        document.Text(Text("Body", ("Round", round), ("Standing", told.Tell(awarded))));
        document.SealedBy(organizer, told.Tell(result.AwardedOn!.Value));
    }

    private string Text(string key, params (string Name, object Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Certificate:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

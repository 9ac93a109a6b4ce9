using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>One certificate (证书): its number, to whom, in what words, from whom and on what day.</summary>
internal sealed record Certificate(string Number, string Name, string Words, string Issuer, DateOnly On);

/// <summary>Prints certificates, a page each.</summary>
internal sealed class CertificateDocument(ResultTexts told, ITextCatalogue texts) : ISingletonDependency
{
    /// <param name="title">What they were given for; names the file, and the refusal where there are none.</param>
    public FileContentResult Write(string title, IReadOnlyList<Certificate> given)
    {
        if (given.Count == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.NoAward).WithData("Name", title);
        }

        using var output = new MemoryStream();
        using (var document = new OfficialDocument(output))
        {
            foreach (var (i, certificate) in given.Index())
            {
                if (i > 0)
                {
                    document.PageBreak();
                }

                Write(document, certificate);
            }
        }

        return new FileContentResult(output.ToArray(), OfficialDocument.ContentType) { FileDownloadName = Text("File", title) + ".docx" };
    }

    private void Write(OfficialDocument document, Certificate certificate)
    {
        document.Blank(3);
        document.Title(Text("Title"));
        document.Centred(certificate.Number);
        document.Blank(2);
        document.Addressee(Text("Addressee", certificate.Name));
        document.Text(certificate.Words);
        document.SealedBy(certificate.Issuer, told.Tell(certificate.On));
    }

    private string Text(string key, string name = "") => texts.Get(AssessmentsPermissions.GroupName, $"Certificate:{key}", new Dictionary<string, object> { ["Name"] = name });
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Assessments.Codes;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using QRCoder;

namespace PartyOrg.Assessments.Ballots;

/// <summary>Prints the cards with the codes, to be cut apart, shuffled and drawn; and the paper for voting by hand.</summary>
internal sealed class BallotPrinting(ITextCatalogue texts, IHttpContextAccessor http, ICurrentTenant tenant) : ITransientDependency
{
    private const int PixelsPerModule = 6;
    private static readonly int[] FirstShare = [6];

    public FileContentResult Cards(Ballot ballot, IReadOnlyList<(VoterClass Class, IReadOnlyList<string> Codes)> drawn)
    {
        using var stream = new MemoryStream();
        using (var document = new OfficialDocument(stream))
        {
            foreach (var (voterClass, codes) in drawn.Where(d => d.Codes.Count > 0))
            {
                document.Cards([.. codes.Select(code => Card(ballot, voterClass, code))]);
                document.Note(Text("CardsNote", ("Class", voterClass.Name), ("Count", codes.Count)));
                document.PageBreak();
            }

            document.Text(texts.Get(AssessmentsPermissions.GroupName, "Ballot:Notice"));
        }

        return File(stream, Text("CardsFile", ("Title", ballot.Title)));
    }

    public FileContentResult Form(Ballot ballot)
    {
        using var stream = new MemoryStream();
        using (var document = new OfficialDocument(stream))
        {
            document.Title(ballot.Title);
            document.Blank();
            document.Table(
                [.. FirstShare, .. ballot.Form.Choices.Select(_ => 2)], [Text("Item"), .. ballot.Form.Choices.Select(c => c.Name)],
                ballot.Form.Items.Select(i => (IReadOnlyList<string>)[i.Name, .. ballot.Form.Choices.Select(_ => "")]));
            document.Note(Text("FormNote"));
            if (ballot.Form.MaxApprovals is { } most)
            {
                document.Note(Text("MaxApprovals", ("Choice", ballot.Form.Choices[0].Name), ("Most", most)));
            }
        }

        return File(stream, ballot.Title);
    }

    private PrintedCard Card(Ballot ballot, VoterClass voterClass, string code)
    {
        var request = http.HttpContext!.Request;
        var address = $"{request.Scheme}://{request.Host}/vote/{ballot.Id:N}?__tenant={tenant.Key:N}#{code}"; // what follows the # stays in the phone: no server or proxy sees it
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.L);
        using var png = new PngByteQRCode(data);
        var heading = ballot.VoterClasses.Count > 1 ? Text("CardHeading", ("Title", ballot.Title), ("Class", voterClass.Name)) : ballot.Title;
        return new PrintedCard(png.GetGraphic(PixelsPerModule), [heading, DrawnCode.Grouped(code), Text("CardHint")]);
    }

    private static FileContentResult File(MemoryStream stream, string name) => new(stream.ToArray(), OfficialDocument.ContentType) { FileDownloadName = $"{name}.docx" };

    private string Text(string key, params (string Name, object Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Ballot:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

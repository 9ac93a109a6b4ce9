using System.Globalization;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Documents;

/// <summary>Sets a letter: title, addressee, preamble, items by group, the table of points, closing, and a place for each side to sign and seal.</summary>
internal sealed class LetterDocument(ITextCatalogue texts) : ITransientDependency
{
    private const string Resource = ResponsibilityLettersPermissions.GroupName;
    private static readonly string[] Columns = ["Number", "Group", "Text", "Target", "Due", "Points"];
    private static readonly int[] ColumnShares = [8, 14, 40, 15, 13, 10];

    public void Write(OfficialDocument document, PrintedLetter letter)
    {
        document.Title(letter.Title);
        if (letter.Number is { } number)
        {
            document.Centred(Text("Number", ("Number", number)));
        }

        document.Blank();
        document.Addressee(Text("Addressee", ("Name", letter.RecipientName)));
        document.Text(letter.Text.Preamble);
        WriteItems(document, letter.Text.Items);
        document.Heading(Text("Table"));
        document.Table(ColumnShares, [.. Columns.Select(c => Text("Column" + c))], Rows(letter.Text.Items));
        document.Text(letter.Text.Closing);
        document.Text(Text("SignBy", ("Date", Day(letter.SignBy))));
        if (letter.Text.LegalBasis.Length > 0)
        {
            document.Text(Text("LegalBasis", ("Basis", letter.Text.LegalBasis)));
        }

        document.Blank();
        document.SignatureBlocks(Block("Issuer", letter.IssuerName, letter.Issuer), Block("Recipient", letter.RecipientName, letter.Recipient));
        document.Note(Text("Fingerprint", ("Hash", letter.ContentHash)));
    }

    private void WriteItems(OfficialDocument document, IReadOnlyList<LetterItem> items)
    {
        document.Heading(Text("Items"));
        foreach (var (index, group) in items.GroupBy(i => i.Group).Index())
        {
            document.Subheading(Text("NumberedGroup", ("Number", ChineseNumber.Of(index + 1, CultureInfo.CurrentUICulture)), ("Name", group.Key)));
            foreach (var (place, item) in group.Index())
            {
                document.Text(Text("NumberedItem", ("Number", place + 1), ("Text", item.Text)));
                foreach (var step in item.Milestones ?? [])
                {
                    document.Text(Text("Milestone", ("Month", step.Month), ("Text", step.Text)));
                }
            }
        }
    }

    private IEnumerable<IReadOnlyList<string>> Rows(IReadOnlyList<LetterItem> items)
    {
        foreach (var item in items)
        {
            yield return [item.Code, item.Group, item.Text, Target(item), item.DueMonth is { } month ? Text("DueMonth", ("Month", month)) : "", Figure(item.Points)];
        }

        yield return ["", Text("Total"), "", "", "", Figure(items.Sum(i => i.Points))];
    }

    private string Target(LetterItem item) => item.Kind switch
    {
        ItemKind.Quantitative => Text(item.Direction == TargetDirection.AtMost ? "AtMost" : "AtLeast", ("Target", Figure(item.Target ?? 0)), ("Unit", item.Unit ?? "")),
        ItemKind.Milestone when item.Milestones is { Count: > 0 } steps => Text("Milestones", ("Count", steps.Count)),
        _ => Text("Binary"),
    };

    private List<string> Block(string side, string name, PrintedSignature? signature) =>
    [
        Text(side, ("Name", name)),
        signature is null ? Text("NoSigner") : Text("Signer", ("Post", texts.Get(Resource, $"Enum:Post.{signature.Post}")), ("Name", signature.Name)),
        signature is null ? Text("NoDate") : Day(signature.On),
    ];

    private string Day(DateOnly day) => Text("Date", ("Year", day.Year), ("Month", day.Month), ("Day", day.Day));

    private static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private string Text(string key, params (string Name, object Value)[] data) => texts.Get(Resource, $"Document:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

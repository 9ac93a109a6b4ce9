using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Documents;

/// <summary>Who received which letter of a campaign, and who signed it when.</summary>
internal sealed class LetterRegister(IRepository<Letter> letters, ITextCatalogue texts, ICountyClock clock) : ITransientDependency
{
    private const string Resource = ResponsibilityLettersPermissions.GroupName;
    private static readonly string[] Columns = ["Recipient", "State", "Version", "OpenedAt", "SignedAt", "Signer", "CountersignedAt", "Countersigner", "ReturnReason", "Points", "Hash"];
    private static readonly double[] Widths = [8, 32, 12, 8, 18, 18, 12, 18, 12, 30, 10, 66];

    public async Task WriteAsync(Guid campaignId, Stream output, CancellationToken cancellationToken)
    {
        var zone = await clock.GetZoneAsync(cancellationToken);
        using var sheet = new SpreadsheetWriter(output, texts.Get(Resource, "Register:Sheet"), Widths);
        sheet.WriteRow([texts.Get(Resource, "Document:ColumnNumber"), .. Columns.Select(c => texts.Get(Resource, $"Register:{c}"))]);
        await foreach (var letter in letters.Query.Where(l => l.CampaignId == campaignId && l.State != LetterState.Draft).OrderBy(l => l.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            sheet.WriteRow(
                letter.Number, letter.RecipientName, texts.Get(Resource, $"Enum:LetterState.{letter.State}"), letter.Version, Local(letter.OpenedAt, zone), Local(letter.SignedAt, zone),
                SignerOf(letter, SignatureRole.Recipient), Local(letter.CountersignedAt, zone), SignerOf(letter, SignatureRole.Issuer), letter.ReturnReason, letter.AcceptedPoints, letter.ContentHash);
        }
    }

    private static string? SignerOf(Letter letter, SignatureRole role) => letter.Signatures.FirstOrDefault(s => s.Version == letter.Version && s.Role == role)?.SignerName;

    private static string? Local(DateTimeOffset? time, TimeZoneInfo zone) =>
        time is { } t ? TimeZoneInfo.ConvertTime(t, zone).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null;
}

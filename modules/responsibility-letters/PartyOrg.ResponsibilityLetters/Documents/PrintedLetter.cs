using PartyOrg.Hierarchy;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Documents;

/// <summary>Someone's name on paper: in what post, on what day in the county.</summary>
internal sealed record PrintedSignature(string Name, Post Post, DateOnly On);

/// <summary>A letter as it will be printed, or already was.</summary>
internal sealed record PrintedLetter(
    string Title, int? Number, string IssuerName, string RecipientName, DateOnly SignBy, LetterText Text, string ContentHash, PrintedSignature? Recipient, PrintedSignature? Issuer)
{
    public static PrintedLetter Of(Letter letter, LetterText text, TimeZoneInfo zone)
    {
        PrintedSignature? SignatureOf(SignatureRole role) => letter.Signatures.FirstOrDefault(s => s.Version == letter.Version && s.Role == role) is { } s
            ? new PrintedSignature(s.SignerName, s.Post, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(s.SignedAt, zone).DateTime))
            : null;
        return new PrintedLetter(
            letter.Title, letter.Number, letter.IssuerName, letter.RecipientName, letter.SignBy, text, letter.ContentHash, SignatureOf(SignatureRole.Recipient), SignatureOf(SignatureRole.Issuer));
    }

    /// <summary>As it would be if the campaign were issued now.</summary>
    public static PrintedLetter Preview(LetterCampaign campaign, OrganizationRef recipient, LetterText text) =>
        new(campaign.Name, null, campaign.IssuerName, recipient.Name, campaign.SignBy, text, LetterContent.Of(text).Hash, null, null);
}

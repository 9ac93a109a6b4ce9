using System.Globalization;
using PartyOrg.Platform.Localization;

namespace PartyOrg.Assessments.Results;

/// <summary>The numbers of certificates and plaques. Official numbers are in the county's language, whatever that of the one who gives them.</summary>
internal sealed record AwardNumbers(string Format, string Prefix, int Year)
{
    public const int MaxPrefixLength = 20;
    public const int MaxLength = 48;
    private const string Official = "zh-Hans";

    public static AwardNumbers Of(ITextCatalogue texts, string prefix, int year) => new(texts.GetAll(Official)[AssessmentsPermissions.GroupName]["Certificate:Number"], prefix, year);

    public string this[int ordinal] => Format.Replace("{Prefix}", Prefix, StringComparison.Ordinal)
        .Replace("{Year}", Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{Number}", ordinal.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

using System.Globalization;

namespace PartyOrg.Administration.Configuration;

/// <summary>The languages the program speaks, as ABP's clients want them described.</summary>
internal static class Cultures
{
    public static readonly IReadOnlyList<LanguageDto> All = new[] { "zh-Hans", "en" }.Select(CultureInfo.GetCultureInfo)
        .Select(c => new LanguageDto(c.Name, c.Name, c.NativeName, c.TwoLetterISOLanguageName, null)).ToList();

    public static CultureDto Describe(CultureInfo culture)
    {
        var format = culture.DateTimeFormat;
        return new CultureDto(
            culture.DisplayName, culture.EnglishName, culture.ThreeLetterISOLanguageName, culture.TwoLetterISOLanguageName, culture.TextInfo.IsRightToLeft,
            culture.Name, culture.Name, culture.NativeName,
            new DateTimeFormatDto(
                culture.Calendar.AlgorithmType.ToString(), format.LongDatePattern, format.ShortDatePattern, format.FullDateTimePattern, format.DateSeparator,
                format.ShortTimePattern, format.LongTimePattern));
    }
}

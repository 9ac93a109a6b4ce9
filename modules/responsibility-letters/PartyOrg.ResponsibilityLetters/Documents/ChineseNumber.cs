using System.Globalization;

namespace PartyOrg.ResponsibilityLetters.Documents;

/// <summary>Ordinals of headings: Chinese numerals in Chinese, Arabic elsewhere.</summary>
internal static class ChineseNumber
{
    private const string Digits = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";

    public static string Of(int number, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName is not ("zh" or "iv") || number is < 1 or > 99 ? number.ToString(CultureInfo.InvariantCulture)
        : number <= 10 ? Digits[number - 1].ToString()
        : (number < 20 ? "" : Digits[(number / 10) - 1].ToString()) + Digits[9] + (number % 10 == 0 ? "" : Digits[(number % 10) - 1].ToString());
}

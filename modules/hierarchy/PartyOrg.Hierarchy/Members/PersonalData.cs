namespace PartyOrg.Hierarchy.Members;

/// <summary>Identity numbers (GB 11643) and phones: what makes one right, and how one is shown.</summary>
internal static class PersonalData
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private const string CheckCharacters = "10X98765432";

    /// <summary>Six digits of division, a day of birth that exists, three of order, and the check character by MOD 11-2.</summary>
    public static bool IsIdentityNumber(string text) =>
        text.Length == 18
        && text.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') < 0
        && DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", out _)
        && char.ToUpperInvariant(text[17]) == CheckCharacter(text);

    /// <summary>The eighteenth character of a number whose first seventeen digits are given.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (digits[i] - '0') * Weights[i];
        }

        return CheckCharacters[sum % 11];
    }

    public static bool IsPhone(string text) => text.Length is >= 7 and <= 20 && text.All(c => char.IsAsciiDigit(c) || c is '-' or '+') && text.Any(char.IsAsciiDigit);

    /// <summary><c>110101********1234</c></summary>
    public static string? MaskIdentityNumber(string? number) => number is null ? null : Mask(number, 6, 4);

    /// <summary><c>138****5678</c></summary>
    public static string? MaskPhone(string? phone) => phone is null ? null : Mask(phone, 3, 4);

    /// <summary>Too short a text is hidden whole: what is left would give it away.</summary>
    private static string Mask(string text, int head, int tail) =>
        text.Length <= head + tail ? new string('*', text.Length) : string.Concat(text.AsSpan(0, head), new string('*', text.Length - head - tail), text.AsSpan(text.Length - tail));
}

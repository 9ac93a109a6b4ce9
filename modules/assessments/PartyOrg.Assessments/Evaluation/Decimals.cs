using System.Globalization;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>The arithmetic of marks: decimal, and rounded where a mark is made.</summary>
internal static class Decimals
{
    /// <summary>The greatest number, of either sign, that a scheme or a score may hold; no product of the rules' then overflows.</summary>
    public const decimal Limit = 1_000_000_000;

    /// <summary>The smallest number that anything is divided by.</summary>
    public const decimal Smallest = 0.000_001m;

    private const int ExactPlaces = 12; // so that thirds which add up to a half are a half

    /// <summary>Two places, half away from zero.</summary>
    public static decimal Round(decimal value) =>
        value.Scale <= 2 ? value : Math.Round(value.Scale <= ExactPlaces ? value : Math.Round(value, ExactPlaces, MidpointRounding.AwayFromZero), 2, MidpointRounding.AwayFromZero);

    /// <summary>A share of a number of subjects, as a number of subjects.</summary>
    public static int Count(decimal share, int subjects, MidpointRounding rounding) => (int)Math.Round(share * subjects, rounding);

    public static string Tell(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

using System.Text;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Users;

/// <summary>What a county asks of passwords.</summary>
internal sealed record PasswordProfile(int MinLength, int MinClasses, int History, TimeSpan? MaxAge)
{
    /// <summary>等保 (GB/T 22239-2019 8.1.4.1 a, as assessors read it): ten characters of three kinds, ninety days, not one of the last five.</summary>
    public static readonly PasswordProfile ClassifiedProtection = new(10, 3, 5, TimeSpan.FromDays(90));

    /// <summary>OWASP ASVS 5.0, 6.2: length instead of composition and expiry.</summary>
    public static readonly PasswordProfile Asvs = new(15, 0, 0, null);
}

/// <summary>Looks at a password as guessers would: its length, its kinds of characters, and whether it is one that everybody thinks of.</summary>
internal sealed class PasswordRules(CommonPasswords common) : ISingletonDependency
{
    public IReadOnlyList<ValidationFault> Check(PasswordProfile profile, AppUser user, string password)
    {
        var faults = new List<ValidationFault>();
        var length = new System.Globalization.StringInfo(password).LengthInTextElements;
        if (length < profile.MinLength)
        {
            faults.Add(new("Administration:PasswordTooShort", "password", ("Length", profile.MinLength)));
        }

        if (CountClasses(password) < profile.MinClasses)
        {
            faults.Add(new("Administration:PasswordTooPlain", "password", ("Count", profile.MinClasses)));
        }

        if (common.Contains(password))
        {
            faults.Add(new("Administration:PasswordTooCommon", "password"));
        }

        if (NamesHolder(user, password))
        {
            faults.Add(new("Administration:PasswordHasName", "password"));
        }

        return faults;
    }

    /// <summary>Lower case, capitals, digits, and all else; letters without case, such as Chinese, are a kind of their own.</summary>
    private static int CountClasses(string password) => password.EnumerateRunes()
        .Select(r => Rune.IsLower(r) ? 'a' : Rune.IsUpper(r) ? 'A' : Rune.IsDigit(r) ? '0' : Rune.IsLetter(r) ? 'x' : '-').Distinct().Count();

    private static bool NamesHolder(AppUser user, string password) =>
        new[] { user.UserName, user.Email?.Split('@')[0], user.FullName }.Any(n => n is { Length: >= 3 } && password.Contains(n, StringComparison.OrdinalIgnoreCase));
}

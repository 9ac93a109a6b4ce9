using System.Reflection;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Users;

/// <summary>
/// The passwords that everybody thinks of. Most are a few words and patterns with the same ornaments, so the list holds the bases,
/// and a password is compared without its ornaments: case, figures and signs at either end, and letters written as figures.
/// </summary>
internal sealed class CommonPasswords : ISingletonDependency
{
    private const string ResourceName = "PartyOrg.Administration.Users.common-passwords.txt";
    private const int ShortestOwnPart = 6;

    private readonly Lazy<HashSet<string>> _bases = new(Read);

    public bool Contains(string password)
    {
        var plain = Plain(password);
        var core = plain.Trim("0123456789!@#$%^&*()_+-=.,?~ ".ToCharArray());
        return _bases.Value.Contains(plain) || _bases.Value.Contains(core) || IsPattern(plain) || (core.Length > 0 && _bases.Value.Contains(Unleet(core)) && plain.Length - core.Length < ShortestOwnPart);
    }

    private static string Plain(string password) => password.ToLowerInvariant();

    private static string Unleet(string text) => text.Replace('0', 'o').Replace('1', 'l').Replace('3', 'e').Replace('4', 'a').Replace('@', 'a').Replace('5', 's').Replace('$', 's').Replace('7', 't');

    /// <summary>One character over and over, a short part over and over, or a run such as 12345 or abcde from end to end.</summary>
    private static bool IsPattern(string text) =>
        Enumerable.Range(1, Math.Max(1, text.Length / 2)).Any(n => n <= 4 && text.Length >= 2 * n && Repeats(text, n))
        || (text.Length > 3 && (Steps(text, 1) || Steps(text, -1)));

    private static bool Repeats(string text, int period) => Enumerable.Range(period, text.Length - period).All(i => text[i] == text[i - period]);

    private static bool Steps(string text, int step) => Enumerable.Range(1, text.Length - 1).All(i => text[i] - text[i - 1] == step || (text[i] == '0' && text[i - 1] == '9'));

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
    }
}

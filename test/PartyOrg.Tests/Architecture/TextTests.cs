using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Settings;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

[Collection(nameof(Product))]
public sealed partial class TextTests(PartyOrgFactory factory)
{
    private static readonly string[] Cultures = ["zh-Hans", "en"];

    private readonly Dictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> _texts =
        Cultures.ToDictionary(c => c, c => factory.Services.GetRequiredService<ITextCatalogue>().GetAll(c));

    [Fact]
    public void Every_resource_has_the_same_keys_in_both_languages_and_no_empty_text()
    {
        var keys = Cultures.ToDictionary(c => c, c => _texts[c].SelectMany(r => r.Value.Select(t => $"{r.Key}::{t.Key}")).ToHashSet());
        Assert.NotEmpty(keys["en"]);
        Faults.None(keys["zh-Hans"].Except(keys["en"]).Select(k => $"{k} has no English text"));
        Faults.None(keys["en"].Except(keys["zh-Hans"]).Select(k => $"{k} has no Chinese text"));
        Faults.None(Cultures.SelectMany(c => _texts[c].SelectMany(r => r.Value.Where(t => string.IsNullOrWhiteSpace(t.Value)).Select(t => $"{c} {r.Key}::{t.Key} is empty"))));
    }

    [Fact]
    public void Both_languages_leave_the_same_blanks_to_fill()
    {
        var faults = _texts["zh-Hans"].SelectMany(r => r.Value
            .Where(t => !Blanks(t.Value).SetEquals(Blanks(_texts["en"].GetValueOrDefault(r.Key)?.GetValueOrDefault(t.Key) ?? "")))
            .Select(t => $"{r.Key}::{t.Key}"));
        Faults.None(faults);
    }

    [Fact]
    public void Every_code_that_the_sources_name_has_its_text()
    {
        var resources = _texts["en"].Keys.ToHashSet();
        var named = Repository.SourcesIn("modules").Concat(Repository.SourcesIn("host"))
            .SelectMany(s => CodeLiteral().Matches(s.Text).Select(m => m.Groups[1].Value))
            .Concat(Product.All.SelectMany(a => a.GetTypes()).Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)).SelectMany(Constants))
            .Where(code => resources.Contains(code.Split(':')[0]) && !code.EndsWith(':')).Distinct().ToList();
        Assert.NotEmpty(named);
        AssertTexts(named.Select(code => (code.Split(':')[0], code)));
    }

    [Fact]
    public void Every_permission_and_its_group_has_its_text()
    {
        var groups = factory.Services.GetRequiredService<PermissionDefinitionManager>().Groups;
        AssertTexts(groups.Select(g => (g.Resource, $"Permission:{g.Name}")).Concat(groups.SelectMany(g => g.Permissions).Select(p => (p.Resource, $"Permission:{p.Name}"))));
    }

    [Fact]
    public void Every_setting_has_its_text()
    {
        var settings = factory.Services.GetRequiredService<SettingDefinitionManager>().All.Where(s => s.ValueType != SettingValueType.Hidden);
        var faults = settings.SelectMany(s => Cultures.Where(c => !_texts[c].Values.Any(r => r.ContainsKey($"Setting:{s.Name}"))).Select(c => $"{c}: Setting:{s.Name}"));
        Faults.None(faults);
    }

    [Fact]
    public void Every_kind_of_notification_has_its_text_and_its_name()
    {
        var keys = _texts["en"].SelectMany(r => r.Value.Keys.Where(k => k.StartsWith(r.Key + ":Notification:", StringComparison.Ordinal)).Select(k => (Resource: r.Key, Key: k))).ToList();
        var kinds = keys.Select(k => (k.Resource, Key: string.Join(':', k.Key.Split(':').Take(3)))).Distinct().ToList();
        Assert.NotEmpty(kinds);
        AssertTexts(kinds.Concat(kinds.Select(k => (k.Resource, k.Key + ":Name"))));
    }

    [Fact]
    public void Every_standard_role_has_its_text() =>
        AssertTexts(StandardRoles.InCounty.Append(StandardRoles.HostAdministrator).Select(r => ("AbpIdentity", $"Role:{r}")));

    [Fact]
    public void No_source_of_the_host_speaks_Chinese_for_itself()
    {
        // Seeds hold demo data, and texts of forms that the law fixes are templates: those are data, not speech.
        var speaking = Repository.SourcesIn("modules")
            .SelectMany(s => s.Text.Split('\n').Select((line, i) => (s.Path, Line: line, Number: i + 1)))
            .Where(l => Han().IsMatch(StringsOf(l.Line)))
            .GroupBy(l => l.Path).Select(g => $"{g.Key}: {g.Count()} lines, first {g.First().Number}").ToList();
        var allowed = speaking.Where(s => ChineseInSources.Allowed.Any(a => Regex.IsMatch(s.Split(": ")[0], a.Key))).ToList();
        Faults.None(speaking.Except(allowed));
    }

    private void AssertTexts(IEnumerable<(string Resource, string Key)> wanted) =>
        Faults.None(wanted.Distinct().SelectMany(w => Cultures.Where(c => _texts[c].GetValueOrDefault(w.Resource)?.ContainsKey(w.Key) != true).Select(c => $"{c}: {w.Resource}::{w.Key}")));

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!);

    private static HashSet<string> Blanks(string text) => Blank().Matches(text).Select(m => m.Value).ToHashSet();

    private static string StringsOf(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "" : string.Concat(StringLiteral().Matches(line).Select(m => m.Value));

    [GeneratedRegex("""
        "([A-Z]\w+:[A-Z]\w*(?::\w+)*)(?:\|[^"]*)?"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CodeLiteral();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex StringLiteral();
}

/// <summary>Where Chinese may stand in a source, and why: it is data there, not speech.</summary>
internal static class ChineseInSources
{
    public static readonly IReadOnlyDictionary<string, string> Allowed = new Dictionary<string, string>
    {
        ["PartyOrg.Hierarchy/Demo/"] = "invented people and places",
        ["PartyOrg.Administration/Seeding/"] = "the demo's accounts and counties by name",
        ["PartyOrg.Platform/Documents/CellText.cs"] = "how people write a day: 2023年5月7日",
    };
}

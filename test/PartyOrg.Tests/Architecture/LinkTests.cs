using System.Text.Json;
using System.Text.RegularExpressions;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

/// <summary>What the server says of screens agrees with the screens there are: its links lead somewhere, and its to-dos have names.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_that_the_server_gives_leads_to_a_page()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "angular/src/app"), "*.routes.ts", SearchOption.AllDirectories).SelectMany(PagesOf).ToHashSet();
        var links = Sources("*.cs").SelectMany(text => Link().Matches(text)).Select(m => Normal(m.Groups[1].Value.Split('?')[0])).Distinct().ToList();
        Assert.True(links.Count > 20, "The links are found.");
        Assert.Equal([], links.Except(pages));
    }

    [Fact]
    public void Every_kind_of_to_do_has_a_name_in_both_languages()
    {
        var kinds = Sources("*ToDo*.cs").SelectMany(text => Kind().Matches(text)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(kinds.Count > 15, "The kinds are found.");
        foreach (var culture in new[] { "zh-Hans", "en" })
        {
            using var texts = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, $"modules/administration/PartyOrg.Administration/Localization/PartyOrgUi/{culture}.json")));
            var named = texts.RootElement.GetProperty("texts").EnumerateObject().Select(t => t.Name).Where(n => n.StartsWith("ToDo:", StringComparison.Ordinal)).ToList();
            Assert.Equal([], kinds.Where(k => !named.Exists(n => n.EndsWith(":" + k, StringComparison.Ordinal) || n.EndsWith("-" + k, StringComparison.Ordinal)))); // some are put together of two words
        }
    }

    private static IEnumerable<string> Sources(string pattern) => Directory.GetFiles(Path.Combine(Repository.Root, "modules"), pattern, SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText);

    /// <summary>The addresses that a file of routes has: the folder that it lies in comes first.</summary>
    private static IEnumerable<string> PagesOf(string file)
    {
        var module = Path.GetFileName(file)[..^".routes.ts".Length];
        return Route().Matches(File.ReadAllText(file)).Select(m => Normal($"/{module}/{m.Groups[1].Value}".TrimEnd('/')));
    }

    /// <summary>A blank and a named part of an address are alike.</summary>
    private static string Normal(string address) => string.Join('/', address.Split('/').Select(part => part.StartsWith(':') || part.StartsWith('{') ? "*" : part)).TrimEnd('/');

    [GeneratedRegex(@"\x22(/(?:assessments|three-lists|hierarchy|responsibility-letters|administration|print)/[a-z][^\x22]*)\x22")]
    private static partial Regex Link();

    [GeneratedRegex("path: '([^']*)'")]
    private static partial Regex Route();

    [GeneratedRegex(@"\x22([a-z]+(?:-[a-z]+)+)\x22")]
    private static partial Regex Kind();
}

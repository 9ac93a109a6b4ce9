using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Architecture;

/// <summary>Sizes are a smell, not a law: a limit met by cutting a thought in two is worse than the excess, so each excess stands here with its reason.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const int FileLimit = 200;
    private const int MethodLimit = 40;
    private const int PlatformLimit = 2500;

    private static readonly Dictionary<string, string> LongFiles = new()
    {
        ["modules/hierarchy/PartyOrg.Hierarchy/Members/PartyMember.cs"] = "one aggregate with all its deeds",
        ["modules/hierarchy/PartyOrg.Hierarchy/Organizations/Organization.cs"] = "one aggregate with all its deeds",
        ["modules/hierarchy/PartyOrg.Hierarchy/Roster/RosterPlan.cs"] = "the whole check of a roster, read from top to bottom",
    };

    /// <summary>Folders of the platform that are not ABP's vocabulary, which the ceiling is about.</summary>
    private static readonly Dictionary<string, string> BesideTheVocabulary = new()
    {
        ["Documents"] = "reads and writes .xlsx, .csv and .docx: a library of file formats",
        ["BlobStoring"] = "evidence: an application service of its own",
        ["PersonalData"] = "seals personal columns and derives keys: a library of cryptography",
        ["Metrics"] = "the product's figures by name: an application service of its own",
    };

    private static readonly Dictionary<string, string> LongMethods = new()
    {
        ["modules/platform/PartyOrg.Platform/Web/OpenApiDocument.cs: AddOpenApiDocument"] = "one list of what is said of every operation",
    };

    private static readonly List<(string Path, string Text)> Sources = [.. Repository.SourcesIn("modules"), .. Repository.SourcesIn("host")];

    [Fact]
    public void Files_are_short()
    {
        var sizes = Sources.Select(s => (s.Path, Lines: s.Text.Split('\n').Length - 1)).OrderByDescending(s => s.Lines).ToList();
        var ordered = sizes.Select(s => s.Lines).Order().ToList();
        output.WriteLine($"{sizes.Count} files, median {ordered[ordered.Count / 2]}, 95 % under {ordered[ordered.Count * 95 / 100]}; the longest:");
        sizes.Take(10).ToList().ForEach(s => output.WriteLine($"{s.Lines,5} {s.Path}"));
        Faults.None(sizes.Where(s => s.Lines > FileLimit && !LongFiles.ContainsKey(s.Path)).Select(s => $"{s.Path}: {s.Lines} lines"));
        Assert.True(ordered[ordered.Count * 95 / 100] <= 150, "95 % of the files have at most 150 lines");
    }

    [Fact]
    public void Methods_are_short()
    {
        var sizes = Sources.SelectMany(s => Methods(s.Text).Select(m => (Name: $"{s.Path}: {m.Name}", m.Lines))).OrderByDescending(m => m.Lines).ToList();
        output.WriteLine($"{sizes.Count} methods; the longest:");
        sizes.Take(10).ToList().ForEach(s => output.WriteLine($"{s.Lines,5} {s.Name}"));
        Faults.None(sizes.Where(s => s.Lines > MethodLimit && !LongMethods.ContainsKey(s.Name)).Select(s => $"{s.Name}: {s.Lines} lines"));
    }

    [Fact]
    public void The_platform_stays_small()
    {
        var folders = Repository.SourcesIn("modules/platform").GroupBy(s => s.Path.Split('/')[3], s => s.Text.Split('\n').Count(IsCode)).ToDictionary(g => g.Key, g => g.Sum());
        var lines = folders.Where(f => !BesideTheVocabulary.ContainsKey(f.Key)).Sum(f => f.Value);
        output.WriteLine($"platform: {lines} lines of code of at most {PlatformLimit} (blank lines and comments not counted), and {folders.Values.Sum() - lines} beside the vocabulary");
        Assert.InRange(lines, 1, PlatformLimit);
    }

    private static bool IsCode(string line) => line.Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal);

    private static IEnumerable<(string Name, int Lines)> Methods(string text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
            .Where(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
            .Select(n => (NameOf(n), n.GetLocation().GetLineSpan() is var span ? span.EndLinePosition.Line - span.StartLinePosition.Line + 1 : 0));

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax m => m.Identifier.Text,
        ConstructorDeclarationSyntax c => c.Identifier.Text,
        LocalFunctionStatementSyntax f => f.Identifier.Text,
        _ => node.Kind().ToString(),
    };
}

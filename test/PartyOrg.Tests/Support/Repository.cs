using System.Xml.Linq;

namespace PartyOrg.Tests.Support;

/// <summary>The source tree that the tests were built from, for the tests that read it.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static bool IsUpdating => Environment.GetEnvironmentVariable("PARTYORG_UPDATE") == "1";

    /// <summary>Every hand-written C# file below the folder, as path from the root and text.</summary>
    public static IEnumerable<(string Path, string Text)> SourcesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/") && !path.Contains("/Migrations/"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(Root, path))));

    /// <summary>Every project below modules, by name, with the names of the projects it refers to.</summary>
    public static IReadOnlyDictionary<string, string[]> ModuleProjects() =>
        Directory.EnumerateFiles(Path.Combine(Root, "modules"), "*.csproj", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => XDocument.Load(file).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).ToArray());

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "common.props")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the source tree.");
    }
}

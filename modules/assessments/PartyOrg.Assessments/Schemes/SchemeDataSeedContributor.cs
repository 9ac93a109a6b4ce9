using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Data;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Schemes;

/// <summary>Gives every county the schemes that ship with the product. One that the county has deleted does not come back.</summary>
internal sealed class SchemeDataSeedContributor(IRepository<Scheme> schemes) : IDataSeedContributor, IScopedDependency
{
    private const string Folder = "Schemes/";

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (context.TenantName.Length == 0)
        {
            return;
        }

        var known = await schemes.Query.IgnoreQueryFilters([PlatformFilters.SoftDelete]).Select(s => s.Code).Distinct().ToListAsync(cancellationToken);
        schemes.InsertMany(Read().Where(s => !known.Contains(s.Code!)).Select(s => new Scheme(s, isShipped: true)));
    }

    public static IEnumerable<SchemeDefinition> Read()
    {
        var assembly = typeof(SchemeDataSeedContributor).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<SchemeDefinition>(stream, SchemeJson.Options)!;
        }
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>Every stored scheme is sound, and its columns say what its definition says.</summary>
internal sealed class SchemeInvariant(IRepository<Scheme> schemes) : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default) =>
        (await schemes.Query.ToListAsync(cancellationToken)).SelectMany(FaultsOf).ToList();

    private static IEnumerable<string> FaultsOf(Scheme scheme)
    {
        var input = new Place([], "");
        SchemeRules.Read(scheme.Definition, input);
        var faults = input.Faults.Select(f => $"{f.Code} at {f.Members[0]}");
        return (scheme.Code == scheme.Definition.Code && scheme.Name == scheme.Definition.Name ? faults : faults.Append("its code or name is not its definition's")).Select(f => $"Assessments_Schemes {scheme.Id}: {f}");
    }
}

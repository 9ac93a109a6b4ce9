using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Finds whom a round judges, in the tree's order: nobody judges the organizer by the organizer's own round.</summary>
internal sealed class RoundSubjects(IHierarchyIntegrationService hierarchy) : IScopedDependency
{
    public async Task<FoundSubjects> FindAsync(Guid organizerId, Scheme scheme, OrganizationSelection selection, IReadOnlyList<Guid> memberIds, CancellationToken cancellationToken)
    {
        var within = selection with { WithinId = selection.WithinId ?? organizerId };
        return await OrganizationsAsync(organizerId, scheme, within, cancellationToken);
    }

    private async Task<FoundSubjects> OrganizationsAsync(Guid organizerId, Scheme scheme, OrganizationSelection within, CancellationToken cancellationToken)
    {
        var found = (await hierarchy.ResolveAsync(within, cancellationToken)).Where(o => o.Id != organizerId).ToList();
        var fitting = found.Where(o => scheme.Definition.Sectors is not { Count: > 0 } sectors || sectors.Contains(SubjectSheet.SectorWord(o.Sector))).ToList();
        return new FoundSubjects(fitting.ConvertAll(o => new SheetSubject(o, null, o.Name)), found.Count - fitting.Count);
    }
}

/// <param name="OtherSectors">How many more there are that the scheme has no sheet for.</param>
internal sealed record FoundSubjects(IReadOnlyList<SheetSubject> Subjects, int OtherSectors);

using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Finds whom a round judges, in the tree's order. Nobody is judged by a round of its own: the organizer is left out, but not its members.</summary>
internal sealed class RoundSubjects(IHierarchyIntegrationService hierarchy, IMemberIntegrationService members) : IScopedDependency
{
    public async Task<FoundSubjects> FindAsync(Guid organizerId, Scheme scheme, OrganizationSelection selection, IReadOnlyList<Guid> memberIds, CancellationToken cancellationToken)
    {
        var within = selection with { WithinId = selection.WithinId ?? organizerId };
        return scheme.SubjectKind == SubjectKind.Member
            ? await MembersAsync(within, memberIds, cancellationToken)
            : Fitting(scheme, (await hierarchy.ResolveAsync(within, cancellationToken)).Where(o => o.Id != organizerId).ToList());
    }

    private static FoundSubjects Fitting(Scheme scheme, List<OrganizationRef> found)
    {
        var fitting = found.Where(o => scheme.Definition.Sectors is not { Count: > 0 } sectors || sectors.Contains(SubjectSheet.SectorWord(o.Sector))).ToList();
        return new FoundSubjects(fitting.ConvertAll(o => new SheetSubject(o, null, o.Name)), found.Count - fitting.Count);
    }

    /// <summary>Each member once, at the primary organization.</summary>
    private async Task<FoundSubjects> MembersAsync(OrganizationSelection within, IReadOnlyList<Guid> memberIds, CancellationToken cancellationToken)
    {
        var found = memberIds.Count == 0
            ? await members.ResolveAsync(within, cancellationToken)
            : (await members.GetMembersAsync(memberIds, cancellationToken)).Values.Where(m => !m.HasLeft).OrderBy(m => m.OrganizationCode, StringComparer.Ordinal).ThenBy(m => m.Id).ToList();
        if (memberIds.Count > found.Count)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.UnknownMember, "memberIds");
        }

        var organizations = await hierarchy.GetOrganizationsAsync(found.Select(m => m.OrganizationId).Distinct().ToList(), cancellationToken);
        return new FoundSubjects(found.Select(m => new SheetSubject(organizations[m.OrganizationId], m.Id, m.Name)).ToList(), 0);
    }
}

/// <param name="OtherSectors">How many more there are that the scheme has no sheet for.</param>
internal sealed record FoundSubjects(IReadOnlyList<SheetSubject> Subjects, int OtherSectors);

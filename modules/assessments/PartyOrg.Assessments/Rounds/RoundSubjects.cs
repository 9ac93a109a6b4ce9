using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Finds whom a round judges, in the tree's order. Nobody is judged by a round of its own: the organizer is left out, but not its members.</summary>
internal sealed class RoundSubjects(IHierarchyIntegrationService hierarchy, IMemberIntegrationService members) : IScopedDependency
{
    public async Task<FoundSubjects> FindAsync(Guid organizerId, Scheme scheme, OrganizationSelection selection, IReadOnlyList<Guid> memberIds, CancellationToken cancellationToken)
    {
        var within = WithinOrganizer(selection, organizerId);
        return scheme.SubjectKind == SubjectKind.Member
            ? await MembersAsync(organizerId, within, memberIds, cancellationToken)
            : Fitting(scheme, (await hierarchy.ResolveAsync(within, cancellationToken)).Where(o => o.Id != organizerId).ToList());
    }

    private static FoundSubjects Fitting(Scheme scheme, List<OrganizationRef> found)
    {
        var fitting = found.Where(o => scheme.Definition.Sectors is not { Count: > 0 } sectors || sectors.Contains(SubjectSheet.SectorWord(o.Sector))).ToList();
        return new FoundSubjects(fitting.ConvertAll(o => new SheetSubject(o, null, o.Name)), found.Count - fitting.Count);
    }

    /// <summary>Members to choose from by hand, those of the organizations chosen whose name contains this.</summary>
    public async Task<PagedResultDto<SubjectPreviewDto>> SearchMembersAsync(Guid organizerId, SearchMembersInput input, CancellationToken cancellationToken)
    {
        var found = await members.SearchAsync(WithinOrganizer(input.Subjects.ToSelection(), organizerId), input.Filter, input.SkipCount, input.MaxResultCount, cancellationToken);
        return new(found.TotalCount, (await WithOrganizationsAsync(found.Items, cancellationToken)).Select(SubjectPreviewDto.Of).ToList());
    }

    /// <summary>Each member once, at the primary organization. Those named one by one are the organizer's own, or of its subtree; the other choice does not narrow them.</summary>
    private async Task<FoundSubjects> MembersAsync(Guid organizerId, OrganizationSelection within, IReadOnlyList<Guid> memberIds, CancellationToken cancellationToken)
    {
        if (memberIds.Count == 0)
        {
            return new FoundSubjects(await WithOrganizationsAsync(await members.ResolveAsync(within, cancellationToken), cancellationToken), 0);
        }

        var organizer = (await hierarchy.GetOrganizationsAsync([organizerId], cancellationToken))[organizerId];
        var found = (await members.GetMembersAsync(memberIds, cancellationToken)).Values.Where(m => !m.HasLeft && ScopeRanges.Contains(organizer.Code, m.OrganizationCode))
            .OrderBy(m => m.OrganizationCode, StringComparer.Ordinal).ThenBy(m => m.Id).ToList();
        if (memberIds.Count > found.Count)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.UnknownMember, "memberIds");
        }

        return new FoundSubjects(await WithOrganizationsAsync(found, cancellationToken), 0);
    }

    private async Task<IReadOnlyList<SheetSubject>> WithOrganizationsAsync(IReadOnlyList<MemberRef> found, CancellationToken cancellationToken)
    {
        var organizations = await hierarchy.GetOrganizationsAsync(found.Select(m => m.OrganizationId).Distinct().ToList(), cancellationToken);
        return found.Select(m => new SheetSubject(organizations[m.OrganizationId], m.Id, m.Name)).ToList();
    }

    private static OrganizationSelection WithinOrganizer(OrganizationSelection selection, Guid organizerId) => selection with { WithinId = selection.WithinId ?? organizerId };
}

/// <param name="OtherSectors">How many more there are that the scheme has no sheet for.</param>
internal sealed record FoundSubjects(IReadOnlyList<SheetSubject> Subjects, int OtherSectors);

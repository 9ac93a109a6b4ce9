using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Plans rounds and shows where they stand.</summary>
internal sealed class RoundAppService(
    IRepository<AssessmentRound> rounds, IRepository<Scheme> schemes, RoundReader reader, RoundSubjects subjects, JudgeNames judges,
    IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<AssessmentRound> Sorting = new Sorting<AssessmentRound>("creationTime", defaultDescending: true)
        .By("creationTime", r => r.CreationTime).By("name", r => r.Name).By("period", r => r.Period).By("state", r => r.State);

    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<PagedResultDto<RoundSummaryDto>> GetListAsync(GetRoundsInput input, CancellationToken cancellationToken) =>
        await Sorting.Apply(
                (await reader.GetVisibleAsync(cancellationToken))
                    .WhereIf(input.State is not null, r => r.State == input.State)
                    .WhereIf(input.CurrentKind is not null, r => r.CurrentKind == input.CurrentKind)
                    .WhereIf(input.OrganizationId is not null, r => r.OrganizationId == input.OrganizationId)
                    .WhereIf(!string.IsNullOrEmpty(input.Period), r => r.Period == input.Period)
                    .WhereIf(!string.IsNullOrEmpty(input.Filter), r => r.Name.Contains(input.Filter!) || r.SchemeName.Contains(input.Filter!)),
                input.Sorting)
            .Select(r => new RoundSummaryDto(r.Id, r.OrganizationId, r.OrganizerName, r.Name, r.SchemeName, r.SubjectKind, r.Period, r.State, r.CurrentKind, r.Total, r.OpenedAt, r.ClosedAt, r.CreationTime))
            .ToPagedResultAsync(input, cancellationToken);

    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<RoundDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var (round, isMine) = await reader.FindAsync(id, cancellationToken);
        return RoundDto.Of(round, await clock.GetTodayAsync(cancellationToken), isMine);
    }

    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<RoundDto> CreateAsync(CreateRoundInput input, CancellationToken cancellationToken)
    {
        var organizer = await OrganizerAsync(input.OrganizationId, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var round = new AssessmentRound(organizer, await SchemeAsync(input.SchemeId, cancellationToken), input.ToPlan(await judges.ResolveAsync(input.Judges, cancellationToken)), today);
        rounds.Insert(round);
        return RoundDto.Of(round, today, isMine: true);
    }

    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<RoundDto> UpdateAsync(Guid id, UpdateRoundInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.CheckStamp(input.ConcurrencyStamp);
        var today = await clock.GetTodayAsync(cancellationToken);
        round.Plan(await SchemeAsync(input.SchemeId, cancellationToken), input.ToPlan(await judges.ResolveAsync(input.Judges, cancellationToken)), today);
        return RoundDto.Of(round, today, isMine: true);
    }

    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.Demand(RoundState.Draft, AssessmentsErrorCodes.RoundNotDraft);
        rounds.Delete(round);
    }

    /// <summary>Whom a choice of subjects means, before anything happens.</summary>
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<SubjectsPreviewDto> PreviewSubjectsAsync(PreviewSubjectsInput input, CancellationToken cancellationToken)
    {
        var organizer = await OrganizerAsync(input.OrganizationId, cancellationToken);
        return PreviewOf(await subjects.FindAsync(organizer.Id, await SchemeAsync(input.SchemeId, cancellationToken), input.Subjects.ToSelection(), input.MemberIds ?? [], cancellationToken));
    }

    /// <summary>Members whom a round may judge, for whoever names them one by one.</summary>
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<PagedResultDto<SubjectPreviewDto>> SearchMembersAsync(SearchMembersInput input, CancellationToken cancellationToken) =>
        await subjects.SearchMembersAsync((await OrganizerAsync(input.OrganizationId, cancellationToken)).Id, input, cancellationToken);

    /// <summary>The subjects of a planned round, as they would be if it were opened now.</summary>
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<SubjectsPreviewDto> GetSubjectsAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        return PreviewOf(await subjects.FindAsync(round.OrganizationId, await SchemeAsync(round.SchemeId, cancellationToken), round.Subjects, round.MemberIds, cancellationToken));
    }

    private async Task<OrganizationRef> OrganizerAsync(Guid? given, CancellationToken cancellationToken)
    {
        var id = given ?? await organizations.GetMainAsync(cancellationToken);
        await organizations.GetCodeAsync(id, cancellationToken);
        return (await hierarchy.GetOrganizationsAsync([id], cancellationToken))[id];
    }

    private async Task<Scheme> SchemeAsync(Guid id, CancellationToken cancellationToken) =>
        await schemes.Query.FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Scheme), id);

    private static SubjectsPreviewDto PreviewOf(FoundSubjects found) =>
        new(found.Subjects.Count, found.OtherSectors, found.Subjects.Select(SubjectPreviewDto.Of).ToList());
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Visits;

/// <summary>Plans observation visits, sets out, ranks.</summary>
internal sealed class ObservationVisitAppService(
    IRepository<ObservationVisit> visits, IRepository<VisitSheet> sheets, VisitAccess access, VisitPlanning planning, VisitReader reader, VisitNotices notices, IOrganizationGuard organizations) : ApplicationService
{
    private static readonly Sorting<ObservationVisit> Sorting = new Sorting<ObservationVisit>("heldOn", defaultDescending: true)
        .By("heldOn", v => v.HeldOn).By("name", v => v.Name).By("quarter", v => v.Quarter).By("state", v => v.State);

    [Authorize(AssessmentsPermissions.Visits)]
    public async Task<PagedResultDto<VisitSummaryDto>> GetListAsync(GetVisitsInput input, CancellationToken cancellationToken)
    {
        var query = (input.Addressed ? await access.AddressedAsync(cancellationToken) : visits.Query)
            .WhereIf(!string.IsNullOrEmpty(input.Quarter), v => v.Quarter == input.Quarter)
            .WhereIf(input.State is not null, v => v.State == input.State)
            .WhereIf(input.StopId is not null, v => v.Stops.Any(s => s.OrganizationId == input.StopId))
            .WhereIf(input.From is not null, v => v.HeldOn >= input.From)
            .WhereIf(input.To is not null, v => v.HeldOn <= input.To)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), v => v.Name.Contains(input.Filter!) || v.Theme.Contains(input.Filter!));
        return await Sorting.Apply(query, input.Sorting)
            .Select(v => new VisitSummaryDto(v.Id, v.OrganizationId, v.Name, v.Theme, v.Quarter, v.HeldOn, v.State, v.Stops.Count, v.Judges.Count))
            .ToPagedResultAsync(input, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.Visits)]
    public async Task<VisitDto> GetAsync(Guid id, CancellationToken cancellationToken) => await reader.ToDtoAsync(await access.FindAsync(id, cancellationToken), cancellationToken);

    [Authorize(AssessmentsPermissions.ManageVisits)]
    public async Task<VisitDto> CreateAsync(CreateVisitInput input, CancellationToken cancellationToken)
    {
        var organizationId = input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken);
        var code = await organizations.GetCodeAsync(organizationId, cancellationToken);
        var visit = new ObservationVisit(organizationId, code, await planning.PlanAsync(input, code, cancellationToken));
        visits.Insert(visit);
        return await reader.ToDtoAsync(visit, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.ManageVisits)]
    public async Task<VisitDto> UpdateAsync(Guid id, UpdateVisitInput input, CancellationToken cancellationToken)
    {
        var visit = await visits.GetAsync(id, cancellationToken);
        visit.CheckStamp(input.ConcurrencyStamp);
        visit.Plan(await planning.PlanAsync(input, visit.OrganizationCode, cancellationToken));
        return await reader.ToDtoAsync(visit, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.ManageVisits)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var visit = await visits.GetAsync(id, cancellationToken);
        visit.Demand(VisitState.Planned, AssessmentsErrorCodes.VisitHasBegun);
        visits.Delete(visit);
    }

    /// <summary>Sets out: the judges and those who are visited are told.</summary>
    [Authorize(AssessmentsPermissions.ManageVisits)]
    public async Task<VisitDto> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        var visit = await visits.GetAsync(id, cancellationToken);
        visit.Open();
        await notices.OpenedAsync(visit, cancellationToken);
        return await reader.ToDtoAsync(visit, cancellationToken);
    }

    /// <summary>Ranks the route, against the last visit that the same organization led in an earlier quarter. While sheets are missing it needs a reason.</summary>
    [Authorize(AssessmentsPermissions.ManageVisits)]
    public async Task<VisitDto> CloseAsync(Guid id, CloseVisitInput input, CancellationToken cancellationToken)
    {
        var visit = await visits.GetAsync(id, cancellationToken);
        visit.Demand(VisitState.Open, AssessmentsErrorCodes.VisitNotOpen);
        var waitedFor = (await reader.ToDtoAsync(visit, cancellationToken)).WaitedFor;
        var handedIn = await sheets.Query.Where(s => s.VisitId == id && s.SubmittedAt != null).ToListAsync(cancellationToken);
        var before = await visits.Query.Where(v => v.OrganizationId == visit.OrganizationId && v.State == VisitState.Closed && string.Compare(v.Quarter, visit.Quarter) < 0)
            .OrderByDescending(v => v.Quarter).ThenByDescending(v => v.HeldOn).FirstOrDefaultAsync(cancellationToken);
        visit.Close(handedIn, waitedFor, input.Reason, before);
        return await reader.ToDtoAsync(visit, cancellationToken);
    }
}

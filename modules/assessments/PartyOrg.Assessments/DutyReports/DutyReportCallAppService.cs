using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Asks for duty reports, shows who has filed, reminds the rest.</summary>
internal sealed class DutyReportCallAppService(
    IRepository<DutyReportCall> calls, IRepository<DutyReport> reports, DutyReporters reporters, DutyFigures figures, DutyReportNotices notices, DutyReportReminders reminders,
    IBurdenCeiling ceiling, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, IUnitOfWork unitOfWork, IBulkWriter bulk, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<DutyReportCall> Sorting = new Sorting<DutyReportCall>("fileBy", defaultDescending: true).By("fileBy", c => c.FileBy).By("name", c => c.Name).By("period", c => c.Period);

    [Authorize(AssessmentsPermissions.DutyReports)]
    public Task<PagedResultDto<DutyReportCallSummaryDto>> GetListAsync(GetDutyReportCallsInput input, CancellationToken cancellationToken) =>
        Sorting.Apply(
                calls.Query.WhereIf(!string.IsNullOrEmpty(input.Period), c => c.Period == input.Period).WhereIf(!string.IsNullOrEmpty(input.Filter), c => c.Name.Contains(input.Filter!)), input.Sorting)
            .Select(c => new DutyReportCallSummaryDto(
                c.Id, c.OrganizationId, c.IssuerName, c.Name, c.Period, c.FileBy, reports.Query.Count(r => r.CallId == c.Id),
                reports.Query.Count(r => r.CallId == c.Id && r.State != DutyReportState.Draft && r.State != DutyReportState.Returned)))
            .ToPagedResultAsync(input, cancellationToken);

    [Authorize(AssessmentsPermissions.DutyReports)]
    public async Task<DutyReportCallDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var call = await calls.Query.FirstOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(DutyReportCall), id);
        var today = await clock.GetTodayAsync(cancellationToken);
        var counts = await reports.Query.Where(r => r.CallId == id).GroupBy(r => new { r.State, r.IsLate }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        int Of(params DutyReportState[] states) => counts.Where(c => states.Contains(c.Key.State)).Sum(c => c.Count);
        return new DutyReportCallDto(
            id, call.OrganizationId, call.IssuerName, call.Name, call.Period, call.FileBy, call.Basis, call.Approval, counts.Sum(c => c.Count),
            Of(DutyReportState.Filed, DutyReportState.Remarked, DutyReportState.Published), counts.Where(c => c.Key.IsLate).Sum(c => c.Count),
            today > call.FileBy ? Of(DutyReportState.Draft, DutyReportState.Returned) : 0, Of(DutyReportState.Returned), Of(DutyReportState.Remarked), Of(DutyReportState.Published), call.ConcurrencyStamp);
    }

    /// <summary>Who would be asked, before anything happens.</summary>
    [Authorize(AssessmentsPermissions.CallDutyReports)]
    public async Task<ReportersDto> GetReportersAsync(GetReportersInput input, CancellationToken cancellationToken)
    {
        var (found, without) = await reporters.FindAsync(input.ToSelection(), await FindIssuerAsync(null, cancellationToken), cancellationToken);
        return new ReportersDto(found.Count, found.Select(r => new ReporterDto(r.Organization.Id, r.Organization.Name, r.PersonName, r.UserId is not null)).ToList(), without);
    }

    /// <summary>Makes the call and a draft with its figures for everyone who is asked, and tells them. Who has filed for the period already is not asked again.</summary>
    [Audited]
    [Authorize(AssessmentsPermissions.CallDutyReports)]
    public async Task<DutyReportCallDto> CreateAsync(CreateDutyReportCallInput input, CancellationToken cancellationToken)
    {
        var period = DutyPeriods.Parse(input.Period);
        var today = await clock.GetTodayAsync(cancellationToken);
        if (input.FileBy < today)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.DutyCallPast, "fileBy", ("Today", today));
        }

        var issuer = await FindIssuerAsync(input.OrganizationId, cancellationToken);
        var asked = (await reporters.FindAsync(input.Reporters.ToSelection(), issuer, cancellationToken)).Found;
        var call = new DutyReportCall(issuer, input.Name, period, input.FileBy!.Value, input.Basis, input.Approval);
        var ids = asked.Select(r => r.Organization.Id).ToList();
        var begun = await reports.GetListAsync(r => ids.Contains(r.OrganizationId) && r.Period == period.Name, cancellationToken);
        await ceiling.RefuseAboveAsync(call.AsksMoreOf(asked, begun), call.FileBy, cancellationToken);
        var made = call.Ask(asked, begun, period);
        var taken = await figures.ReadAsync(ids, period, cancellationToken);
        foreach (var report in made)
        {
            report.FillFigures(taken[report.OrganizationId].ToList(), today);
        }

        calls.Insert(call);
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await bulk.InsertAsync(made, cancellationToken);
        await notices.CalledAsync(call, ids, cancellationToken);
        return await GetAsync(call.Id, cancellationToken);
    }

    /// <summary>Reminds everyone who has not filed and was not reminded twice.</summary>
    [Authorize(AssessmentsPermissions.CallDutyReports)]
    public async Task<RemindedDto> RemindAsync(Guid id, CancellationToken cancellationToken) =>
        new(await reminders.RemindAsync(await calls.GetAsync(id, cancellationToken), await clock.GetTodayAsync(cancellationToken), cancellationToken));

    private async Task<OrganizationRef> FindIssuerAsync(Guid? id, CancellationToken cancellationToken)
    {
        var issuerId = id ?? await organizations.GetMainAsync(cancellationToken);
        await organizations.GetCodeAsync(issuerId, cancellationToken);
        return (await hierarchy.GetOrganizationsAsync([issuerId], cancellationToken))[issuerId];
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>What an author does with a duty report: begins it, has its figures taken, writes, files, gives it before the members.</summary>
internal sealed class DutyReportAppService(
    IRepository<DutyReport> reports, DutyReportReader reader, DutyFigures figures, ActingParties parties, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<DutyReport> Sorting = new Sorting<DutyReport>("organization")
        .By("organization", r => r.OrganizationCode).By("personName", r => r.PersonName).By("period", r => r.Period).By("state", r => r.State).By("fileBy", r => r.FileBy).By("filedOn", r => r.FiledOn);

    [Authorize(AssessmentsPermissions.DutyReports)]
    public async Task<PagedResultDto<DutyReportSummaryDto>> GetListAsync(GetDutyReportsInput input, CancellationToken cancellationToken)
    {
        var within = input.WithinId is { } id ? await organizations.GetCodeAsync(id, cancellationToken) : null;
        var end = within is null ? null : ScopeRanges.UpperBound(within);
        var today = await clock.GetTodayAsync(cancellationToken);
        var mine = input.WaitsForMe ? await parties.GetOrganizationsAsync(cancellationToken) : [];
        var about = string.IsNullOrEmpty(input.About) ? reports.Query : reports.Query.About(DutyPeriods.Parse(input.About));
        var query = about
            .WhereIf(input.CallId is not null, r => r.CallId == input.CallId)
            .WhereIf(input.OrganizationId is not null, r => r.OrganizationId == input.OrganizationId)
            .WhereIf(within is not null, r => string.Compare(r.OrganizationCode, within) >= 0 && string.Compare(r.OrganizationCode, end) < 0)
            .WhereIf(!string.IsNullOrEmpty(input.Period), r => r.Period == input.Period)
            .WhereIf(input.State is not null, r => r.State == input.State)
            .WhereIf(input.Late, r => r.IsLate)
            .WhereIf(input.Missing, r => r.FileBy < today && (r.State == DutyReportState.Draft || r.State == DutyReportState.Returned))
            .WhereIf(input.WaitsForMe, r => ((r.State == DutyReportState.Draft || r.State == DutyReportState.Returned) && mine.Contains(r.OrganizationId))
                || (r.State == DutyReportState.Filed && r.SuperiorId != null && mine.Contains(r.SuperiorId.Value)))
            .WhereIf(!string.IsNullOrEmpty(input.Filter), r => r.PersonName.Contains(input.Filter!) || r.OrganizationName.Contains(input.Filter!));
        return await Sorting.Apply(query, input.Sorting)
            .Select(r => new DutyReportSummaryDto(r.Id, r.CallId, r.OrganizationId, r.OrganizationName, r.PersonName, r.Post, r.Period, r.FileBy, r.State, r.FiledOn, r.IsLate, r.Remark != null, r.PublishedOn))
            .ToPagedResultAsync(input, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.DutyReports)]
    public Task<DutyReportDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken);

    /// <summary>Begins a report unasked, of the caller's own post, with its figures.</summary>
    [Authorize(AssessmentsPermissions.WriteDutyReports)]
    public async Task<DutyReportDto> CreateAsync(CreateDutyReportInput input, CancellationToken cancellationToken)
    {
        var period = DutyPeriods.Parse(input.Period);
        var organizationId = input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken);
        await organizations.GetCodeAsync(organizationId, cancellationToken);
        var post = (await parties.GetAsync(cancellationToken)).Posts.FirstOrDefault(p => p.OrganizationId == organizationId) ?? throw new BusinessException(AssessmentsErrorCodes.DutyNoPost);
        if (await reports.Query.AnyAsync(r => r.OrganizationId == organizationId && r.Period == period.Name && r.PersonName == post.PersonName, cancellationToken))
        {
            throw new BusinessException(AssessmentsErrorCodes.DutyReportExists).WithData("Name", post.PersonName).WithData("Period", period.Name);
        }

        var organization = (await hierarchy.GetOrganizationsAsync([organizationId], cancellationToken))[organizationId];
        var report = new DutyReport(new DutyReporter(organization, post.PersonName, post.Post, post.UserId), period, organization.ParentId, fileBy: null);
        report.FillFigures((await figures.ReadAsync([organizationId], period, cancellationToken))[organizationId].ToList(), await clock.GetTodayAsync(cancellationToken));
        reports.Insert(report);
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.WriteDutyReports)]
    public async Task<DutyReportDto> UpdateAsync(Guid id, WriteDutyReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.CheckStamp(input.ConcurrencyStamp);
        report.Write(input.ToText(), input.ToChoices(), await parties.OfAsync(report, cancellationToken));
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    /// <summary>Takes all figures anew; what was left out stays left out, and remarks beside them stay.</summary>
    [Authorize(AssessmentsPermissions.WriteDutyReports)]
    public async Task<DutyReportDto> PrefillAsync(Guid id, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        var taken = await figures.ReadAsync([report.OrganizationId], MetricPeriod.Parse(report.Period), cancellationToken);
        report.TakeFigures(taken[report.OrganizationId].ToList(), await parties.OfAsync(report, cancellationToken));
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.WriteDutyReports)]
    public async Task<DutyReportDto> FileAsync(Guid id, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.File(await parties.OfAsync(report, cancellationToken));
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    /// <summary>Notes the meeting at which it was given before the members.</summary>
    [Authorize(AssessmentsPermissions.WriteDutyReports)]
    public async Task<DutyReportDto> PublishAsync(Guid id, PublishDutyReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.Publish(input.On!.Value, input.Attended, await parties.OfAsync(report, cancellationToken));
        return await reader.ToDtoAsync(report, cancellationToken);
    }
}

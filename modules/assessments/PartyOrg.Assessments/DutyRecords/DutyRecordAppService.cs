using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyRecords;

/// <summary>The journal of one's duty, read by those above, written by whoever acts for the organization.</summary>
internal sealed class DutyRecordAppService(
    IRepository<DutyRecord> records, IRepository<DutyReport> reports, Evidence evidence, ActingParties parties, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<DutyRecord> Sorting = new Sorting<DutyRecord>("happenedOn", defaultDescending: true)
        .By("happenedOn", r => r.HappenedOn).By("kind", r => r.Kind).By("title", r => r.Title).By("organization", r => r.OrganizationCode);

    [Authorize(AssessmentsPermissions.DutyRecords)]
    public async Task<PagedResultDto<DutyRecordSummaryDto>> GetListAsync(GetDutyRecordsInput input, CancellationToken cancellationToken) =>
        await Sorting.Apply(await FilteredAsync(input, cancellationToken), input.Sorting)
            .Select(r => new DutyRecordSummaryDto(r.Id, r.OrganizationId, r.PersonName, r.HappenedOn, r.Kind, r.Title, r.Place, r.EvidenceIds))
            .ToPagedResultAsync(input, cancellationToken);

    /// <summary>The journal month by month, the latest first.</summary>
    [Authorize(AssessmentsPermissions.DutyRecords)]
    public async Task<ListResultDto<DutyRecordMonthDto>> GetMonthsAsync(GetDutyRecordsInput input, CancellationToken cancellationToken)
    {
        var counts = await (await FilteredAsync(input, cancellationToken)).GroupBy(r => new { r.HappenedOn.Year, r.HappenedOn.Month, r.Kind }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return new ListResultDto<DutyRecordMonthDto>(counts.GroupBy(c => new DateOnly(c.Key.Year, c.Key.Month, 1)).OrderByDescending(g => g.Key)
            .Select(g => new DutyRecordMonthDto(g.Key.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), g.Sum(c => c.Count), g.ToDictionary(c => c.Key.Kind, c => c.Count))).ToList());
    }

    [Authorize(AssessmentsPermissions.DutyRecords)]
    public async Task<DutyRecordDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await ToDtoAsync(await records.Query.FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(DutyRecord), id), cancellationToken);

    [Authorize(AssessmentsPermissions.WriteDutyRecords)]
    public async Task<DutyRecordDto> CreateAsync(CreateDutyRecordInput input, CancellationToken cancellationToken)
    {
        var organizationId = input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken);
        var code = await organizations.GetCodeAsync(organizationId, cancellationToken);
        var post = (await parties.GetAsync(cancellationToken)).Posts.FirstOrDefault(p => p.OrganizationId == organizationId) ?? throw new BusinessException(AssessmentsErrorCodes.DutyNoPost);
        var record = new DutyRecord(organizationId, code, post.PersonName, post.UserId);
        record.Write(await TextOfAsync(input, cancellationToken), await clock.GetTodayAsync(cancellationToken));
        records.Insert(record);
        return await ToDtoAsync(record, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.WriteDutyRecords)]
    public async Task<DutyRecordDto> UpdateAsync(Guid id, UpdateDutyRecordInput input, CancellationToken cancellationToken)
    {
        var record = await GetOwnAsync(id, cancellationToken);
        record.CheckStamp(input.ConcurrencyStamp);
        record.Write(await TextOfAsync(input, cancellationToken), await clock.GetTodayAsync(cancellationToken));
        return await ToDtoAsync(record, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.WriteDutyRecords)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken) => records.Delete(await GetOwnAsync(id, cancellationToken));

    private async Task<IQueryable<DutyRecord>> FilteredAsync(GetDutyRecordsInput input, CancellationToken cancellationToken)
    {
        var within = input.WithinId is { } id ? await organizations.GetCodeAsync(id, cancellationToken) : null;
        var end = within is null ? null : ScopeRanges.UpperBound(within);
        var me = (await parties.GetAsync(cancellationToken)).UserId;
        return records.Query
            .WhereIf(input.OrganizationId is not null, r => r.OrganizationId == input.OrganizationId)
            .WhereIf(within is not null, r => string.Compare(r.OrganizationCode, within) >= 0 && string.Compare(r.OrganizationCode, end) < 0)
            .WhereIf(input.Kind is not null, r => r.Kind == input.Kind)
            .WhereIf(input.From is not null, r => r.HappenedOn >= input.From)
            .WhereIf(input.To is not null, r => r.HappenedOn <= input.To)
            .WhereIf(input.Mine, r => r.PersonId == me)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), r => r.Title.Contains(input.Filter!) || r.PersonName.Contains(input.Filter!));
    }

    /// <summary>What the caller's side wrote, and no filed report counts: a source stays as long as something stands on it.</summary>
    private async Task<DutyRecord> GetOwnAsync(Guid id, CancellationToken cancellationToken)
    {
        var record = await records.GetAsync(id, cancellationToken);
        if (!(await parties.GetAsync(cancellationToken)).ActsFor(record.OrganizationId))
        {
            throw new BusinessException(AssessmentsErrorCodes.DutyNotYours);
        }

        var filed = await reports.Query.Where(r => r.OrganizationId == record.OrganizationId && r.FiguresOn >= record.HappenedOn)
            .Where(r => r.State == DutyReportState.Filed || r.State == DutyReportState.Remarked || r.State == DutyReportState.Published).Select(r => r.Period).ToListAsync(cancellationToken);
        return filed.Select(MetricPeriod.Parse).FirstOrDefault(p => record.HappenedOn >= p.From && record.HappenedOn <= p.To) is { } period
            ? throw new BusinessException(AssessmentsErrorCodes.DutyRecordCounted).WithData("Period", period.Name)
            : record;
    }

    private async Task<DutyRecordText> TextOfAsync(WriteDutyRecordInput input, CancellationToken cancellationToken)
    {
        var files = (input.EvidenceIds ?? []).Distinct().ToList();
        await evidence.CheckAsync(files, "evidenceIds", cancellationToken);
        return input.ToText(files);
    }

    private async Task<DutyRecordDto> ToDtoAsync(DutyRecord record, CancellationToken cancellationToken)
    {
        var names = await hierarchy.GetOrganizationsAsync([record.OrganizationId], cancellationToken);
        var files = await evidence.GetAsync(record.EvidenceIds, cancellationToken);
        var isMine = (await parties.GetAsync(cancellationToken)).ActsFor(record.OrganizationId);
        return new DutyRecordDto(
            record.Id, record.OrganizationId, names[record.OrganizationId].Name, record.PersonName, record.HappenedOn, record.Kind, record.Title, record.Text, record.Place,
            record.EvidenceIds.Where(files.ContainsKey).Select(id => files[id]).ToList(), isMine, record.ConcurrencyStamp);
    }
}

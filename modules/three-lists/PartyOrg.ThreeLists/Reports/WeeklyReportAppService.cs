using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>周报: each organization's own, from last week's copy to submission.</summary>
internal sealed class WeeklyReportAppService(
    IRepository<WeeklyReport> reports, ReportsOfWeek ofWeek, PlatformDbContext db, ReportReader reader, ReportDrafting drafting, ReportSides sides, EntryMaking making, IOrganizationGuard organizations, IRepository<ReportingPeriod> periods) : ApplicationService
{
    private static readonly Sorting<WeeklyReport> Sorting = new Sorting<WeeklyReport>("organization")
        .By("organization", r => r.OrganizationCode).By("organizationName", r => r.OrganizationName).By("week", r => r.Week).By("state", r => r.State)
        .By("timeliness", r => r.Timeliness).By("submittedAt", r => r.SubmittedAt).By("missedInARow", r => r.MissedInARow);

    [Authorize(ThreeListsPermissions.Reports)]
    public async Task<PagedResultDto<ReportSummaryDto>> GetListAsync(GetReportsInput input, CancellationToken cancellationToken)
    {
        var week = input.Week is null ? null : Week.Parse(input.Week).ToString();
        var code = input.WithinId is { } within ? await organizations.GetCodeAsync(within, cancellationToken) : null;
        if (ReportsOfWeek.Answers(input))
        {
            return await ofWeek.ReadAsync(db, input, week!, code!, cancellationToken);
        }

        var states = input.State ?? [];
        var query = reports.Query
            .WhereIf(input.OrganizationId is not null, r => r.OrganizationId == input.OrganizationId)
            .WhereIf(input.ReviewerId is not null, r => r.ReviewerId == input.ReviewerId)
            .WhereIf(week is not null, r => r.Week == week)
            .WhereIf(states.Count > 0, r => states.Contains(r.State))
            .WhereIf(input.Timeliness is not null, r => r.Timeliness == input.Timeliness)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), r => r.OrganizationName.Contains(input.Filter!));
        query = code is null ? query : query.Within(r => r.OrganizationCode, code);
        query = input.Counts is { } word ? query.ThatCountAs(word, periods.Query) : query;
        return await Sorting.Apply(query, input.Sorting).Select(ReportsOfWeek.ToSummary).ToPagedResultAsync(input, cancellationToken);
    }

    [Authorize(ThreeListsPermissions.Reports)]
    public async Task<WeeklyReportDto> GetAsync(Guid id, CancellationToken cancellationToken) => await reader.ToDtoAsync(await reports.GetAsync(id, cancellationToken), cancellationToken);

    /// <summary>Opens the organization's report of the week: a copy of last week's lines for what is still in hand, and what was given since. Asked again, it answers the same one.</summary>
    [Authorize(ThreeListsPermissions.FileReports)]
    public async Task<WeeklyReportDto> CreateAsync(OpenReportInput input, CancellationToken cancellationToken)
    {
        var organization = await making.FindAsync(input.OrganizationId!.Value, cancellationToken);
        return await reader.ToDtoAsync(await drafting.OpenAsync(organization, Week.Parse(input.Week), cancellationToken), cancellationToken);
    }

    /// <summary>Saves a draft, whole or some lines of it.</summary>
    [Authorize(ThreeListsPermissions.FileReports)]
    public async Task<WeeklyReportDto> UpdateAsync(Guid id, SaveReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.CheckStamp(input.ConcurrencyStamp);
        var lines = (input.Lines ?? []).Select(l => l.ToText()).ToList();
        await drafting.RefuseStrangeEvidenceAsync(lines, cancellationToken);
        report.Save(input.Remark, lines, await sides.OfAsync(report, cancellationToken));
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    /// <summary>Submits it, and with it the progress of its tasks.</summary>
    [Authorize(ThreeListsPermissions.FileReports)]
    public async Task<WeeklyReportDto> SubmitAsync(Guid id, SubmitReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.CheckStamp(input.ConcurrencyStamp);
        report.Submit(await sides.OfAsync(report, cancellationToken));
        await drafting.WriteProgressAsync(report, cancellationToken);
        return await reader.ToDtoAsync(report, cancellationToken);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Security;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>What the level above does with submitted reports: accept, return with a reason, urge those that are late.</summary>
[Route("api/three-lists/weekly-report")]
internal sealed class ReportReviewAppService(
    IRepository<WeeklyReport> reports, IRepository<ReportingPeriod> periods, ReportReader reader, ReportSides reportSides, Sides sides, ActingPosts posts,
    IOrganizationGuard organizations, IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, AuditTrail audit) : ApplicationService
{
    [Authorize(ThreeListsPermissions.ReviewReports)]
    public async Task<WeeklyReportDto> AcceptAsync(Guid id, SubmitReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.CheckStamp(input.ConcurrencyStamp);
        report.Accept(await reportSides.OfAsync(report, cancellationToken));
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    [Authorize(ThreeListsPermissions.ReviewReports)]
    public async Task<WeeklyReportDto> ReturnAsync(Guid id, ReturnReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.CheckStamp(input.ConcurrencyStamp);
        report.Return(input.Reason!, await reportSides.OfAsync(report, cancellationToken));
        await TellAsync(report, "ThreeLists:Notification:ReportReturned", cancellationToken);
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    /// <summary>催报: after the hour, at most once a day, counted.</summary>
    [Authorize(ThreeListsPermissions.ReviewReports)]
    public async Task<WeeklyReportDto> UrgeAsync(Guid id, SubmitReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.CheckStamp(input.ConcurrencyStamp);
        var dueAt = await periods.Query.Where(p => p.Week == report.Week).Select(p => p.DueAt).FirstAsync(cancellationToken);
        report.Urge(dueAt, await reportSides.OfAsync(report, cancellationToken));
        await TellAsync(report, "ThreeLists:Notification:ReportUrged", cancellationToken);
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    /// <summary>Accepts what those directly below have submitted, in one statement. What is submitted or returned meanwhile is left as it is.</summary>
    [Authorize(ThreeListsPermissions.ReviewReports)]
    public async Task<AcceptAllResultDto> AcceptAllAsync(AcceptAllInput input, CancellationToken cancellationToken)
    {
        var (reviewer, week) = (input.OrganizationId!.Value, Week.Parse(input.Week).ToString());
        await organizations.GetCodeAsync(reviewer, cancellationToken);
        if (!await posts.ActsForAsync(reviewer, cancellationToken))
        {
            throw new BusinessException(ThreeListsErrorCodes.NotYoursToReview);
        }

        var (doer, stamp) = (await sides.MakerAsync(cancellationToken), Guid.NewGuid().ToString("N"));
        var accepted = await reports.Query.Where(r => r.ReviewerId == reviewer && r.Week == week && r.State == ReportState.Submitted).ExecuteUpdateAsync(
            s => s.SetProperty(r => r.State, ReportState.Accepted).SetProperty(r => r.AcceptedAt, doer.At).SetProperty(r => r.AcceptedBy, doer.Name).SetProperty(r => r.ConcurrencyStamp, stamp), cancellationToken);
        audit.Record(new { reviewer, week, accepted });
        return new AcceptAllResultDto(accepted);
    }

    private async Task TellAsync(WeeklyReport report, string kind, CancellationToken cancellationToken)
    {
        var today = (await sides.MakerAsync(cancellationToken)).Today;
        var acting = await hierarchy.GetUsersActingForAsync([report.OrganizationId], today, cancellationToken);
        var data = new Dictionary<string, string> { ["Week"] = report.Week, ["Name"] = report.OrganizationName, ["Reason"] = report.ReturnReason ?? "", ["Count"] = report.Urged.ToString(CultureInfo.InvariantCulture) };
        await notifications.PublishAsync(acting.GetValueOrDefault(report.OrganizationId) ?? [], kind, data, $"/three-lists/report?organizationId={report.OrganizationId}&week={report.Week}", cancellationToken);
    }
}

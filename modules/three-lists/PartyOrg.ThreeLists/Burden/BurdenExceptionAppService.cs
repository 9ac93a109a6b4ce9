using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.Burden;

/// <summary>Going above the ceiling: asked for with a reason, decided by somebody else.</summary>
[Route("api/three-lists/burden")]
internal sealed class BurdenExceptionAppService(
    IRepository<BurdenException> exceptions, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, INotificationPublisher notifications, IPermissionChecker permissions,
    ICurrentUser user, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<BurdenException> Sorting = new Sorting<BurdenException>("askedAt", defaultDescending: true).By("askedAt", e => e.CreationTime).By("month", e => e.Month).By("state", e => e.State);

    [Authorize(ThreeListsPermissions.Burden)]
    public async Task<PagedResultDto<BurdenExceptionDto>> GetExceptionsAsync([FromQuery] GetBurdenExceptionsInput input, CancellationToken cancellationToken)
    {
        var query = exceptions.Query.WhereIf(input.Month is not null, e => e.Month == input.Month).WhereIf(input.State is not null, e => e.State == input.State)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), e => e.Reason.Contains(input.Filter!));
        var page = await Sorting.Apply(query, input.Sorting).ToPagedResultAsync(input, cancellationToken);
        return new(page.TotalCount, await ToDtosAsync(page.Items, cancellationToken));
    }

    [HttpPost("ask")]
    [Authorize(ThreeListsPermissions.AskAboveCeiling)]
    public async Task<BurdenExceptionDto> AskAsync(AskBurdenInput input, CancellationToken cancellationToken)
    {
        var month = MetricPeriod.Parse(input.Month);
        if (month.To < await clock.GetTodayAsync(cancellationToken))
        {
            throw new AbpValidationException(ThreeListsErrorCodes.BurdenMonthIsOver, "month", ("Month", month.Name));
        }

        var withinId = input.WithinId ?? await organizations.GetMainAsync(cancellationToken);
        var asked = new BurdenException(withinId, await organizations.GetCodeAsync(withinId, cancellationToken), month.Name, input.Reason, user.Id, user.Actor?.Name ?? "");
        exceptions.Insert(asked);
        return (await ToDtosAsync([asked], cancellationToken))[0];
    }

    [Authorize(ThreeListsPermissions.ApproveAboveCeiling)]
    public async Task<BurdenExceptionDto> DecideAsync(Guid id, DecideBurdenInput input, CancellationToken cancellationToken)
    {
        var asked = await exceptions.GetAsync(id, cancellationToken);
        asked.CheckStamp(input.ConcurrencyStamp);
        asked.Decide(input.Granted!.Value, input.Reason, user.Id, user.Actor?.Name ?? "", clock.Now);
        await TellAsync(asked, cancellationToken);
        return (await ToDtosAsync([asked], cancellationToken))[0];
    }

    private async Task TellAsync(BurdenException decided, CancellationToken cancellationToken)
    {
        if (decided.AskedById is { } asker)
        {
            var kind = decided.State == BurdenExceptionState.Approved ? "ThreeLists:Notification:BurdenApproved" : "ThreeLists:Notification:BurdenRefused";
            var data = new Dictionary<string, string> { ["Month"] = decided.Month, ["By"] = decided.DecidedBy!, ["Reason"] = decided.Remark ?? "" };
            await notifications.PublishAsync([asker], kind, data, string.Create(CultureInfo.InvariantCulture, $"/three-lists/burden?month={decided.Month}"), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<BurdenExceptionDto>> ToDtosAsync(IReadOnlyList<BurdenException> read, CancellationToken cancellationToken)
    {
        var names = await hierarchy.GetOrganizationsAsync(read.Select(e => e.OrganizationId).Distinct().ToList(), cancellationToken);
        return read.Select(e => new BurdenExceptionDto
        {
            Id = e.Id,
            OrganizationId = e.OrganizationId,
            OrganizationName = names[e.OrganizationId].Name,
            Month = e.Month,
            Reason = e.Reason,
            AskedBy = e.AskedBy,
            AskedAt = e.CreationTime,
            State = e.State,
            DecidedBy = e.DecidedBy,
            DecidedAt = e.DecidedAt,
            Remark = e.Remark,
            MayDecide = e.State == BurdenExceptionState.Asked && e.AskedById != user.Id && permissions.IsGranted(ThreeListsPermissions.ApproveAboveCeiling),
            ConcurrencyStamp = e.ConcurrencyStamp,
        }).ToList();
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Events;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>An organization that is no more has nothing to report: what it has not submitted by then is not missing but gone. What it has submitted stays under its name.</summary>
internal sealed class OrganizationGoneHandler(IRepository<WeeklyReport> reports, IUnitOfWork unitOfWork)
    : ILocalEventHandler<OrganizationDissolvedEto>, ILocalEventHandler<OrganizationMergedEto>, IScopedDependency
{
    public Task HandleEventAsync(OrganizationDissolvedEto eventData, CancellationToken cancellationToken) => ForgetAsync(eventData.OrganizationId, cancellationToken);

    public Task HandleEventAsync(OrganizationMergedEto eventData, CancellationToken cancellationToken) => ForgetAsync(eventData.OrganizationId, cancellationToken);

    private async Task ForgetAsync(Guid organizationId, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await reports.Query.Where(r => r.OrganizationId == organizationId && r.Timeliness == null && r.SubmittedAt == null).ExecuteDeleteAsync(cancellationToken);
    }
}

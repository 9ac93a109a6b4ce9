using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>Keeps the placements in step with the tree: closes those that hold no longer, and opens what holds from the day on, in four commands however many there are.</summary>
internal sealed class PlacementRegister(PlatformDbContext db, IUnitOfWork unitOfWork, IBulkWriter bulk) : IScopedDependency
{
    /// <summary>Compares the whole county with what is stored so far, so that it does not matter what has been changed; what is tracked is written first.</summary>
    public async Task KeepAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        var opened = await Living.Where(o => !db.Set<Placement>().Any(p => p.OrganizationId == o.Id && p.To == null && p.Code == o.Code && p.Type == o.Type && p.Sector == o.Sector && p.TermDueOn == o.TermDueOn))
            .Select(o => new { o.Id, o.Code, o.Type, o.Sector, o.TermDueOn, IsNew = !db.Set<Placement>().Any(p => p.OrganizationId == o.Id) }).ToListAsync(cancellationToken);
        if (opened.Count == 0)
        {
            return;
        }

        if (opened.Exists(o => !o.IsNew))
        {
            await Outdated.Where(p => p.From == today).ExecuteDeleteAsync(cancellationToken);
            await Outdated.ExecuteUpdateAsync(s => s.SetProperty(p => p.To, today.AddDays(-1)), cancellationToken);
        }

        await bulk.InsertAsync(opened.Select(o => new Placement(o.Id, o.Code, o.Type, o.Sector, o.TermDueOn, o.IsNew ? Placement.Beginning : today)).ToList(), cancellationToken);
    }

    // The Scope filter is lifted: a subtree that moved out of the caller's sight has its history too.
    private IQueryable<Organization> Living => db.Set<Organization>().AsNoTracking().IgnoreQueryFilters([PlatformFilters.Scope]).Where(o => o.DissolvedOn == null);

    private IQueryable<Placement> Outdated => db.Set<Placement>().Where(p => p.To == null
        && Living.Any(o => o.Id == p.OrganizationId && (o.Code != p.Code || o.Type != p.Type || o.Sector != p.Sector || o.TermDueOn != p.TermDueOn)));
}

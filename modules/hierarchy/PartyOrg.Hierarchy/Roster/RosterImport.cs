using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Import;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>Brings a roster into the tree: first all of it is checked, then all of it is done, or nothing.</summary>
internal sealed class RosterImport(
    IRepository<Organization> organizations, IRepository<Appointment> appointments, IUnitOfWork unitOfWork, IBulkWriter bulk, PlacementRegister placements, Subtree subtree,
    PlatformDbContext db, RosterWords words, TermYearsSource termYears, IPersonalDataProtector protector, ICurrentUser user, ICountyClock clock, AuditTrail audit, ITextCatalogue texts) : IScopedDependency
{
    /// <summary>What the file would do, with the plan to do it; the plan is null where there are faults.</summary>
    public async Task<(ImportResultDto Result, RosterPlan? Plan)> PlanAsync(Stream file, CancellationToken cancellationToken)
    {
        var faults = new List<ImportFault>();
        var lines = words.Read(file, faults);
        var plan = new RosterPlan(lines, await ReadStateAsync(cancellationToken), protector);
        if (faults.Count > 0)
        {
            return (new ImportResultDto(0, 0, 0, faults.OrderBy(f => f.Row).Select(f => f.ToDto(texts)).ToList()), null);
        }

        plan.Compare();
        return (new ImportResultDto(plan.Created, plan.Updated, plan.Unchanged, []), plan);
    }

    public async Task ApplyAsync(RosterPlan plan, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var moved = Arrange(plan, today);
        await bulk.InsertAsync(plan.All.Where(p => p.IsNew).Select(p => p.Organization!).OrderBy(o => o.Code.Length).ToList(), cancellationToken);
        await AppointAsync(plan, today, cancellationToken);
        await placements.KeepAsync(today, cancellationToken);
        if (moved)
        {
            await subtree.FollowAsync(cancellationToken);
        }

        audit.Record(new { created = plan.Created, updated = plan.Updated });
    }

    private async Task<RosterState> ReadStateAsync(CancellationToken cancellationToken)
    {
        var mine = await organizations.Query.Where(o => o.DissolvedOn == null).ToListAsync(cancellationToken);
        var seen = mine.Select(o => o.Id).ToHashSet();

        // The Scope filter is lifted: names are unique in the county, and a parent may stand above one's own part of the tree.
        var living = organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(o => o.DissolvedOn == null);
        var all = await living.CountAsync(cancellationToken) == mine.Count ? [] : await living.Select(HierarchyIntegrationService.ToRef).ToListAsync(cancellationToken);
        var secretaries = await appointments.Query.Where(a => a.SecretaryOf != null).ToListAsync(cancellationToken);
        return new RosterState(mine, all.Where(o => !seen.Contains(o.Id)).ToList(), secretaries.ToDictionary(a => a.OrganizationId), await termYears.GetAsync(cancellationToken));
    }

    /// <summary>From the top down, so that each finds its parent's final code. True: something moved.</summary>
    private bool Arrange(RosterPlan plan, DateOnly today)
    {
        var below = plan.All.Where(p => p.Parent is not null).ToLookup(p => p.Parent!);
        var queue = new Queue<PlannedOrganization>(plan.All.Where(p => p.Parent is null));
        var moved = false;
        while (queue.TryDequeue(out var planned))
        {
            moved |= Arrange(planned, today);
            foreach (var child in below[planned])
            {
                queue.Enqueue(child);
            }
        }

        return moved;
    }

    private bool Arrange(PlannedOrganization planned, DateOnly today)
    {
        if (planned.IsNew)
        {
            planned.Organization = planned.Parent is { } above ? Organization.Below(Watched(above), planned.Profile!) : Organization.AtTop(planned.Profile!, 1);
            return false;
        }

        if (planned.Organization is null)
        {
            return false;
        }

        if (planned.IsUpdated)
        {
            Watched(planned).Describe(planned.Profile!, today);
        }

        if (planned.IsMoved)
        {
            Watched(planned).MoveUnder(Watched(planned.Parent!), null, today);
            planned.HasMoved = true;
        }
        else if (planned.Parent is { HasMoved: true, Organization.Code: var code })
        {
            planned.HasMoved = Watched(planned).FollowParent(code);
        }

        return planned.HasMoved;
    }

    /// <summary>The county was read without being tracked, since it is thousands; what is about to change is. New ones are inserted in bulk.</summary>
    private Organization Watched(PlannedOrganization planned) => planned.IsNew ? planned.Organization! : Watched(planned.Organization!);

    private T Watched<T>(T entity) where T : class
    {
        if (db.Entry(entity).State == EntityState.Detached)
        {
            db.Attach(entity);
        }

        return entity;
    }

    private async Task AppointAsync(RosterPlan plan, DateOnly today, CancellationToken cancellationToken)
    {
        var appointed = new List<Appointment>();
        foreach (var planned in plan.All.Where(p => p is { HasOtherSecretary: true }))
        {
            var held = plan.CurrentSecretary(planned) is { } secretary ? Watched(secretary) : null;
            var phone = plan.PhoneOf(planned);
            if (held is not null && held.PersonName == planned.Line!.Secretary)
            {
                held.KeepPhone(phone, protector);
                continue;
            }

            if (held is not null)
            {
                Relieve(held, today);
            }

            if (planned.Line!.Secretary is { } name)
            {
                var from = planned is { IsNew: true, Organization.ElectedOn: { } elected } && elected < today ? elected : today;
                var appointment = new Appointment(planned.Organization!, Post.Secretary, name, from);
                appointment.KeepPhone(phone, protector);
                appointed.Add(appointment);
            }
        }

        await unitOfWork.SaveChangesAsync(cancellationToken); // posts that end are written before those that begin: one secretary at a time
        await bulk.InsertAsync(appointed, cancellationToken);
        AppointImporter(plan, today);
    }

    private void Relieve(Appointment held, DateOnly today)
    {
        if (held.From < today)
        {
            held.End(today.AddDays(-1));
        }
        else
        {
            held.Withdraw();
            appointments.Delete(held);
        }
    }

    /// <summary>Whoever brings an empty county its roster has no post yet that would let them see it, and is given one.</summary>
    private void AppointImporter(RosterPlan plan, DateOnly today)
    {
        if (user.Actor is { } actor && plan.All.Find(p => p is { IsNew: true, Parent: null }) is { } top)
        {
            appointments.Insert(new Appointment(top.Organization!, Post.Clerk, actor.Name, today, userId: actor.Id));
        }
    }
}

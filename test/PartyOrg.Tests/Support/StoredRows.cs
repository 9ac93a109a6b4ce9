using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Visits;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.Tests.Support;

/// <summary>A stored row: of which entity, and under which code of the tree, where it has one.</summary>
public sealed record StoredRow(string Entity, Guid Id, string? Code);

/// <summary>Finds rows of every kind to be tried in the places where ids go, so that no matrix lists entities.</summary>
public static class StoredRows
{
    private static readonly MethodInfo Read = typeof(StoredRows).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The first rows of each of the county's entities.</summary>
    public static Task<IReadOnlyList<StoredRow>> FirstAsync(PartyOrgFactory factory, string tenant, int ofEach = 1) => FindAsync(factory, tenant, false, _ => true, ofEach);

    /// <summary>The first rows of each entity that the scope filter limits, within a part of the tree and outside of others.</summary>
    public static Task<IReadOnlyList<StoredRow>> WithinAsync(PartyOrgFactory factory, string tenant, string code, params string[] butNot) =>
        FindAsync(factory, tenant, true, c => ScopeRanges.Contains(code, c) && !butNot.Any(b => ScopeRanges.Contains(b, c)), 1);

    private static Task<IReadOnlyList<StoredRow>> FindAsync(PartyOrgFactory factory, string tenant, bool scopedOnly, Func<string, bool> fits, int ofEach) => factory.InTenantAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var rows = new List<StoredRow>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType) && typeof(IMultiTenant).IsAssignableFrom(t.ClrType)))
        {
            var code = PlatformDbContext.ScopeProperty(type.ClrType);
            if (code is not null || !scopedOnly)
            {
                var all = await (Task<List<StoredRow>>)Read.MakeGenericMethod(type.ClrType).Invoke(null, [db, type.ShortName(), code])!;
                rows.AddRange(all.Where(r => !scopedOnly || fits(r.Code!)).Take(ofEach));
            }
        }

        return (IReadOnlyList<StoredRow>)rows;
    });

    private static Task<List<StoredRow>> ReadAsync<T>(PlatformDbContext db, string entity, string? code) where T : Entity => code is null
        ? db.Set<T>().AsNoTracking().OrderBy(e => e.Id).Take(20).Select(e => new StoredRow(entity, e.Id, null)).ToListAsync()
        : Alone(db.Set<T>().AsNoTracking()).OrderBy(e => EF.Property<string>(e, code)).ThenBy(e => e.Id).Select(e => new StoredRow(entity, e.Id, EF.Property<string>(e, code))).ToListAsync();

    /// <summary>Rows that belong to one part of the tree only: a member whom two organizations manage, what another organization helps with, or a visit that comes to it, is in two, and whichever came first would decide what a table says.</summary>
    private static IQueryable<T> Alone<T>(IQueryable<T> rows) => rows switch
    {
        IQueryable<PartyMember> members => (IQueryable<T>)members.Where(m => !m.DualManagements.Any()),
        IQueryable<Problem> problems => (IQueryable<T>)problems.Where(p => !p.Helpers.Any()),
        IQueryable<ObservationVisit> visits => (IQueryable<T>)visits.Where(v => !v.Stops.Any()),
        IQueryable<WorkTask> tasks => (IQueryable<T>)tasks.Where(t => !t.Helpers.Any()),
        _ => rows,
    };
}

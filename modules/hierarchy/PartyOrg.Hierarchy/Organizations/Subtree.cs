using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>Re-codes what hangs below a moved organization: the tree in one statement, and one for each table whose rows carry an organization's code, whichever module it belongs to.</summary>
internal sealed class Subtree(PlatformDbContext db, IUnitOfWork unitOfWork) : IScopedDependency
{
    private static readonly MethodInfo FollowMethod = typeof(Subtree).GetMethod(nameof(FollowInAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo CountMethod = typeof(Subtree).GetMethod(nameof(CountStraysAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Call it when the organization has been moved and has its new code; everything is in the unit of work's transaction.</summary>
    public async Task FollowAsync(Organization moved, string oldCode, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await RefuseTooDeepAsync(moved, oldCode, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        var stamp = Guid.NewGuid().ToString("N"); // whoever read a row before the move has not seen its state
        await All.Within(o => o.Code, oldCode).ExecuteUpdateAsync(
            s => s.SetProperty(o => o.Code, o => moved.Code + o.Code.Substring(oldCode.Length)).SetProperty(o => o.ConcurrencyStamp, stamp), cancellationToken);
        await FollowAsync(cancellationToken);
    }

    /// <summary>All rows of all modules take their organization's present code.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        foreach (var type in ScopedTypes)
        {
            await (Task<int>)FollowMethod.MakeGenericMethod(type).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [cancellationToken], null)!;
        }
    }

    /// <summary>Rows that do not stand where their organization stands: one line for each table that has any.</summary>
    public async Task<IReadOnlyList<string>> FindStraysAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var type in ScopedTypes)
        {
            var count = await (Task<int>)CountMethod.MakeGenericMethod(type).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [cancellationToken], null)!;
            if (count > 0)
            {
                lines.Add($"{count} rows of {type.Name} have another code than their organization.");
            }
        }

        return lines;
    }

    private IEnumerable<Type> ScopedTypes => db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t != typeof(Organization) && PlatformDbContext.ScopeProperty(t) is not null);

    private Task<int> FollowInAsync<T>(CancellationToken cancellationToken) where T : class
    {
        var (code, id) = PlaceOf(typeof(T));
        return Strays<T>().ExecuteUpdateAsync(s => s.SetProperty(e => EF.Property<string>(e, code), e => All.Where(o => o.Id == EF.Property<Guid>(e, id)).Select(o => o.Code).First()), cancellationToken);
    }

    private Task<int> CountStraysAsync<T>(CancellationToken cancellationToken) where T : class => Strays<T>().CountAsync(cancellationToken);

    // Scope and SoftDelete are lifted for the reason below.
    private IQueryable<T> Strays<T>() where T : class
    {
        var (code, id) = PlaceOf(typeof(T));
        return db.Set<T>().IgnoreQueryFilters([PlatformFilters.Scope, PlatformFilters.SoftDelete])
            .Where(e => All.Any(o => o.Id == EF.Property<Guid>(e, id) && o.Code != EF.Property<string>(e, code)));
    }

    /// <summary>What is scoped by a code <c>XCode</c> names the organization in <c>XId</c>.</summary>
    private static (string Code, string Id) PlaceOf(Type type)
    {
        var code = PlatformDbContext.ScopeProperty(type)!;
        return (code, string.Concat(code.AsSpan(0, code.Length - "Code".Length), "Id"));
    }

    private async Task RefuseTooDeepAsync(Organization moved, string oldCode, CancellationToken cancellationToken)
    {
        var longest = await All.Within(o => o.Code, oldCode).MaxAsync(o => (int?)o.Code.Length, cancellationToken) ?? 0;
        if (longest - oldCode.Length + moved.Code.Length >= PathCode.MaxLength)
        {
            throw new BusinessException(HierarchyErrorCodes.TreeTooDeep);
        }
    }

    // Scope and SoftDelete are lifted: whoever moves a subtree moves all of it, also what others may see and what was deleted.
    private IQueryable<Organization> All => db.Set<Organization>().IgnoreQueryFilters([PlatformFilters.Scope, PlatformFilters.SoftDelete]);
}

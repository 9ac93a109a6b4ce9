using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Data;

/// <summary>The filters and conventions that every entity of every module gets.</summary>
public abstract partial class PlatformDbContext
{
    private static readonly MethodInfo ConfigureMethod = typeof(PlatformDbContext).GetMethod(nameof(Configure), BindingFlags.Instance | BindingFlags.NonPublic)!;

    // Filters read these at each query: a pooled context serves another county the next time it is rented.
    private Guid CurrentTenantKey => Services.Tenant.Key;
    private string ScopeFrom0 => Scope[0].From;
    private string ScopeTo0 => Scope[0].To;
    private string ScopeFrom1 => Scope[1].From;
    private string ScopeTo1 => Scope[1].To;
    private string ScopeFrom2 => Scope[2].From;
    private string ScopeTo2 => Scope[2].To;
    private string ScopeFrom3 => Scope[3].From;
    private string ScopeTo3 => Scope[3].To;

    /// <summary>Nobody acting means the system's own work (jobs, seed, start-up), which is limited by county but by no post. Anonymous requests reach no scoped entity.</summary>
    private ScopeRanges Scope
    {
        get
        {
            var actor = Services.User.Actor;
            if (_scope is not { } known || !ReferenceEquals(known.Of, actor)) // authentication reads before anybody acts: what was right then is not right afterwards
            {
                _scope = known = (actor, actor is null ? ScopeRanges.Everything : ScopeRanges.Of(actor.Scopes));
            }

            return known.Ranges;
        }
    }

    /// <summary>Called by the host's context after every module has mapped its entities.</summary>
    protected void ApplyConventions(ModelBuilder builder)
    {
        var ours = builder.Model.GetEntityTypes().Where(t => t.BaseType is null && !t.IsOwned() && (typeof(Entity).IsAssignableFrom(t.ClrType) || typeof(IMultiTenant).IsAssignableFrom(t.ClrType)));
        foreach (var type in ours.ToList())
        {
            ConfigureMethod.MakeGenericMethod(type.ClrType).Invoke(this, [builder]);
        }
    }

    private void Configure<T>(ModelBuilder builder) where T : class
    {
        var entity = builder.Entity<T>();
        if (typeof(Entity).IsAssignableFrom(typeof(T)))
        {
            entity.Property(nameof(Entity.Id)).ValueGeneratedNever();
        }

        if (typeof(AggregateRoot).IsAssignableFrom(typeof(T)))
        {
            entity.Property(nameof(AggregateRoot.ConcurrencyStamp)).HasMaxLength(32).IsConcurrencyToken();
        }

        if (typeof(IMultiTenant).IsAssignableFrom(typeof(T)))
        {
            entity.Property(nameof(IMultiTenant.TenantId)).IsConcurrencyToken(); // so that it stands in every UPDATE's and DELETE's WHERE
            entity.HasQueryFilter(PlatformFilters.Tenant, e => EF.Property<Guid>(e, nameof(IMultiTenant.TenantId)) == CurrentTenantKey);
        }

        if (typeof(ISoftDelete).IsAssignableFrom(typeof(T)))
        {
            entity.HasQueryFilter(PlatformFilters.SoftDelete, e => !EF.Property<bool>(e, nameof(ISoftDelete.IsDeleted)));
        }

        if (ScopeProperty(typeof(T)) is { } code)
        {
            AddScopeFilter(entity, code);
        }
    }

    /// <summary>The name of the property that holds an entity's path code, or null if it is not limited to a part of the tree.</summary>
    public static string? ScopeProperty(Type type) =>
        type.GetCustomAttribute<ScopedByAttribute>()?.Property ?? (typeof(IOrganizationScoped).IsAssignableFrom(type) ? nameof(IOrganizationScoped.OrganizationCode) : null);

    private void AddScopeFilter<T>(EntityTypeBuilder<T> entity, string code) where T : class
    {
        entity.Property<string>(code).HasMaxLength(PathCode.MaxLength);
        entity.HasQueryFilter(PlatformFilters.Scope, e =>
            (string.Compare(EF.Property<string>(e, code), ScopeFrom0) >= 0 && string.Compare(EF.Property<string>(e, code), ScopeTo0) < 0)
            || (string.Compare(EF.Property<string>(e, code), ScopeFrom1) >= 0 && string.Compare(EF.Property<string>(e, code), ScopeTo1) < 0)
            || (string.Compare(EF.Property<string>(e, code), ScopeFrom2) >= 0 && string.Compare(EF.Property<string>(e, code), ScopeTo2) < 0)
            || (string.Compare(EF.Property<string>(e, code), ScopeFrom3) >= 0 && string.Compare(EF.Property<string>(e, code), ScopeTo3) < 0));
    }
}

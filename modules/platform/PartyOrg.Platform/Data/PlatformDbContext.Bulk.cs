using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Data;

public abstract partial class PlatformDbContext
{
    /// <summary>Owned rows have a table of their own, which a bulk insert does not write: whoever has some is saved.</summary>
    private void RefuseOwnedRows<T>(IReadOnlyList<T> entities) where T : Entity
    {
        var owned = Model.FindEntityType(typeof(T))!.GetNavigations().Where(n => n.TargetEntityType.IsOwned() && n.IsCollection).Select(n => n.PropertyInfo!).ToList();
        if (owned.Find(o => entities.Any(e => o.GetValue(e) is IEnumerable<object> rows && rows.Any())) is { } filled)
        {
            throw new NotSupportedException($"{typeof(T).Name}.{filled.Name} would be left out of a bulk insert.");
        }
    }

    /// <summary>Gives new entities what a save would give them, without tracking them: their county and their author.</summary>
    internal void StampForInsert<T>(IReadOnlyList<T> entities, DateTimeOffset now) where T : Entity
    {
        RefuseOwnedRows(entities);
        var key = Services.Tenant.Key;
        var tenant = Model.FindEntityType(typeof(T))!.FindProperty(nameof(IMultiTenant.TenantId))?.PropertyInfo is { } found
            ? found.DeclaringType!.GetProperty(found.Name) : null; // as its own class sees it: to a derived class a private setter is not there
        foreach (var entity in entities)
        {
            if (entity is IMultiTenant tenanted && tenanted.TenantId != key)
            {
                if (tenanted.TenantId != Guid.Empty)
                {
                    throw new InvalidOperationException($"{entity} belongs to tenant {tenanted.TenantId}, not to the current one, {key}.");
                }

                tenant!.SetValue(entity, key);
            }

            if (entity is FullAuditedAggregateRoot audited)
            {
                (audited.CreationTime, audited.CreatorId) = (now, Services.User.Id);
            }
        }
    }
}

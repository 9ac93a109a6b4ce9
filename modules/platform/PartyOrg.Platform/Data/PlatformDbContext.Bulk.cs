using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Data;

public abstract partial class PlatformDbContext
{
    /// <summary>Gives new entities what a save would give them, without tracking them: their county and their author.</summary>
    internal void StampForInsert<T>(IReadOnlyList<T> entities, DateTimeOffset now) where T : Entity
    {
        var key = Services.Tenant.Key;
        var tenant = Model.FindEntityType(typeof(T))!.FindProperty(nameof(IMultiTenant.TenantId))?.PropertyInfo;
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

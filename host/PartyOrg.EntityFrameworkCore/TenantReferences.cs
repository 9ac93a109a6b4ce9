using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyOrg.Platform.Domain;

namespace PartyOrg.EntityFrameworkCore;

/// <summary>Leads every reference from a county's row to another by the county, so that the database itself refuses one into another county, whoever writes it.</summary>
internal static class TenantReferences
{
    public static void LeadReferencesByTenant(this ModelBuilder builder)
    {
        foreach (var reference in builder.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredForeignKeys()).Where(IsWithinCounty).ToList())
        {
            var isRequired = reference.IsRequired;
            reference.SetProperties([TenantOf(reference.DeclaringEntityType), .. reference.Properties], KeyOf(reference.PrincipalEntityType));
            reference.IsRequired = isRequired; // an optional one stays so: where the id is null nothing is compared
        }
    }

    private static bool IsWithinCounty(IMutableForeignKey reference) =>
        IsTenanted(reference.DeclaringEntityType) && IsTenanted(reference.PrincipalEntityType) && !reference.IsOwnership && reference.Properties.Count == 1;

    private static bool IsTenanted(IMutableEntityType type) => typeof(IMultiTenant).IsAssignableFrom(type.ClrType);

    private static IMutableProperty TenantOf(IMutableEntityType type) => type.FindProperty(nameof(IMultiTenant.TenantId))!;

    private static IMutableKey KeyOf(IMutableEntityType type)
    {
        IMutableProperty[] key = [TenantOf(type), type.FindProperty(nameof(Entity.Id))!];
        return type.FindKey(key) ?? type.AddKey(key);
    }
}

using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Hierarchy.Data;

public static class OrganizationReferenceModelBuilderExtensions
{
    /// <summary>
    /// Makes every id of an organization, in whichever module's table, a foreign key; to be called when all modules have mapped theirs.
    /// An organization with traces is dissolved, never deleted, so nothing is deleted with it.
    /// </summary>
    public static ModelBuilder ConfigureOrganizationReferences(this ModelBuilder builder)
    {
        var organization = builder.Model.FindEntityType(typeof(Organization))!;
        var ids = builder.Model.GetEntityTypes().Where(t => typeof(IMultiTenant).IsAssignableFrom(t.ClrType)).SelectMany(t => t.GetDeclaredProperties()).Where(IsOrganizationId).ToList();
        foreach (var id in ids)
        {
            var type = (IMutableEntityType)id.DeclaringType;
            var isRequired = !id.IsNullable;
            var reference = type.AddForeignKey(id, organization.FindPrimaryKey()!, organization);
            (reference.DeleteBehavior, reference.IsRequired) = (DeleteBehavior.Restrict, isRequired);
        }

        return builder;
    }

    private static bool IsOrganizationId(IMutableProperty property) => !property.IsForeignKey()
        && (property.Name == nameof(IOrganizationScoped.OrganizationId) || property.PropertyInfo?.IsDefined(typeof(OrganizationReferenceAttribute)) == true);
}

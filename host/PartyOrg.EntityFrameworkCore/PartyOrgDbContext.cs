using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Data;
using PartyOrg.Assessments.Data;
using PartyOrg.Hierarchy.Data;
using PartyOrg.Platform.Data;
using PartyOrg.ResponsibilityLetters.Data;
using PartyOrg.ThreeLists.Data;

namespace PartyOrg.EntityFrameworkCore;

/// <summary>The whole database, module by module. Each provider has a context of its own, which says what is said differently there.</summary>
public abstract class PartyOrgDbContext(DbContextOptions options) : PlatformDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigurePlatform();
        builder.ConfigureAdministration();
        builder.ConfigureHierarchy();
        builder.ConfigureResponsibilityLetters();
        builder.ConfigureThreeLists();
        builder.ConfigureAssessments();
        builder.ConfigureOrganizationReferences();
        builder.LeadReferencesByTenant();
        ApplyConventions(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<decimal>().HavePrecision(18, 4);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32); // names outlive reordering, and read in SQL
        base.ConfigureConventions(builder);
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Schemes;

namespace PartyOrg.Assessments.Data;

public static class AssessmentsModelBuilderExtensions
{
    public static ModelBuilder ConfigureAssessments(this ModelBuilder builder)
    {
        builder.Entity<Scheme>(b =>
        {
            b.ToTable("Assessments_Schemes");
            b.Property(s => s.Code).HasMaxLength(SchemeRules.MaxCodeLength);
            b.Property(s => s.Name).HasMaxLength(SchemeRules.MaxNameLength);
            b.Property(s => s.Definition).HasJson();
            b.HasIndex(s => new { s.TenantId, s.Code, s.Version }).IsUnique();
        });
        builder.ConfigureBallots();
        builder.ConfigureDuty();
        builder.ConfigureVisits();
        builder.ConfigureRounds();
        builder.ConfigureResults();
        builder.ConfigureCare();
        return builder;
    }
}

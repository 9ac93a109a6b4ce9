using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.MemberStars;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Assessments.Schemes;

namespace PartyOrg.Assessments.Data;

/// <summary>The tables of rectifications and of members' stars.</summary>
internal static class CareModel
{
    public static void ConfigureCare(this ModelBuilder builder)
    {
        ConfigureRectifications(builder);
        builder.Entity<StarPledge>(b =>
        {
            b.ToTable("Assessments_StarPledges");
            b.Property(p => p.SubjectName).HasMaxLength(StarPledge.MaxNameLength);
            b.Property(p => p.AwardedBy).HasMaxLength(StarPledge.MaxNameLength);
            b.Property(p => p.ApprovalAbove).HasPrecision(5, 4);
            b.Property(p => p.Stars).HasJson();
            b.Property(p => p.Marks).HasJson();
            b.HasOne<Scheme>().WithMany().HasForeignKey(p => p.SchemeId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(p => new { p.TenantId, p.SubjectId, p.Year }).IsUnique(); // one a year
            b.HasIndex(p => new { p.TenantId, p.OrganizationCode, p.Year });
        });
    }

    private static void ConfigureRectifications(ModelBuilder builder) => builder.Entity<Rectification>(b =>
    {
        b.ToTable("Assessments_Rectifications");
        b.Ignore(r => r.TaskIds);
        b.Ignore(r => r.MissingHelpers);
        b.Property(r => r.OrganizationName).HasMaxLength(Rectification.MaxNameLength);
        b.Property(r => r.Goal).HasMaxLength(Rectification.MaxTextLength);
        b.Property(r => r.Triggers).HasJson();
        b.Property(r => r.Helpers).HasJson();
        b.Property(r => r.Measures).HasJson();
        b.Property(r => r.Vote).HasJson();
        b.Property(r => r.History).HasJson();
        b.HasIndex(r => new { r.TenantId, r.OpenFor }).IsUnique(); // one at a time
        b.HasIndex(r => new { r.TenantId, r.OrganizationId, r.Times });
        b.HasIndex(r => new { r.TenantId, r.OrganizationCode, r.State });
    });
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Visits;

namespace PartyOrg.Assessments.Data;

/// <summary>The tables of observation visits.</summary>
internal static class VisitModel
{
    public static void ConfigureVisits(this ModelBuilder builder)
    {
        builder.Entity<ObservationVisit>(b =>
        {
            b.ToTable("Assessments_Visits");
            b.Property(v => v.Name).HasMaxLength(ObservationVisit.MaxNameLength);
            b.Property(v => v.Theme).HasMaxLength(ObservationVisit.MaxTextLength);
            b.Property(v => v.Quarter).HasMaxLength(ObservationVisit.QuarterLength);
            b.Property(v => v.Basis).HasMaxLength(ObservationVisit.MaxTextLength);
            b.Property(v => v.ClosedWithout).HasMaxLength(ObservationVisit.MaxTextLength);
            b.Property(v => v.Lines).HasJson();
            b.HasIndex(v => new { v.TenantId, v.OrganizationCode, v.Quarter });
            b.OwnsMany(v => v.Stops, s =>
            {
                s.ToTable("Assessments_VisitStops");
                s.WithOwner().HasForeignKey("VisitId");
                s.HasKey("VisitId", nameof(VisitStop.OrganizationId));
                s.Property(x => x.Code).HasMaxLength(Platform.Data.PathCode.MaxLength);
                s.Property(x => x.Name).HasMaxLength(ObservationVisit.MaxNameLength);
                s.Property(x => x.HostName).HasMaxLength(ObservationVisit.MaxPersonLength);
                s.Property(x => x.Points).HasPrecision(9, 4);
                s.Property(x => x.PointsBefore).HasPrecision(9, 4);
                s.HasIndex(x => x.OrganizationId);
            });
            b.OwnsMany(v => v.Judges, j =>
            {
                j.ToTable("Assessments_VisitJudges");
                j.WithOwner().HasForeignKey("VisitId");
                j.HasKey("VisitId", nameof(VisitJudge.UserId));
                j.Property(x => x.Name).HasMaxLength(ObservationVisit.MaxPersonLength);
                j.HasIndex(x => x.UserId);
            });
        });
        ConfigureSheets(builder);
    }

    private static void ConfigureSheets(ModelBuilder builder)
    {
        builder.Entity<VisitSheet>(b =>
        {
            b.ToTable("Assessments_VisitSheets");
            b.Property(s => s.JudgeName).HasMaxLength(ObservationVisit.MaxPersonLength);
            b.Property(s => s.Deductions).HasJson();
            b.HasOne<ObservationVisit>().WithMany().HasForeignKey(s => s.VisitId).OnDelete(DeleteBehavior.Restrict);

            // The promise that a judge has one sheet of a stop.
            b.HasIndex(s => new { s.TenantId, s.VisitId, s.StopId, s.JudgeId }).IsUnique();
        });
        builder.Entity<VisitNote>(b =>
        {
            b.ToTable("Assessments_VisitNotes");
            b.Property(n => n.Text).HasMaxLength(VisitNote.MaxTextLength);
            b.Property(n => n.ByName).HasMaxLength(ObservationVisit.MaxPersonLength);
            b.HasOne<ObservationVisit>().WithMany().HasForeignKey(n => n.VisitId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(n => new { n.TenantId, n.VisitId, n.At });
        });
    }
}

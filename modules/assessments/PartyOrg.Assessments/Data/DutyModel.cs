using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.DutyRecords;
using PartyOrg.Assessments.DutyReports;

namespace PartyOrg.Assessments.Data;

/// <summary>The tables of duty reports and duty records.</summary>
internal static class DutyModel
{
    public static void ConfigureDuty(this ModelBuilder builder)
    {
        builder.Entity<DutyReportCall>(b =>
        {
            b.ToTable("Assessments_DutyReportCalls");
            b.Property(c => c.IssuerName).HasMaxLength(DutyReportCall.MaxNameLength);
            b.Property(c => c.Name).HasMaxLength(DutyReportCall.MaxNameLength);
            b.Property(c => c.Period).HasMaxLength(DutyReport.MaxPeriodLength);
            b.Property(c => c.Basis).HasMaxLength(DutyReportCall.MaxBasisLength);
            b.Property(c => c.Approval).HasMaxLength(DutyReportCall.MaxBasisLength);
            b.HasIndex(c => new { c.TenantId, c.OrganizationCode });
        });
        ConfigureReport(builder);
        builder.Entity<DutyReportScore>(b =>
        {
            b.ToTable("Assessments_DutyReportScores");
            b.Property(s => s.JudgeName).HasMaxLength(DutyReport.MaxPersonLength);
            b.Property(s => s.EnteredBy).HasMaxLength(DutyReport.MaxPersonLength);
            b.Property(s => s.Reason).HasMaxLength(DutyReport.MaxReasonLength);
            b.Property(s => s.Points).HasPrecision(9, 4);
            b.HasOne<DutyReport>().WithMany().HasForeignKey(s => s.ReportId).OnDelete(DeleteBehavior.Restrict);

            // The promise that nobody gives points twice.
            b.HasIndex(s => new { s.TenantId, s.ReportId, s.Role, s.JudgeName }).IsUnique();
        });
        builder.Entity<DutyRecord>(b =>
        {
            b.ToTable("Assessments_DutyRecords");
            b.Property(r => r.PersonName).HasMaxLength(DutyRecord.MaxPersonLength);
            b.Property(r => r.Title).HasMaxLength(DutyRecord.MaxTitleLength);
            b.Property(r => r.Text).HasMaxLength(DutyRecord.MaxTextLength);
            b.Property(r => r.Place).HasMaxLength(DutyRecord.MaxPlaceLength);
            b.Property(r => r.EvidenceIds).HasJson();
            b.HasIndex(r => new { r.TenantId, r.OrganizationCode, r.HappenedOn });
            b.HasIndex(r => new { r.TenantId, r.OrganizationId, r.HappenedOn });
        });
    }

    private static void ConfigureReport(ModelBuilder builder) => builder.Entity<DutyReport>(b =>
    {
        b.ToTable("Assessments_DutyReports");
        b.Property(r => r.OrganizationName).HasMaxLength(DutyReportCall.MaxNameLength);
        b.Property(r => r.PersonName).HasMaxLength(DutyReport.MaxPersonLength);
        b.Property(r => r.Period).HasMaxLength(DutyReport.MaxPeriodLength);
        b.Property(r => r.DutiesDone).HasMaxLength(DutyReport.MaxSectionLength);
        b.Property(r => r.Problems).HasMaxLength(DutyReport.MaxSectionLength);
        b.Property(r => r.Causes).HasMaxLength(DutyReport.MaxSectionLength);
        b.Property(r => r.NextSteps).HasMaxLength(DutyReport.MaxSectionLength);
        b.Property(r => r.Figures).HasJson();
        b.Property(r => r.ReturnReason).HasMaxLength(DutyReport.MaxReasonLength);
        b.Property(r => r.Remark).HasMaxLength(DutyReport.MaxRemarkLength);
        b.Property(r => r.RemarkedBy).HasMaxLength(DutyReport.MaxPersonLength);
        b.HasOne<DutyReportCall>().WithMany().HasForeignKey(r => r.CallId).OnDelete(DeleteBehavior.Restrict);

        // The promise that a person gives one account of a period for an organization.
        b.HasIndex(r => new { r.TenantId, r.OrganizationId, r.Period, r.PersonName }).IsUnique();
        b.HasIndex(r => new { r.TenantId, r.OrganizationCode, r.Period });
        b.HasIndex(r => new { r.TenantId, r.CallId, r.State });
        b.HasIndex(r => new { r.TenantId, r.SuperiorId, r.State });
    });
}

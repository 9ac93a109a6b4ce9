using Microsoft.EntityFrameworkCore;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Turning;

namespace PartyOrg.ThreeLists.Data;

/// <summary>The tables of the weekly rhythm.</summary>
internal static class WeeksModel
{
    private const int MaxNameLength = 128;

    public static void ConfigureWeeks(this ModelBuilder builder)
    {
        builder.Entity<Holiday>(b =>
        {
            b.ToTable("Lists_Holidays");
            b.Property(h => h.Name).HasMaxLength(Holiday.MaxNameLength);
            b.HasIndex(h => new { h.TenantId, h.Date }).IsUnique();
        });
        builder.Entity<ReportingPeriod>(b =>
        {
            b.ToTable("Lists_ReportingPeriods");
            b.Property(p => p.Week).HasMaxLength(Week.TextLength);
            b.HasIndex(p => new { p.TenantId, p.Week }).IsUnique(); // a week is opened once, whichever host is first
            b.HasIndex(p => new { p.TenantId, p.State, p.ClosesAt });
        });
        ConfigureReports(builder);
        builder.Entity<WeekFigure>(b =>
        {
            b.ToTable("Lists_WeekFigures");
            b.Property(f => f.Week).HasMaxLength(Week.TextLength);
            b.HasIndex(f => new { f.TenantId, f.Week, f.OrganizationId }).IsUnique();
            b.HasIndex(f => new { f.TenantId, f.Week, f.OrganizationCode });
        });
    }

    private static void ConfigureReports(ModelBuilder builder)
    {
        builder.Entity<WeeklyReport>(b =>
        {
            b.ToTable("Lists_WeeklyReports");
            b.Property(r => r.Week).HasMaxLength(Week.TextLength);
            b.Property(r => r.OrganizationName).HasMaxLength(MaxNameLength);
            b.Property(r => r.SubmittedBy).HasMaxLength(ListEntry.MaxPersonLength);
            b.Property(r => r.AcceptedBy).HasMaxLength(ListEntry.MaxPersonLength);
            b.Property(r => r.ReturnReason).HasMaxLength(WeeklyReport.MaxReasonLength);
            b.Property(r => r.Remark).HasMaxLength(WeeklyReport.MaxRemarkLength);
            b.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.ReportId).OnDelete(DeleteBehavior.Cascade);
            b.Navigation(r => r.Lines).AutoInclude();
            b.HasIndex(r => new { r.TenantId, r.OrganizationId, r.Week }).IsUnique(); // an organization reports a week once
            b.HasIndex(r => new { r.TenantId, r.Week, r.OrganizationCode });
            b.HasIndex(r => new { r.TenantId, r.ReviewerId, r.Week, r.State });
        });
        builder.Entity<ReportLine>(b =>
        {
            b.ToTable("Lists_ReportLines");
            b.Property(l => l.Week).HasMaxLength(Week.TextLength);
            b.Property(l => l.TaskTitle).HasMaxLength(ListEntry.MaxTitleLength);
            b.Property(l => l.Done).HasMaxLength(ReportLine.MaxTextLength);
            b.Property(l => l.Next).HasMaxLength(ReportLine.MaxTextLength);
            b.Property(l => l.Obstacles).HasMaxLength(ReportLine.MaxTextLength);
            b.Property(l => l.EvidenceBecause).HasMaxLength(ListEntry.MaxReasonLength);
            b.Property(l => l.EvidenceIds).HasIds();
            b.HasIndex(l => new { l.ReportId, l.TaskId }).IsUnique();
            b.HasIndex(l => new { l.TenantId, l.Week, l.OrganizationCode });
            b.HasIndex(l => new { l.TenantId, l.OrganizationId, l.Week });
            b.HasIndex(l => new { l.TenantId, l.TaskId, l.Week });
        });
    }
}

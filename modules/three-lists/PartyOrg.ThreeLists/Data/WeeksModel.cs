using Microsoft.EntityFrameworkCore;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.ThreeLists.Data;

/// <summary>The tables of the weekly rhythm.</summary>
internal static class WeeksModel
{
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
    }
}

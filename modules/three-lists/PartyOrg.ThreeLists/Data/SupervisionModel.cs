using Microsoft.EntityFrameworkCore;
using PartyOrg.ThreeLists.Burden;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Reminders;

namespace PartyOrg.ThreeLists.Data;

/// <summary>The tables of reminders and of the burden's ceiling.</summary>
internal static class SupervisionModel
{
    public static void ConfigureSupervision(this ModelBuilder builder)
    {
        builder.Entity<Reminder>(b =>
        {
            b.ToTable("Lists_Reminders");
            b.HasIndex(r => new { r.TenantId, r.SubjectId, r.Ordinal }).IsUnique(); // two for each, whichever host is first
        });
        builder.Entity<BurdenException>(b =>
        {
            b.ToTable("Lists_BurdenExceptions");
            b.Property(e => e.Month).HasMaxLength(BurdenException.MonthLength);
            b.Property(e => e.Reason).HasMaxLength(BurdenException.MaxReasonLength);
            b.Property(e => e.Remark).HasMaxLength(BurdenException.MaxReasonLength);
            b.Property(e => e.AskedBy).HasMaxLength(ListEntry.MaxPersonLength);
            b.Property(e => e.DecidedBy).HasMaxLength(ListEntry.MaxPersonLength);
            b.HasIndex(e => new { e.TenantId, e.Month, e.State });
        });
    }
}

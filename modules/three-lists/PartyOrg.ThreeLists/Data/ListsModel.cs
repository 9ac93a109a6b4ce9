using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyOrg.ThreeLists.Duties;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Data;

internal static class ListsModel
{
    private const int MaxItemCodeLength = 32;

    public static void ConfigureLists(this ModelBuilder builder)
    {
        builder.Entity<Problem>(b =>
        {
            ConfigureEntry(b, "Lists_Problems");
            b.Property(p => p.Description).HasMaxLength(ListEntry.MaxTextLength);
            b.HasIndex(p => new { p.TenantId, p.FindingId }).IsUnique();
        });
        builder.Entity<WorkTask>(b =>
        {
            ConfigureEntry(b, "Lists_Tasks");
            b.Ignore(t => t.Status);
            b.Property(t => t.Goal).HasMaxLength(WorkTask.MaxGoalLength);
            b.Property(t => t.InstructedBy).HasMaxLength(ListEntry.MaxPersonLength);
            b.Property(t => t.InstructionOf).HasMaxLength(8);
            b.HasOne<Problem>().WithMany().HasForeignKey(t => t.ProblemId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<WorkTask>().WithMany().HasForeignKey(t => t.ParentId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Duty>().WithMany().HasForeignKey(t => t.DutyId).OnDelete(DeleteBehavior.Restrict);
        });
        ConfigureHistory(builder);
        builder.Entity<Duty>(b =>
        {
            b.ToTable("Lists_Duties");
            b.Property(d => d.Person).HasMaxLength(ListEntry.MaxPersonLength);
            b.Property(d => d.Post).HasMaxLength(Duty.MaxPostLength);
            b.Property(d => d.Text).HasMaxLength(Duty.MaxTextLength);
            b.HasIndex(d => new { d.TenantId, d.OrganizationCode });
            b.HasIndex(d => new { d.TenantId, d.OrganizationId, d.Person });
        });
    }

    private static void ConfigureEntry<TEntry>(EntityTypeBuilder<TEntry> b, string table) where TEntry : ListEntry
    {
        b.ToTable(table);
        b.Ignore(e => e.Kind);
        b.Property(e => e.Title).HasMaxLength(ListEntry.MaxTitleLength);
        b.Property(e => e.Measures).HasMaxLength(ListEntry.MaxTextLength);
        b.Property(e => e.ResponsiblePerson).HasMaxLength(ListEntry.MaxPersonLength);
        b.Property(e => e.EvidenceBecause).HasMaxLength(ListEntry.MaxReasonLength);
        b.Property(e => e.SuspendedBecause).HasMaxLength(ListEntry.MaxReasonLength);
        b.Property(e => e.ExtensionReason).HasMaxLength(ListEntry.MaxReasonLength);
        b.Property(e => e.ClosureNote).HasMaxLength(ListEntry.MaxTextLength);
        b.Property(e => e.ItemCode).HasMaxLength(MaxItemCodeLength);
        b.Property(e => e.OriginTitle).HasMaxLength(ListEntry.MaxTitleLength);
        b.Property(e => e.OriginLink).HasMaxLength(ListEntry.MaxLinkLength);
        b.OwnsMany(e => e.Helpers, h =>
        {
            h.ToTable(table + "Helpers");
            h.WithOwner().HasForeignKey("EntryId");
            h.HasKey("EntryId", nameof(EntryHelper.OrganizationId));
            h.Property(x => x.Person).HasMaxLength(ListEntry.MaxPersonLength);
            h.Property(x => x.ProgressNote).HasMaxLength(EntryHelper.MaxNoteLength);
            h.HasIndex(x => x.OrganizationId);
        });

        // The promise that a number names one entry.
        b.HasIndex(e => new { e.TenantId, e.Year, e.Number }).IsUnique();
        b.HasIndex(e => new { e.TenantId, e.OrganizationCode, e.State, e.DueOn });
        b.HasIndex(e => new { e.TenantId, e.OrganizationId, e.State });
        b.HasIndex(e => new { e.TenantId, e.SupervisorId, e.State });
        b.HasIndex(e => new { e.TenantId, e.LetterId });
        b.HasIndex(e => new { e.TenantId, e.OriginId });
    }

    private static void ConfigureHistory(ModelBuilder builder)
    {
        builder.Entity<EntryEvent>(b =>
        {
            b.ToTable("Lists_EntryEvents", t => t.HasTrigger("TR_Lists_EntryEvents"));
            b.Property(e => e.ByName).HasMaxLength(ListEntry.MaxPersonLength);
            b.Property(e => e.Reason).HasMaxLength(ListEntry.MaxTextLength);
            b.Property(e => e.EvidenceIds).HasIds();
            b.HasIndex(e => new { e.EntryId, e.At });
        });
        builder.Entity<EntryCounter>(b =>
        {
            b.ToTable("Lists_EntryCounters");
            b.HasIndex(c => new { c.TenantId, c.Year, c.Kind }).IsUnique();
        });
    }
}

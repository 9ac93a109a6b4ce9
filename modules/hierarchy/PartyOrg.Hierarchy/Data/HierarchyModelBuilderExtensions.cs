using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Hierarchy.Resources;
using PartyOrg.Platform.Data;

namespace PartyOrg.Hierarchy.Data;

public static class HierarchyModelBuilderExtensions
{
    /// <summary>Foreign keys are led by the county, so that the database itself refuses a reference into another.</summary>
    public static ModelBuilder ConfigureHierarchy(this ModelBuilder builder)
    {
        builder.Entity<Organization>(ConfigureOrganization);
        builder.Entity<OrganizationEvent>(b =>
        {
            b.ToTable("Hierarchy_OrganizationEvents");
            b.Property(e => e.Before).HasMaxLength(Organization.MaxNameLength);
            b.Property(e => e.After).HasMaxLength(Organization.MaxNameLength);
            b.HasIndex(e => new { e.TenantId, e.OrganizationId, e.On });
        });
        builder.Entity<Placement>(b =>
        {
            b.ToTable("Hierarchy_Placements");
            b.Property(p => p.Code).HasMaxLength(PathCode.MaxLength);
            b.HasIndex(p => new { p.TenantId, p.Code });
            b.HasIndex(p => new { p.TenantId, p.OrganizationId, p.From }).IsUnique();
        });
        builder.Entity<Appointment>(ConfigureAppointment);
        builder.Entity<PartyMember>(ConfigureMember);
        ConfigureMemberParts(builder);
        ConfigureResources(builder);
        return builder;
    }

    private static void ConfigureOrganization(EntityTypeBuilder<Organization> b)
    {
        b.ToTable("Hierarchy_Organizations");
        b.Property(o => o.Code).HasMaxLength(PathCode.MaxLength);
        b.Property(o => o.Name).HasMaxLength(Organization.MaxNameLength);
        b.Property(o => o.LivingName).HasMaxLength(Organization.MaxNameLength);
        b.Property(o => o.ShortName).HasMaxLength(Organization.MaxShortNameLength);
        b.Property(o => o.DivisionCode).HasMaxLength(Organization.MaxDivisionCodeLength);
        b.Property(o => o.Remark).HasMaxLength(Organization.MaxRemarkLength);
        b.Ignore(o => o.Profile);
        b.HasAlternateKey(o => new { o.TenantId, o.Id });
        b.HasIndex(o => new { o.TenantId, o.Code }).IsUnique();
        b.HasIndex(o => new { o.TenantId, o.LivingName }).IsUnique();
        b.HasIndex(o => new { o.TenantId, o.ParentId });
        b.HasMany(o => o.Children).WithOne().HasForeignKey(o => new { o.TenantId, o.ParentId }).HasPrincipalKey(o => new { o.TenantId, o.Id }).OnDelete(DeleteBehavior.Restrict).IsRequired(false);
        b.HasMany(o => o.History).WithOne().HasForeignKey(e => new { e.TenantId, e.OrganizationId }).HasPrincipalKey(o => new { o.TenantId, o.Id }).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(o => o.Members).WithOne().HasForeignKey(m => new { m.TenantId, m.OrganizationId }).HasPrincipalKey(o => new { o.TenantId, o.Id }).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(o => o.Appointments).WithOne().HasForeignKey(a => new { a.TenantId, a.OrganizationId }).HasPrincipalKey(o => new { o.TenantId, o.Id }).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureAppointment(EntityTypeBuilder<Appointment> b)
    {
        b.ToTable("Hierarchy_Appointments");
        b.Property(a => a.PersonName).HasMaxLength(Appointment.MaxPersonNameLength);
        b.Property(a => a.ProtectedPhone).HasMaxLength(128);
        b.HasIndex(a => new { a.TenantId, a.OrganizationId, a.Post });
        b.HasIndex(a => new { a.TenantId, a.SecretaryOf }).IsUnique();
        b.HasIndex(a => new { a.TenantId, a.OrganizationCode });
        b.HasIndex(a => new { a.TenantId, a.UserId });
        b.HasOne<PartyMember>().WithMany().HasForeignKey(a => a.MemberId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Appointment>().WithMany().HasForeignKey(a => a.ActsForId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureMember(EntityTypeBuilder<PartyMember> b)
    {
        b.ToTable("Hierarchy_Members");
        b.Ignore(m => m.Status);
        b.Ignore(m => m.Since);
        b.Property(m => m.Name).HasMaxLength(PartyMember.MaxNameLength);
        b.Property(m => m.ProtectedIdentityNumber).HasMaxLength(128);
        b.Property(m => m.IdentityNumberIndex).HasMaxLength(64);
        b.Property(m => m.ProtectedPhone).HasMaxLength(128);
        b.Property(m => m.FloatingTo).HasMaxLength(PartyMember.MaxPlaceLength);
        b.Property(m => m.LeftTo).HasMaxLength(PartyMember.MaxPlaceLength);
        b.HasIndex(m => new { m.TenantId, m.IdentityNumberIndex }).IsUnique();
        b.HasIndex(m => new { m.TenantId, m.OrganizationCode });
        b.HasIndex(m => new { m.TenantId, m.OrganizationId, m.LeftOn });
        b.HasMany(m => m.Memberships).WithOne().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Cascade);
        b.HasMany(m => m.DualManagements).WithOne().HasForeignKey(d => d.MemberId).OnDelete(DeleteBehavior.Cascade);
        b.HasMany(m => m.Contacts).WithOne().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Cascade);
        b.Navigation(m => m.Memberships).AutoInclude();
        b.Navigation(m => m.DualManagements).AutoInclude();
    }

    private static void ConfigureMemberParts(ModelBuilder builder)
    {
        builder.Entity<Membership>(b =>
        {
            b.ToTable("Hierarchy_Memberships");
            b.Property(m => m.CameFrom).HasMaxLength(PartyMember.MaxPlaceLength);
            b.HasIndex(m => new { m.TenantId, m.OrganizationId, m.From });
            b.HasIndex(m => new { m.TenantId, m.MemberId, m.From }).IsUnique();
        });
        builder.Entity<DualManagement>(b =>
        {
            b.ToTable("Hierarchy_DualManagements");
            b.HasIndex(d => new { d.TenantId, d.OrganizationId });
        });
        builder.Entity<ContactRecord>(b =>
        {
            b.ToTable("Hierarchy_ContactRecords");
            b.Property(c => c.By).HasMaxLength(PartyMember.MaxNameLength);
            b.Property(c => c.Note).HasMaxLength(ContactRecord.MaxNoteLength);
        });
        builder.Entity<Unmasking>(b =>
        {
            b.ToTable("Hierarchy_Unmaskings");
            b.Property(u => u.Reason).HasMaxLength(Unmasking.MaxReasonLength);
            b.HasIndex(u => new { u.TenantId, u.UserId, u.Day, u.Ordinal }).IsUnique();
            b.HasOne<PartyMember>().WithMany().HasForeignKey(u => u.MemberId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureResources(ModelBuilder builder)
    {
        builder.Entity<OrganizationResources>(b =>
        {
            b.ToTable("Hierarchy_Resources");
            b.Property(r => r.VenueArea).HasPrecision(10, 2);
            b.Property(r => r.VenueAddress).HasMaxLength(OrganizationResources.MaxAddressLength);
            b.HasIndex(r => new { r.TenantId, r.OrganizationId }).IsUnique();
            b.HasMany(r => r.Funds).WithOne().HasForeignKey(f => f.ResourcesId).OnDelete(DeleteBehavior.Cascade);
            b.HasMany(r => r.Honors).WithOne().HasForeignKey(h => h.ResourcesId).OnDelete(DeleteBehavior.Cascade);
            b.Navigation(r => r.Funds).AutoInclude();
            b.Navigation(r => r.Honors).AutoInclude();
        });
        builder.Entity<Fund>(b =>
        {
            b.ToTable("Hierarchy_Funds");
            b.Property(f => f.Amount).HasPrecision(18, 2);
            b.HasIndex(f => new { f.TenantId, f.ResourcesId, f.Year, f.Kind }).IsUnique();
        });
        builder.Entity<Honor>(b =>
        {
            b.ToTable("Hierarchy_Honors");
            b.Property(h => h.Name).HasMaxLength(Honor.MaxNameLength);
        });
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Audit;
using PartyOrg.Administration.DataProtection;
using PartyOrg.Administration.Features;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Sessions;
using PartyOrg.Administration.Tenants;
using PartyOrg.Administration.Users;

namespace PartyOrg.Administration.Data;

public static class AdministrationModelBuilderExtensions
{
    private const int ProtectedLength = 512;
    private const int HashLength = 256;
    private const int StampLength = 32;
    private const int IpLength = 64;

    public static ModelBuilder ConfigureAdministration(this ModelBuilder builder)
    {
        ConfigureTenant(builder);
        ConfigureUser(builder);
        builder.Entity<AppRole>(b =>
        {
            b.ToTable("Administration_Roles");
            b.Property(r => r.Name).HasMaxLength(AppRole.MaxNameLength);
            b.Property(r => r.NormalizedName).HasMaxLength(AppRole.MaxNameLength);
            b.HasIndex(r => new { r.TenantId, r.NormalizedName }).IsUnique();
        });
        builder.Entity<UserSession>(b =>
        {
            b.ToTable("Administration_Sessions");
            b.Property(s => s.KeyHash).HasMaxLength(32);
            b.Property(s => s.SecurityStamp).HasMaxLength(StampLength);
            b.Property(s => s.ClientIp).HasMaxLength(IpLength);
            b.Property(s => s.UserAgent).HasMaxLength(UserSession.MaxUserAgentLength);
            b.HasIndex(s => s.KeyHash).IsUnique();
            b.HasIndex(s => new { s.TenantId, s.UserId });
            b.HasOne<AppUser>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<FeatureValue>(b =>
        {
            b.ToTable("Administration_Features");
            b.Property(f => f.Name).HasMaxLength(FeatureValue.MaxNameLength);
            b.Property(f => f.Value).HasMaxLength(FeatureValue.MaxValueLength);
            b.HasIndex(f => new { f.ForTenantId, f.Name }).IsUnique();
        });
        ConfigureAudit(builder);
        ConfigureNotifications(builder);
        builder.Entity<DataProtectionKey>(b =>
        {
            b.ToTable("Administration_DataProtectionKeys");
            b.Property(k => k.FriendlyName).HasMaxLength(DataProtectionKey.MaxNameLength);
            b.Property(k => k.ProtectedXml).HasMaxLength(DataProtectionKey.MaxXmlLength);
        });
        return builder;
    }

    private static void ConfigureAudit(ModelBuilder builder)
    {
        builder.Entity<AuditSeal>(b =>
        {
            b.ToTable("Administration_AuditSeals");
            b.Property(s => s.PreviousHash).HasMaxLength(AuditSeal.HashLength);
            b.Property(s => s.MerkleRoot).HasMaxLength(AuditSeal.HashLength);
            b.Property(s => s.Hash).HasMaxLength(AuditSeal.HashLength);
            b.HasIndex(s => new { s.TenantId, s.Number }).IsUnique();
        });
        builder.Entity<AuditSealEntry>(b =>
        {
            b.ToTable("Administration_AuditSealEntries");
            b.Property(e => e.RowHash).HasMaxLength(AuditSeal.HashLength);
            b.HasIndex(e => new { e.TenantId, e.SealNumber, e.Position }).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.AuditLogId }).IsUnique();
        });
    }

    private static void ConfigureNotifications(ModelBuilder builder)
    {
        builder.Entity<Notification>(b =>
        {
            b.ToTable("Administration_Notifications");
            b.Property(n => n.Kind).HasMaxLength(Notification.MaxKindLength);
            b.Property(n => n.Data).HasMaxLength(Notification.MaxDataLength);
            b.Property(n => n.Link).HasMaxLength(Notification.MaxLinkLength);
            b.HasIndex(n => new { n.TenantId, n.UserId, n.ReadAt, n.CreatedAt });
            b.HasOne<AppUser>().WithMany().HasForeignKey(n => n.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<NotificationChoice>(b =>
        {
            b.ToTable("Administration_NotificationChoices");
            b.Property(c => c.Kind).HasMaxLength(Notification.MaxKindLength);
            b.HasIndex(c => new { c.TenantId, c.UserId, c.Kind }).IsUnique();
            b.HasOne<AppUser>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<OutboxMessage>(b =>
        {
            b.ToTable("Administration_Outbox");
            b.Property(m => m.To).HasMaxLength(OutboxMessage.MaxToLength);
            b.Property(m => m.Subject).HasMaxLength(OutboxMessage.MaxSubjectLength);
            b.Property(m => m.Body).HasMaxLength(OutboxMessage.MaxBodyLength);
            b.Property(m => m.LastError).HasMaxLength(OutboxMessage.MaxErrorLength);
            b.Property(m => m.Channel).HasDefaultValue(Channel.Email); // what lay there before there were others
            b.Property(m => m.Attempts).IsConcurrencyToken();
            b.HasIndex(m => new { m.TenantId, m.Channel, m.NextTryAt });
        });
    }

    private static void ConfigureTenant(ModelBuilder builder) => builder.Entity<Tenant>(b =>
    {
        b.ToTable("Administration_Tenants");
        b.Property(t => t.Name).HasMaxLength(Tenant.MaxNameLength);
        b.Property(t => t.NormalizedName).HasMaxLength(Tenant.MaxNameLength);
        b.Property(t => t.DisplayName).HasMaxLength(Tenant.MaxDisplayNameLength);
        b.Property(t => t.ConnectionString).HasMaxLength(Tenant.MaxConnectionStringLength * 2);
        b.HasIndex(t => t.NormalizedName).IsUnique();
    });

    private static void ConfigureUser(ModelBuilder builder)
    {
        builder.Entity<AppUser>(b =>
        {
            b.ToTable("Administration_Users");
            b.Ignore(u => u.FullName);
            b.Property(u => u.UserName).HasMaxLength(AppUser.MaxUserNameLength);
            b.Property(u => u.NormalizedUserName).HasMaxLength(AppUser.MaxUserNameLength);
            b.Property(u => u.Name).HasMaxLength(AppUser.MaxNameLength);
            b.Property(u => u.Surname).HasMaxLength(AppUser.MaxNameLength);
            b.Property(u => u.Email).HasMaxLength(AppUser.MaxEmailLength);
            b.Property(u => u.NormalizedEmail).HasMaxLength(AppUser.MaxEmailLength);
            b.Property(u => u.PhoneNumber).HasMaxLength(ProtectedLength);
            b.Property(u => u.PasswordHash).HasMaxLength(HashLength);
            b.Property(u => u.SecurityStamp).HasMaxLength(StampLength);
            b.Property(u => u.AuthenticatorKey).HasMaxLength(ProtectedLength);
            b.HasIndex(u => new { u.TenantId, u.NormalizedUserName }).IsUnique();
            b.HasIndex(u => new { u.TenantId, u.NormalizedEmail }).IsUnique();
            b.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Cascade);
            b.Navigation(u => u.Roles).AutoInclude();
        });
        builder.Entity<FormerPassword>(b =>
        {
            b.ToTable("Administration_FormerPasswords");
            b.Property(p => p.Hash).HasMaxLength(HashLength);
            b.HasIndex(p => new { p.TenantId, p.UserId, p.ReplacedAt });
            b.HasOne<AppUser>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<UserRole>(b =>
        {
            b.ToTable("Administration_UserRoles");
            b.HasIndex(r => new { r.TenantId, r.UserId, r.RoleId }).IsUnique();
            b.HasOne<AppRole>().WithMany().HasForeignKey(r => r.RoleId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}

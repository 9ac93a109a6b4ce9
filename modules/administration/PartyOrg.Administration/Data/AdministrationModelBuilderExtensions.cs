using Microsoft.EntityFrameworkCore;
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
        return builder;
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
        builder.Entity<UserRole>(b =>
        {
            b.ToTable("Administration_UserRoles");
            b.HasIndex(r => new { r.TenantId, r.UserId, r.RoleId }).IsUnique();
            b.HasOne<AppRole>().WithMany().HasForeignKey(r => r.RoleId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}

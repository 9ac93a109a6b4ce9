using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Platform.Data;

public static class PlatformModelBuilderExtensions
{
    public static ModelBuilder ConfigurePlatform(this ModelBuilder builder)
    {
        builder.Entity<ConfigurationVersion>(b =>
        {
            b.ToTable("Platform_ConfigurationVersions");
            b.Property(v => v.Version).IsConcurrencyToken();
            b.HasIndex(v => v.TenantId).IsUnique();
        });
        builder.Entity<PermissionGrant>(b =>
        {
            b.ToTable("Platform_PermissionGrants");
            b.Property(g => g.Name).HasMaxLength(PermissionGrant.MaxNameLength);
            b.Property(g => g.ProviderName).HasMaxLength(1);
            b.Property(g => g.ProviderKey).HasMaxLength(PermissionGrant.MaxProviderKeyLength);
            b.HasIndex(g => new { g.TenantId, g.ProviderName, g.ProviderKey, g.Name }).IsUnique();
        });
        builder.Entity<SettingValue>(b =>
        {
            b.ToTable("Platform_Settings");
            b.Property(s => s.Name).HasMaxLength(SettingValue.MaxNameLength);
            b.Property(s => s.Value).HasMaxLength(SettingValue.MaxValueLength);
            b.HasIndex(s => new { s.TenantId, s.Name }).IsUnique();
        });
        ConfigureAuditLog(builder);
        ConfigureJob(builder);
        builder.Entity<Attachment>(b =>
        {
            b.ToTable("Platform_Attachments");
            b.Property(a => a.FileName).HasMaxLength(Attachment.MaxFileNameLength);
            b.Property(a => a.ContentType).HasMaxLength(128);
            b.Property(a => a.Sha256).HasMaxLength(64);
            b.Property(a => a.BlobKey).HasMaxLength(32);
            b.HasIndex(a => new { a.TenantId, a.OrganizationCode });
        });
        return builder;
    }

    private static void ConfigureAuditLog(ModelBuilder builder) => builder.Entity<AuditLog>(b =>
    {
        b.ToTable("Platform_AuditLogs");
        b.Property(a => a.UserName).HasMaxLength(AuditLog.MaxNameLength);
        b.Property(a => a.Action).HasMaxLength(AuditLog.MaxActionLength);
        b.Property(a => a.Path).HasMaxLength(AuditLog.MaxPathLength);
        b.Property(a => a.ErrorCode).HasMaxLength(AuditLog.MaxNameLength);
        b.Property(a => a.ClientIp).HasMaxLength(64);
        b.Property(a => a.TraceId).HasMaxLength(64);
        b.Property(a => a.Reason).HasMaxLength(512);
        b.HasIndex(a => new { a.TenantId, a.Time });
        b.HasIndex(a => new { a.TenantId, a.UserId, a.Time });
    });

    private static void ConfigureJob(ModelBuilder builder)
    {
        builder.Entity<Job>(b =>
        {
            b.ToTable("Platform_Jobs");
            b.Property(j => j.Type).HasMaxLength(Job.MaxTypeLength);
            b.Property(j => j.Message).HasMaxLength(Job.MaxMessageLength);
            b.HasIndex(j => new { j.TenantId, j.CreatorId, j.CreatedAt });
            b.HasIndex(j => new { j.Status, j.LeaseUntil });
        });
        builder.Entity<ScheduledWorkRun>(b =>
        {
            b.ToTable("Platform_ScheduledWorkRuns");
            b.Property(r => r.Work).HasMaxLength(64);
            b.Property(r => r.Period).HasMaxLength(32);
            b.HasIndex(r => new { r.TenantId, r.Work, r.Period }).IsUnique();
        });
    }
}

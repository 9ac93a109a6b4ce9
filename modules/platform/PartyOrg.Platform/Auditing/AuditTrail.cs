using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Auditing;

/// <summary>What the running deed is called, and where it comes from; set by the request pipeline or the job worker.</summary>
public sealed record AuditOrigin(string Action, string? Path = null, string? ClientIp = null, string? TraceId = null);

/// <summary>The audit of one unit of work: its row is written in the same save as the changes, so that neither exists without the other.</summary>
public sealed class AuditTrail(ICurrentUser user) : IScopedDependency
{
    private const int MaxChangedEntities = 200;

    private static readonly ConcurrentDictionary<MemberInfo, bool> Hidden = new();
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public AuditOrigin Origin { get; set; } = new("System");

    /// <summary>Why it is done, where the caller has to say.</summary>
    public string? Reason { get; set; }

    /// <summary>Whose deed it is where nobody is signed in yet: the account that a sign-in is for.</summary>
    public (Guid? UserId, string UserName)? Author { get; set; }

    /// <summary>A deed that is to be recorded although it changes nothing, or changes rows in bulk.</summary>
    public bool HasEvent { get; private set; }

    public bool IsWritten { get; private set; }

    /// <summary>Nothing of this unit of work is recorded, whatever it changes and however it ends.</summary>
    public bool IsSilent { get; set; }

    private object? _summary;

    /// <summary>Records the deed even if no tracked entity changes; <paramref name="summary"/> says what bulk work did.</summary>
    public void Record(object? summary = null) => (HasEvent, _summary) = (true, summary ?? _summary);

    internal void AddTo(PlatformDbContext db, IReadOnlyList<EntityEntry> changed, DateTimeOffset now)
    {
        var entries = changed.Where(IsAudited).ToList();
        if (IsSilent || (entries.Count == 0 && !HasEvent))
        {
            return;
        }

        object? changes = entries.Count == 0 ? _summary
            : new { summary = _summary, count = entries.Count, entities = entries.Take(MaxChangedEntities).Select(ToChange).ToList() };
        db.Stamp(db.Add(NewRow(now, 200, null, changes)), now);
        (HasEvent, IsWritten, _summary) = (false, true, null);
    }

    /// <summary>The row of a deed that was refused or failed, to be saved on its own: what it would have changed is gone.</summary>
    internal AuditLog NewRow(DateTimeOffset now, int status, string? errorCode, object? changes = null) => new()
    {
        Time = now,
        UserId = Author?.UserId ?? user.Id,
        UserName = Author?.UserName ?? user.Actor?.UserName,
        Action = Origin.Action,
        Path = Origin.Path,
        ClientIp = Origin.ClientIp,
        TraceId = Origin.TraceId,
        Status = status,
        ErrorCode = errorCode,
        Reason = Reason,
        Changes = changes is null ? null : JsonSerializer.Serialize(changes, Json),
    };

    private static bool IsAudited(EntityEntry entry) => entry.Entity is Entity and not AuditLog and not ConfigurationVersion && !IsHidden(entry.Entity.GetType());

    private static EntityChange ToChange(EntityEntry entry) => new(
        entry.Metadata.ClrType.Name,
        ((Entity)entry.Entity).Id,
        entry.State.ToString(),
        entry.Properties.Where(p => entry.State == EntityState.Added ? p.CurrentValue is not null : p.IsModified)
            .Where(p => !p.Metadata.IsPrimaryKey() && p.Metadata.Name is not (nameof(AggregateRoot.ConcurrencyStamp) or nameof(IMultiTenant.TenantId)))
            .ToDictionary(p => p.Metadata.Name, p => IsHidden(p.Metadata.PropertyInfo) ? [] : new[] { entry.State == EntityState.Added ? null : p.OriginalValue, p.CurrentValue }));

    private static bool IsHidden(MemberInfo? member) => member is not null && Hidden.GetOrAdd(member, m => m.IsDefined(typeof(DisableAuditingAttribute)));

    private sealed record EntityChange(string Entity, Guid Id, string Kind, Dictionary<string, object?[]> Properties);
}

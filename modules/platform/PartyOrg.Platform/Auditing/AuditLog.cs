using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Auditing;

/// <summary>Who did what, when, from where, and how it ended: one row for each deed, refusals and failures included. Rows are inserted and never changed.</summary>
public sealed class AuditLog : Entity, IMultiTenant
{
    public const int MaxActionLength = 128;
    public const int MaxPathLength = 256;
    public const int MaxNameLength = 128;

    public Guid TenantId { get; private set; }
    public required DateTimeOffset Time { get; init; }
    public Guid? UserId { get; init; }
    public string? UserName { get; init; }

    /// <summary>The use case, such as <c>Letter.Sign</c>, or the job's type.</summary>
    public required string Action { get; init; }

    /// <summary>The verb and the path, without the query, which may hold personal data.</summary>
    public string? Path { get; init; }

    /// <summary>The HTTP status, or 200 for work without a request.</summary>
    public int Status { get; init; }

    public string? ErrorCode { get; init; }
    public string? ClientIp { get; init; }
    public string? TraceId { get; init; }

    /// <summary>Why it was done, where the caller had to say.</summary>
    public string? Reason { get; init; }

    /// <summary>The changed aggregates as JSON: type, id, kind, and old and new value of each property that is not hidden.</summary>
    public string? Changes { get; init; }
}

/// <summary>Keeps a property's value, such as a secret or personal data, out of the audit log; its name is kept.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class DisableAuditingAttribute : Attribute;

/// <summary>Reading this is itself a deed to be recorded, though it changes nothing: exports, unmasking, the log.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AuditedAttribute : Attribute;

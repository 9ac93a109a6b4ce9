using System.ComponentModel.DataAnnotations.Schema;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Jobs;

public enum JobStatus
{
    Queued,
    Running,
    Succeeded,
    Failed,
}

/// <summary>
/// Work too long for a request. It is planned in the transaction that asks for it, done in chunks of one transaction each, and goes on after a crash:
/// whoever holds the lease works on it, and every chunk proves in its own transaction that it still does, so a host that slept through its lease writes nothing.
/// </summary>
[DisableAuditing]
public sealed class Job : Entity, IMultiTenant
{
    public const int MaxTypeLength = 64;
    public const int MaxMessageLength = 1024;

    private Job() { }

    internal Job(string type, string payload, int total, Guid? creatorId, DateTimeOffset now) =>
        (Type, Payload, Total, CreatorId, CreatedAt, Status) = (type, payload, total, creatorId, now, JobStatus.Queued);

    public Guid TenantId { get; private set; }
    public string Type { get; private set; } = null!;
    public string Payload { get; private set; } = null!;
    public JobStatus Status { get; private set; }
    public int Done { get; private set; }
    public int Total { get; private set; }
    public string? Message { get; private set; }

    /// <summary>What came of it, as JSON.</summary>
    public string? Result { get; private set; }

    public Guid? CreatorId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>The fence: only the holder of the present token may write.</summary>
    public Guid? LeaseToken { get; private set; }

    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>How often a chunk failed in a row.</summary>
    public int Failures { get; private set; }

    [NotMapped]
    public bool IsFinished => Status is JobStatus.Succeeded or JobStatus.Failed;
}

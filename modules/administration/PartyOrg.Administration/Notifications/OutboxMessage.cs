using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Notifications;

/// <summary>By which way a message leaves the house.</summary>
internal enum Channel
{
    Email,

    /// <summary>企业微信: the robot of the county's chat group.</summary>
    WeCom,

    /// <summary>钉钉: likewise.</summary>
    DingTalk,
}

/// <summary>
/// A message to be sent. It is stored in the transaction of what it tells of, so that neither exists without the other, and sent afterwards;
/// what fails is tried again, each time later, for two days.
/// </summary>
[DisableAuditing]
internal sealed class OutboxMessage : Entity, IMultiTenant
{
    public const int MaxToLength = 2000;
    public const int MaxSubjectLength = 256;
    public const int MaxBodyLength = 8000;
    public const int MaxErrorLength = 512;
    private const int LongestPauseMinutes = 360;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromHours(48);

    private OutboxMessage() { }

    public OutboxMessage(string to, string subject, string body, DateTimeOffset now, Channel channel = Channel.Email)
    {
        (To, CreatedAt, NextTryAt, Channel) = (to, now, now, channel);
        (Subject, Body) = (Cut(subject, MaxSubjectLength), Cut(body, MaxBodyLength));
    }

    public Guid TenantId { get; private set; }
    public Channel Channel { get; private set; }

    /// <summary>An address, or for a group the accounts it is meant for.</summary>
    public string To { get; private set; } = null!;

    public string Subject { get; private set; } = null!;
    public string Body { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Counted before the try. Of two hosts that take the message one finds that the other was first, and so does one that comes back after its lease.</summary>
    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>When to try next; null when it was sent or given up.</summary>
    public DateTimeOffset? NextTryAt { get; private set; }

    /// <summary>Takes it for as long as a try may last: whoever dies over it leaves it to others.</summary>
    public void Take(DateTimeOffset now) => (Attempts, NextTryAt) = (Attempts + 1, now + Lease);

    public void Sent(DateTimeOffset now) => (SentAt, NextTryAt, LastError, Body) = (now, null, null, "");

    /// <summary>One, two, four … minutes later, at most six hours.</summary>
    public void Failed(string error, DateTimeOffset now)
    {
        var next = now + TimeSpan.FromMinutes(Math.Min(LongestPauseMinutes, Math.Pow(2, Attempts - 1)));
        (LastError, NextTryAt) = (Cut(error, MaxErrorLength), next > CreatedAt + GivenUpAfter ? null : next);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}

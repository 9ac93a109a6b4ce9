using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Notifications;

/// <summary>
/// An e-mail to be sent. It is stored in the transaction of what it tells of, so that neither exists without the other, and sent afterwards;
/// what fails is tried again, each time later, for about two days.
/// </summary>
[DisableAuditing]
internal sealed class OutboxMessage : Entity, IMultiTenant
{
    public const int MaxAddressLength = 256;
    public const int MaxSubjectLength = 256;
    public const int MaxBodyLength = 8000;
    public const int MaxErrorLength = 512;
    private const int MaxAttempts = 12;

    private OutboxMessage() { }

    public OutboxMessage(string to, string subject, string body, DateTimeOffset now)
    {
        (To, CreatedAt, NextTryAt) = (to, now, now);
        (Subject, Body) = (Cut(subject, MaxSubjectLength), Cut(body, MaxBodyLength));
    }

    public Guid TenantId { get; private set; }
    public string To { get; private set; } = null!;
    public string Subject { get; private set; } = null!;
    public string Body { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public int Attempts { get; private set; }
    public string? LastError { get; private set; }

    /// <summary>When to try next; null when it was sent or given up.</summary>
    public DateTimeOffset? NextTryAt { get; private set; }

    public void Sent(DateTimeOffset now) => (SentAt, NextTryAt, LastError, Body) = (now, null, null, "");

    /// <summary>One, two, four … minutes later, at most six hours.</summary>
    public void Failed(string error, DateTimeOffset now)
    {
        Attempts++;
        LastError = Cut(error, MaxErrorLength);
        NextTryAt = Attempts >= MaxAttempts ? null : now + TimeSpan.FromMinutes(Math.Min(360, Math.Pow(2, Attempts - 1)));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}

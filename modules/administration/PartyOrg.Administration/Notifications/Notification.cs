using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Notifications;

/// <summary>Something told to one person, in their inbox. The text is made when it is read, in the reader's language.</summary>
[DisableAuditing]
internal sealed class Notification : Entity, IMultiTenant
{
    public const int MaxKindLength = 128;
    public const int MaxDataLength = 2000;
    public const int MaxLinkLength = 256;

    private Notification() { }

    public Notification(Guid userId, string kind, string data, string? link, DateTimeOffset now) =>
        (UserId, Kind, Data, Link, CreatedAt) = (userId, kind, data, link, now);

    public Guid TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string Kind { get; private set; } = null!;

    /// <summary>What fills the text's blanks, as JSON.</summary>
    public string Data { get; private set; } = null!;

    public string? Link { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public void Read(DateTimeOffset now) => ReadAt ??= now;
}

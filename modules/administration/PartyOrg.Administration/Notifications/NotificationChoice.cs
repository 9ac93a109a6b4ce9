using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Notifications;

/// <summary>Whether and when somebody wants an e-mail beside the inbox.</summary>
internal enum EmailChoice
{
    /// <summary>One e-mail a day with what is unread, and none where nothing is.</summary>
    DailyDigest,
    AtOnce,
    Never,
}

/// <summary>
/// By which ways one person wants to be told of one kind of thing. The inbox has everything; who has chosen nothing gets the digest,
/// and is not named in a group, where others read along.
/// </summary>
internal sealed class NotificationChoice : Entity, IMultiTenant
{
    private NotificationChoice() { }

    public NotificationChoice(Guid userId, string kind) => (UserId, Kind) = (userId, kind);

    public Guid TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string Kind { get; private set; } = null!;
    public EmailChoice Email { get; private set; }
    public bool WeCom { get; private set; }
    public bool DingTalk { get; private set; }

    public void Change(EmailChoice email, bool weCom, bool dingTalk) => (Email, WeCom, DingTalk) = (email, weCom, dingTalk);
}

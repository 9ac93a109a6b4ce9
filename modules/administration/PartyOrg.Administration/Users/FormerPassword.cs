using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Users;

/// <summary>The hash of a password that an account once had.</summary>
[DisableAuditing]
internal sealed class FormerPassword : Entity, IMultiTenant
{
    private FormerPassword() { }

    public FormerPassword(Guid userId, string hash, DateTimeOffset replacedAt) => (UserId, Hash, ReplacedAt) = (userId, hash, replacedAt);

    public Guid TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string Hash { get; private set; } = null!;
    public DateTimeOffset ReplacedAt { get; private set; }
}

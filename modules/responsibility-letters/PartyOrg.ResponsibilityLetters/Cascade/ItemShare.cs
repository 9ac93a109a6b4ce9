using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Cascade;

/// <summary>The part of an upper letter's item that an organization below carries: planned with a derived campaign, and carried by that campaign's letter to it.</summary>
internal sealed class ItemShare : Entity, IMultiTenant
{
    private ItemShare() { }

    public ItemShare(Guid parentLetterId, string itemCode, Guid campaignId, Guid recipientId, decimal? target) =>
        (ParentLetterId, ItemCode, CampaignId, RecipientId, Target) = (parentLetterId, itemCode, campaignId, recipientId, target);

    public Guid TenantId { get; private set; }
    public Guid ParentLetterId { get; private set; }

    /// <summary>The upper letter's item; the derived letter's item has the same code.</summary>
    public string ItemCode { get; private set; } = null!;

    /// <summary>The derived campaign.</summary>
    public Guid CampaignId { get; private set; }

    [OrganizationReference]
    public Guid RecipientId { get; private set; }
    public decimal? Target { get; private set; }
}

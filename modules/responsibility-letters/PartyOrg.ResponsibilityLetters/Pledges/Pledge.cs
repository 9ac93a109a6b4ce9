using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Pledges;

internal enum PledgeState
{
    Draft,
    Published,
    Fulfilled,
    Verified,
}

/// <summary>A public promise (承诺) of an organization, or of one of its members, for a month of the year: published, fulfilled with evidence, verified by the level above.</summary>
internal sealed class Pledge : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxTextLength = 500;

    private Pledge() { }

    public Pledge(Guid organizationId, string organizationCode, int year) => (OrganizationId, OrganizationCode, Year) = (organizationId, organizationCode, year);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>The member who promises; without one the organization itself does.</summary>
    public string? PledgedBy { get; private set; }

    public string Text { get; private set; } = "";
    public int Year { get; private set; }

    /// <summary>By the end of which month.</summary>
    public int DueMonth { get; private set; }

    public int? PeopleServed { get; private set; }
    public PledgeState State { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public DateTimeOffset? FulfilledAt { get; private set; }
    public string? FulfilmentNote { get; private set; }
    public IReadOnlyList<Guid> EvidenceIds { get; private set; } = [];
    public DateTimeOffset? VerifiedAt { get; private set; }
    public Guid? VerifierId { get; private set; }
    public string? VerificationNote { get; private set; }

    public void Write(string text, int dueMonth, int? peopleServed, string? pledgedBy)
    {
        RefuseUnlessDraft();
        (Text, DueMonth, PeopleServed, PledgedBy) = (text, dueMonth, peopleServed, pledgedBy);
    }

    public void Publish(DateTimeOffset now)
    {
        RefuseUnlessDraft();
        (State, PublishedAt) = (PledgeState.Published, now);
    }

    public void Fulfil(string? note, IReadOnlyList<Guid> evidenceIds, DateTimeOffset now)
    {
        RefuseUnless(State == PledgeState.Published, ResponsibilityLettersErrorCodes.PledgeNotPublished);
        (State, FulfilledAt, FulfilmentNote, EvidenceIds) = (PledgeState.Fulfilled, now, note, evidenceIds);
    }

    /// <summary>Accepted by the level above, or sent back to be fulfilled in fact. Nobody verifies their own.</summary>
    public void Verify(bool accepted, string? note, Guid verifierId, bool actsForPledger, DateTimeOffset now)
    {
        RefuseUnless(State == PledgeState.Fulfilled, ResponsibilityLettersErrorCodes.PledgeNotFulfilled);
        RefuseUnless(!actsForPledger && verifierId != CreatorId, ResponsibilityLettersErrorCodes.PledgeOwn);
        VerificationNote = note;
        if (accepted)
        {
            (State, VerifiedAt, VerifierId) = (PledgeState.Verified, now, verifierId);
        }
        else
        {
            (State, FulfilledAt) = (PledgeState.Published, null);
        }
    }

    /// <summary>What was promised in public stays to be seen.</summary>
    public void RefuseUnlessDraft() => RefuseUnless(State == PledgeState.Draft, ResponsibilityLettersErrorCodes.PledgeNotDraft);

    private void RefuseUnless(bool allowed, string code)
    {
        if (!allowed)
        {
            throw new BusinessException(code).WithData("State", State.ToString());
        }
    }
}

using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Progress;

/// <summary>What the inspector found of an item at mid-year.</summary>
internal enum FindingVerdict
{
    OnTrack,
    Behind,
    NotStarted,
}

/// <summary>An inspector's finding on one item. One that is not on track can become a problem on the three lists; who found it, and when it is to be put right, goes along.</summary>
internal sealed class LetterFinding : AggregateRoot, IMultiTenant
{
    private LetterFinding() { }

    public LetterFinding(Letters.Letter letter, Templates.LetterItem item, FindingVerdict verdict, string? note, DateOnly? dueOn, Inspector inspector)
    {
        (LetterId, ItemCode, Verdict, Note, DueOn) = (letter.Id, item.Code, verdict, note, dueOn);
        (InspectorId, InspectorName, FoundOn) = (inspector.UserId, inspector.Name, inspector.On);
        if (IsProblem)
        {
            AddLocalEvent(new LetterFindingRaisedEto(Id, letter.Id, letter.OrganizationId, item.Code, item.Text, note ?? "", FoundOn, dueOn));
        }
    }

    public Guid TenantId { get; private set; }
    public Guid LetterId { get; private set; }
    public string ItemCode { get; private set; } = null!;
    public FindingVerdict Verdict { get; private set; }
    public string? Note { get; private set; }

    /// <summary>When it is to be put right.</summary>
    public DateOnly? DueOn { get; private set; }

    public Guid InspectorId { get; private set; }
    public string InspectorName { get; private set; } = null!;
    public DateOnly FoundOn { get; private set; }

    public bool IsProblem => Verdict != FindingVerdict.OnTrack;
}

/// <summary>Who inspects, on which day.</summary>
internal sealed record Inspector(Guid UserId, string Name, DateOnly On);

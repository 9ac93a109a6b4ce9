using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using static PartyOrg.ThreeLists.ThreeListsErrorCodes;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>
/// What problems and tasks share: an organization that leads and a person who answers, a day by which it is due, and a life that ends when the next level up has verified
/// that it is done. A relapse reopens the same number.
/// </summary>
internal abstract partial class ListEntry : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxTitleLength = 200;
    public const int MaxTextLength = 2000;
    public const int MaxPersonLength = 64;
    public const int MaxReasonLength = 500;
    public const int MaxLinkLength = 200;

    private readonly List<EntryHelper> _helpers = [];

    protected ListEntry() { }

    protected ListEntry(EntryPlace place, int year, int number)
    {
        (OrganizationId, OrganizationCode, SupervisorId) = (place.OrganizationId, place.OrganizationCode, place.SupervisorId);
        (Year, Number) = (year, number);
    }

    public abstract EntryKind Kind { get; }

    public Guid TenantId { get; private set; }

    /// <summary>The organization that leads.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;

    /// <summary>The organization above that set or oversees it and verifies that it is done; none above the top.</summary>
    [OrganizationReference]
    public Guid? SupervisorId { get; private set; }

    public int Year { get; private set; }

    /// <summary>Within its county, year and list, from 1; kept through relapses.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = null!;

    /// <summary>整改措施: what is done about it.</summary>
    public string? Measures { get; private set; }

    public string ResponsiblePerson { get; private set; } = null!;
    public Guid? ResponsibleUserId { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>Evidence is asked for only where this says why it must be there.</summary>
    public string? EvidenceBecause { get; private set; }

    public EntryState State { get; private set; }
    public string? SuspendedBecause { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>When it is to be looked at again after its strike-off; none once it has been.</summary>
    public DateOnly? LookBackOn { get; private set; }

    /// <summary>How often it came back after its strike-off.</summary>
    public int Relapses { get; private set; }

    /// <summary>督办: how often it was urged after its day.</summary>
    public int Urged { get; private set; }

    public DateOnly? LastUrgedOn { get; private set; }

    /// <summary>逐级上报: to how many levels above its organization it was told that it is overdue. Counts while it is.</summary>
    public int Escalation { get; private set; }

    /// <summary>The day asked for, while the level above has not decided.</summary>
    public DateOnly? ExtensionUntil { get; private set; }

    public string? ExtensionReason { get; private set; }

    /// <summary>How often its day was put off.</summary>
    public int Extensions { get; private set; }

    /// <summary>Who applied for strike-off last: nobody verifies their own.</summary>
    public Guid? ApplicantId { get; private set; }

    public string? ClosureNote { get; private set; }

    /// <summary>The letter's item that it serves.</summary>
    public Guid? LetterId { get; protected set; }

    public string? ItemCode { get; protected set; }

    /// <summary>What it comes from in another module: shown at the head of its chain.</summary>
    public Guid? OriginId { get; private set; }

    public string? OriginTitle { get; private set; }
    public string? OriginLink { get; private set; }

    public IReadOnlyList<EntryHelper> Helpers => _helpers;

    public bool IsOverdueOn(DateOnly today) => IsOverdue(State, DueOn, today);

    /// <summary>Its day is past, and it is neither struck off nor suspended.</summary>
    public static bool IsOverdue(EntryState state, DateOnly dueOn, DateOnly today) => (state is EntryState.Open or EntryState.PendingVerification) && dueOn < today;

    /// <summary>What is to be done, by whom and by when. A day that is already known is put off only by the level that oversees it.</summary>
    protected void Write(EntryText text, Doer doer)
    {
        if (Title is not null && text.DueOn != DueOn && !doer.Supervises)
        {
            throw new BusinessException(DueOnlyByExtension).WithData("DueOn", DueOn);
        }

        (Title, Measures, DueOn, EvidenceBecause) = (text.Title, text.Measures, text.DueOn, text.EvidenceBecause);
        (ResponsiblePerson, ResponsibleUserId) = (text.ResponsiblePerson, text.ResponsibleUserId);
        SetHelpers(text.Helpers);
    }

    /// <summary>Helps the lead. What a helper has said stays when the list is written again.</summary>
    private void SetHelpers(IReadOnlyList<HelperText> helpers)
    {
        _helpers.RemoveAll(h => !helpers.Any(t => t.OrganizationId == h.OrganizationId));
        foreach (var text in helpers.DistinctBy(t => t.OrganizationId))
        {
            if (_helpers.Find(h => h.OrganizationId == text.OrganizationId) is { } known)
            {
                known.Name(text.Person);
            }
            else
            {
                _helpers.Add(new EntryHelper(text.OrganizationId, text.Person));
            }
        }
    }

    public void ComesFrom(EntryOrigin? origin) => (OriginId, OriginTitle, OriginLink) = (origin?.Id, origin is null ? null : TitleOf(origin.Title), origin?.Link);

    /// <summary>As much of a text as a title holds.</summary>
    public static string TitleOf(string text) => text.Length <= MaxTitleLength ? text : text[..MaxTitleLength];

    /// <summary>A helper reports beside the lead, whose progress alone counts.</summary>
    public void ReportHelp(Guid helperId, string note, Doer doer)
    {
        var helper = _helpers.Find(h => h.OrganizationId == helperId) ?? throw new EntityNotFoundException(typeof(EntryHelper), helperId);
        Refuse(WhyNot(EntryDeed.ReportHelp, doer) ?? (doer.HelpsFor.Contains(helperId) ? null : new Refusal(NotAHelper)));
        helper.Report(note, doer.At);
    }

    /// <summary>Another person of the same organization answers for it.</summary>
    public void HandOverTo(string person, Guid? userId, DateOnly on, Doer doer)
    {
        var before = ResponsiblePerson;
        (ResponsiblePerson, ResponsibleUserId) = (person, userId);
        Record(EntryDeed.HandOver, doer, $"{before} → {person} ({on:yyyy-MM-dd})");
    }

    /// <summary>Another organization leads it, since the one that did is no more; or another oversees it, since the tree has changed.</summary>
    public void FollowTree(EntryPlace place, string because, Doer doer)
    {
        (OrganizationId, OrganizationCode, SupervisorId) = (place.OrganizationId, place.OrganizationCode, place.SupervisorId);
        Record(EntryDeed.FollowTree, doer, because);
    }

    public void Remove(Doer doer, IReadOnlyCollection<string> below) => Refuse(WhyNot(EntryDeed.Delete, doer, below));

    /// <summary>Writes a line of the entry's history, in the same save.</summary>
    protected void Record(EntryDeed deed, Doer doer, string? reason = null, IReadOnlyList<Guid>? evidence = null) =>
        AddLocalEvent(new EntryEvent(this, deed, doer, reason, evidence ?? []));

    protected static void Refuse(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw refusal.ToException();
        }
    }
}

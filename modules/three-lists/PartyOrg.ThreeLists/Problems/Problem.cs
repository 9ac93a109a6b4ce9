using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Problems;

/// <summary>Something of an organization that is to be put right: found, rectified by tasks or at once, struck off when the next level up has seen that it is.</summary>
internal sealed class Problem : ListEntry
{
    private Problem() { }

    public Problem(EntryPlace place, int year, int number, ProblemText text, Doer doer) : base(place, year, number)
    {
        Write(text, doer with { Supervises = true });
        Record(EntryDeed.Create, doer);
    }

    /// <summary>As a ledger of the past has it, perhaps struck off long ago. Ledgers come in by the thousand, so their history is written beside them.</summary>
    public static Problem FromLedger(EntryPlace place, int number, ProblemText text, bool isClosed, string? progress, Doer doer)
    {
        var problem = new Problem(place, doer.Today.Year, number, text, doer);
        problem.KeepAsImported(isClosed ? doer.Today : null, progress);
        return problem;
    }

    public override EntryKind Kind => EntryKind.Problem;

    public string? Description { get; private set; }
    public ProblemCategory Category { get; private set; }
    public ProblemSource Source { get; private set; }
    public Severity Severity { get; private set; }
    public DateOnly FoundOn { get; private set; }

    /// <summary>The mid-year finding that it came from; one finding makes one problem.</summary>
    public Guid? FindingId { get; private set; }

    public void Update(ProblemText text, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.Update, doer));
        Write(text, doer);
        Record(EntryDeed.Update, doer);
    }

    /// <summary>A task to put it right, by its own organization or one below, due no later than itself. Its stamp moves on, so that it is not struck off at the same moment.</summary>
    public void GiveTask(OrganizationRef lead, DateOnly dueOn, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.GiveTask, doer));
        if (!Platform.Security.ScopeRanges.Contains(OrganizationCode, lead.Code))
        {
            throw new BusinessException(ThreeListsErrorCodes.OutsideLead).WithData("Name", lead.Name);
        }

        if (dueOn > DueOn)
        {
            throw new AbpValidationException(ThreeListsErrorCodes.DueAfterParent, "dueOn", ("DueOn", DueOn));
        }

        this.CheckStamp(null);
        Record(EntryDeed.GiveTask, doer, lead.Name);
    }

    /// <summary>The letter's item whose mid-year finding it came from.</summary>
    public void ComesFrom(Guid findingId, Guid letterId, string itemCode) => (FindingId, LetterId, ItemCode) = (findingId, letterId, itemCode);

    protected override void OnClosed(Doer doer) => AddLocalEvent(new ProblemClosedEto(Id, OrganizationId, doer.Today));

    private void Write(ProblemText text, Doer doer)
    {
        if (text.Common.DueOn < text.FoundOn)
        {
            throw new AbpValidationException(ThreeListsErrorCodes.DueBeforeStart, "dueOn", ("Start", text.FoundOn));
        }

        Write(text.Common, doer);
        (Description, Category, Source, Severity, FoundOn) = (text.Description, text.Category, text.Source, text.Severity, text.FoundOn);
    }
}

/// <summary>What people write in a problem.</summary>
internal sealed record ProblemText(EntryText Common, string? Description, ProblemCategory Category, ProblemSource Source, Severity Severity, DateOnly FoundOn);

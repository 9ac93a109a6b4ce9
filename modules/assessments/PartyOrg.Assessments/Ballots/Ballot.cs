using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>
/// A secret vote of a meeting: held once, by codes drawn from a hat and on paper. While it is open nobody, its tellers included, can know anything of it but how many may vote.
/// It is void as a whole where its figures do not add up.
/// </summary>
internal sealed class Ballot : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxTitleLength = 128;
    public const int MaxReasonLength = 256;

    private Ballot() { }

    public Ballot(Guid organizationId, string organizationCode, BallotPlan plan)
    {
        (OrganizationId, OrganizationCode) = (organizationId, organizationCode);
        Plan(plan);
    }

    public Guid TenantId { get; private set; }

    /// <summary>Whose meeting it is.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public string Title { get; private set; } = null!;
    public BallotKind Kind { get; private set; }
    public DateOnly HeldOn { get; private set; }

    /// <summary>The assessment round that it is a step of.</summary>
    public Guid? RoundId { get; private set; }

    public BallotForm Form { get; private set; } = null!;
    public IReadOnlyList<VoterClass> VoterClasses { get; private set; } = [];
    public BallotDenominator Denominator { get; private set; }

    /// <summary>The share of the entitled who have to vote.</summary>
    public decimal MinTurnout { get; private set; }

    public BallotState State { get; private set; }
    public BallotVoidReason? VoidReason { get; private set; }
    public string? Annulment { get; private set; }

    /// <summary>What was counted; null before.</summary>
    public BallotOutcome? Outcome { get; private set; }

    public int Entitled => VoterClasses.Sum(c => c.Entitled);
    public int Present => VoterClasses.Sum(c => c.Present);
    public int Cards => VoterClasses.Sum(c => c.Cards);
    public int OnPaper => VoterClasses.Sum(c => c.OnPaper);

    /// <summary>Changes what is planned, until it is open. All faults are told at once.</summary>
    public void Plan(BallotPlan plan)
    {
        Demand(BallotState.Draft, AssessmentsErrorCodes.BallotNotDraft);
        AbpValidationException.ThrowIfAny([.. plan.Form.Faults(), .. plan.FaultsOfClasses()]);
        (Title, Kind, HeldOn, RoundId) = (plan.Title, plan.Kind, plan.HeldOn, plan.RoundId);
        (Form, VoterClasses, Denominator, MinTurnout) = (plan.Form, plan.VoterClasses, plan.Denominator, plan.MinTurnout);
    }

    /// <summary>Begins, with those who came. Fewer than can hide among each other, or than the quorum, cannot vote.</summary>
    public void Open(IReadOnlyList<ClassAttendance> attendance)
    {
        Demand(BallotState.Draft, AssessmentsErrorCodes.BallotNotDraft);
        if (!attendance.Select(a => a.Class).Order().SequenceEqual(VoterClasses.Select(c => c.Code).Order()) || attendance.Any(a => a.OnPaper > a.Present))
        {
            throw new AbpValidationException(AssessmentsErrorCodes.BallotAttendance, "attendance");
        }

        var came = attendance.ToDictionary(a => a.Class);
        VoterClasses = VoterClasses.Select(c => c with { Present = came[c.Code].Present, OnPaper = came[c.Code].OnPaper }).ToList();
        if (VoterClasses.FirstOrDefault(c => c.Present > c.Entitled) is { } crowded)
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotMorePresentThanEntitled).WithData("Name", crowded.Name).WithData("Entitled", crowded.Entitled);
        }

        if (Present < SmallGroups.Least || SmallGroups.IsTelling(Cards) || SmallGroups.IsTelling(OnPaper))
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotTooFewPresent).WithData("Least", SmallGroups.Least);
        }

        if (Present < MinTurnout * Entitled)
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotQuorum).WithData("Present", Present).WithData("Entitled", Entitled).WithData("Share", $"{MinTurnout:0.##%}");
        }

        State = BallotState.Open;
    }

    /// <summary>
    /// Ends the casting. Without paper this decides whether the vote stands before anything is opened; where it does not, nothing ever is.
    /// </summary>
    /// <param name="used">How many codes were used.</param>
    /// <param name="returned">How many ballots lie in the box.</param>
    public void Close(int used, int returned)
    {
        Demand(BallotState.Open, AssessmentsErrorCodes.BallotNotOpen);
        State = BallotState.Closed;
        VoidIf(returned > Cards, BallotVoidReason.MoreReturnedThanIssued);
        VoidIf(returned != used, BallotVoidReason.BoxTamperedWith);
        VoidIf(SmallGroups.IsTelling(returned), BallotVoidReason.TooFewReturned);
        if (OnPaper == 0)
        {
            VoidUnlessEnough(returned);
        }
    }

    /// <summary>A ballot in the box does not open: it was not put there by casting.</summary>
    public void RejectBox() => VoidIf(true, BallotVoidReason.BoxTamperedWith);

    /// <summary>Counts what came out of the box, and what two people counted on paper.</summary>
    public void Count(IReadOnlyList<OpenedBallot> opened, PaperTally paper)
    {
        Demand(BallotState.Closed, AssessmentsErrorCodes.BallotNotClosed);
        VoidIf(paper.Classes.Any(c => c.Returned > VoterClasses.First(v => v.Code == c.Class).OnPaper), BallotVoidReason.MoreReturnedThanIssued);
        VoidIf(SmallGroups.IsTelling(paper.Returned), BallotVoidReason.TooFewReturned);
        VoidUnlessEnough(opened.Count + paper.Returned);
        if (State == BallotState.Closed)
        {
            (State, Outcome) = (BallotState.Counted, BallotOutcome.Of(this, opened, paper));
        }
    }

    /// <summary>Breaks the vote off, for a reason that is kept: the tellers lost their passphrase, or something went wrong in the hall.</summary>
    public void Annul(string reason)
    {
        if (State is BallotState.Counted or BallotState.Void)
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotOver).WithData("Title", Title);
        }

        (State, VoidReason, Annulment) = (BallotState.Void, BallotVoidReason.Annulled, reason);
    }

    /// <summary>Refuses (409) what can only be done in one state.</summary>
    public void Demand(BallotState state, string code)
    {
        if (State != state)
        {
            throw new BusinessException(code).WithData("Title", Title);
        }
    }

    private void VoidUnlessEnough(int returned)
    {
        VoidIf(returned < SmallGroups.Least, BallotVoidReason.TooFewReturned);
        VoidIf(returned < MinTurnout * Entitled, BallotVoidReason.TurnoutTooLow);
    }

    private void VoidIf(bool isBroken, BallotVoidReason reason)
    {
        if (isBroken && State != BallotState.Void)
        {
            (State, VoidReason) = (BallotState.Void, reason);
        }
    }
}

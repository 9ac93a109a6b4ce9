using PartyOrg.Assessments.Schemes;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;

namespace PartyOrg.Assessments.Rounds;

internal enum RoundState
{
    Draft,

    /// <summary>The sheets are there; figures are being taken and people told, chunk by chunk.</summary>
    Opening,

    Open,
    Closed,
    Abandoned,
}

/// <summary>
/// One assessment of many subjects by one scheme (考核轮次), step by step: none is skipped, each has its day, and each says whom it waits for.
/// An organization has one open round by a scheme for a period.
/// </summary>
internal sealed partial class AssessmentRound : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 128;
    public const int MaxPeriodLength = 10;
    public const int MaxBasisLength = 500;
    public const int MaxReasonLength = 500;
    public const int OpenKeyLength = 120;

    private AssessmentRound() { }

    public AssessmentRound(OrganizationRef organizer, Scheme scheme, RoundPlan plan, DateOnly today)
    {
        (OrganizationId, OrganizationCode, OrganizerName) = (organizer.Id, organizer.Code, organizer.Name);
        Plan(scheme, plan, today);
    }

    public Guid TenantId { get; private set; }

    /// <summary>Who runs it.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public string OrganizerName { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public Guid SchemeId { get; private set; }
    public string SchemeCode { get; private set; } = null!;
    public string SchemeName { get; private set; } = null!;
    public SubjectKind SubjectKind { get; private set; }

    /// <summary><c>2026</c>, <c>2026-Q3</c>, <c>2026-11</c>: what it judges, and the period of the figures.</summary>
    public string Period { get; private set; } = null!;

    public DateOnly FiguresOn { get; private set; }
    public DateTimeOffset? FiguresTakenAt { get; private set; }
    public string? LegalBasis { get; private set; }
    public string? Approval { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public OrganizationSelection Subjects { get; private set; } = new();
    public IReadOnlyList<Guid> MemberIds { get; private set; } = [];
    public IReadOnlyList<Judge> Judges { get; private set; } = [];
    public IReadOnlyList<RoundStep> Steps { get; private set; } = [];
    public RoundState State { get; private set; }

    /// <summary>Where an open round stands; kept beside the steps so that it can be asked about.</summary>
    public StepKind? CurrentKind { get; private set; }

    /// <summary>Unique while the round is open: the promise that there is only one.</summary>
    public string? OpenKey { get; private set; }

    public Guid? JobId { get; private set; }

    /// <summary>How many subjects it has.</summary>
    public int Total { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public string? AbandonedBecause { get; private set; }

    public RoundStep? Current => Steps.FirstOrDefault(s => s.IsCurrent);

    /// <summary>What comes after the current step.</summary>
    public RoundStep? Next => Steps.SkipWhile(s => !s.IsCurrent).Skip(1).FirstOrDefault();

    /// <summary>Changes what is planned, until it is opened.</summary>
    public void Plan(Scheme scheme, RoundPlan plan, DateOnly today)
    {
        Demand(RoundState.Draft, AssessmentsErrorCodes.RoundNotDraft);
        var period = MetricPeriod.Parse(plan.Period);
        (Judges, Steps) = (plan.JudgesFor(scheme.Definition), Timetable.Of(scheme.Definition, plan.Deadlines, today));
        (Name, Period, FiguresOn) = (plan.Name, plan.Period, plan.FiguresOn ?? period.To);
        (LegalBasis, Approval, ApprovedOn) = (plan.LegalBasis, plan.Approval, plan.ApprovedOn);
        (Subjects, MemberIds) = (plan.Subjects, plan.MemberIds);
        (SchemeId, SchemeCode, SchemeName, SubjectKind) = (scheme.Id, scheme.Code, scheme.Name, scheme.SubjectKind);
    }

    /// <summary>Refuses (409) what can only be done in one state.</summary>
    public void Demand(RoundState state, string code)
    {
        if (State != state)
        {
            throw new BusinessException(code).WithData("Name", Name);
        }
    }

    /// <summary>Refuses (409) what belongs to other steps than the one the round is at.</summary>
    public void DemandStep(params StepKind[] kinds)
    {
        Demand(RoundState.Open, AssessmentsErrorCodes.RoundNotOpen);
        if (!kinds.Contains(CurrentKind!.Value))
        {
            throw new BusinessException(AssessmentsErrorCodes.NotInThisStep).WithData("Name", Name).WithData("Step", CurrentKind);
        }
    }
}

using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using static PartyOrg.Assessments.AssessmentsErrorCodes;

namespace PartyOrg.Assessments.Visits;

/// <summary>
/// 互学互鉴观摩: a quarter's tour of some organizations on a theme. At each stop every judge takes points off a sheet of lines; when all are in, the stops are ranked and held against the visit before.
/// </summary>
internal sealed class ObservationVisit : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 128;
    public const int MaxTextLength = 500;
    public const int MaxPersonLength = 64;
    public const int MaxCodeLength = 16;
    public const int QuarterLength = 7;
    public const int MaxStops = 60;
    public const int MaxJudges = 40;
    public const int MaxLines = 40;
    public const decimal FullPoints = 100;

    private readonly List<VisitStop> _stops = [];
    private readonly List<VisitJudge> _judges = [];

    private ObservationVisit() { }

    public ObservationVisit(Guid organizationId, string organizationCode, VisitPlan plan)
    {
        (OrganizationId, OrganizationCode) = (organizationId, organizationCode);
        Plan(plan);
    }

    public Guid TenantId { get; private set; }

    /// <summary>Who leads the visit.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public string Theme { get; private set; } = null!;

    /// <summary><c>2026-Q4</c>.</summary>
    public string Quarter { get; private set; } = null!;

    public DateOnly HeldOn { get; private set; }

    /// <summary>依据、审批.</summary>
    public string Basis { get; private set; } = null!;

    public IReadOnlyList<VisitLine> Lines { get; private set; } = [];
    public VisitState State { get; private set; }

    /// <summary>Why it was closed without some sheets.</summary>
    public string? ClosedWithout { get; private set; }

    public IReadOnlyList<VisitStop> Stops => _stops;
    public IReadOnlyList<VisitJudge> Judges => _judges;

    /// <summary>Changes what is planned. All faults are told at once.</summary>
    public void Plan(VisitPlan plan)
    {
        Demand(VisitState.Planned, VisitHasBegun);
        AbpValidationException.ThrowIfAny(FaultsOf(plan).ToList());
        (Name, Theme, Quarter, HeldOn, Basis, Lines) = (plan.Name, plan.Theme, plan.Quarter, plan.HeldOn, plan.Basis, plan.Lines);
        _stops.Clear();
        _stops.AddRange(plan.Stops);
        _judges.Clear();
        _judges.AddRange(plan.Judges);
    }

    /// <summary>Sets out. A route, a sheet and judges have to be there.</summary>
    public void Open()
    {
        Demand(VisitState.Planned, VisitHasBegun);
        if (_stops.Count == 0 || _judges.Count == 0 || Lines.Count == 0)
        {
            throw new BusinessException(VisitNotReady);
        }

        State = VisitState.Open;
    }

    /// <summary>Whether a judge who holds these posts belongs to a stop: in it or below it, or in a unit between it and whoever leads the visit.</summary>
    public bool IsOwnUnit(VisitStop stop, IEnumerable<OrganizationRef> posts) =>
        posts.Any(p => ScopeRanges.Contains(stop.Code, p.Code) || (ScopeRanges.Contains(p.Code, stop.Code) && p.Code != OrganizationCode && ScopeRanges.Contains(OrganizationCode, p.Code)));

    /// <summary>Ranks the stops by what is left of the full points when the judges' mean is taken off; equal points share a rank. Missing sheets need a reason.</summary>
    /// <param name="sheets">All that were handed in.</param>
    /// <param name="waitedFor">Whose sheets are missing.</param>
    /// <param name="before">The visit before, if there was one.</param>
    public void Close(IReadOnlyList<VisitSheet> sheets, IReadOnlyCollection<string> waitedFor, string? reason, ObservationVisit? before)
    {
        Demand(VisitState.Open, VisitNotOpen);
        if (waitedFor.Count > 0 && string.IsNullOrWhiteSpace(reason))
        {
            throw new BusinessException(VisitWaitsFor).WithData("Names", string.Join('、', waitedFor)).WithData("Count", waitedFor.Count);
        }

        var byStop = sheets.ToLookup(s => s.StopId);
        if (_stops.Find(s => !byStop[s.OrganizationId].Any()) is { } unseen)
        {
            throw new BusinessException(VisitStopWithoutSheet).WithData("Name", unseen.Name);
        }

        var points = _stops.ToDictionary(s => s, s => Math.Round(FullPoints - byStop[s.OrganizationId].Average(x => x.Deducted), 2, MidpointRounding.AwayFromZero));
        foreach (var (stop, own) in points)
        {
            stop.Settle(own, 1 + points.Values.Count(p => p > own), before?._stops.Find(s => s.OrganizationId == stop.OrganizationId));
        }

        (State, ClosedWithout) = (VisitState.Closed, waitedFor.Count > 0 ? reason : null);
    }

    /// <summary>The stop, or 404.</summary>
    public VisitStop StopOf(Guid organizationId) => _stops.Find(s => s.OrganizationId == organizationId) ?? throw new EntityNotFoundException(typeof(VisitStop), organizationId);

    /// <summary>Refuses (409) what can only be done in one state.</summary>
    public void Demand(VisitState state, string code)
    {
        if (State != state)
        {
            throw new BusinessException(code).WithData("Name", Name);
        }
    }

    private static IEnumerable<ValidationFault> FaultsOf(VisitPlan plan)
    {
        if (plan.Lines.Sum(l => l.Limit) is var sum && sum > FullPoints)
        {
            yield return new ValidationFault(VisitLimits, "lines", ("Sum", sum), ("Full", FullPoints));
        }

        if (plan.Lines.GroupBy(l => l.Code).FirstOrDefault(g => g.Count() > 1) is { } line)
        {
            yield return new ValidationFault(VisitTwice, "lines", ("Name", line.Key));
        }

        if (plan.Stops.GroupBy(s => s.OrganizationId).FirstOrDefault(g => g.Count() > 1) is { } stop)
        {
            yield return new ValidationFault(VisitTwice, "stops", ("Name", stop.First().Name));
        }

        if (plan.Judges.GroupBy(j => j.UserId).FirstOrDefault(g => g.Count() > 1) is { } judge)
        {
            yield return new ValidationFault(VisitTwice, "judges", ("Name", judge.First().Name));
        }
    }
}

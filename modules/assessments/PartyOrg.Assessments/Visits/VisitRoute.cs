using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Visits;

/// <summary>A stop of the route: an organization that shows its work, with its place in the order. Closed, it has its points and rank, and those of the visit before.</summary>
internal sealed class VisitStop : IMultiTenant
{
    private VisitStop() { }

    public VisitStop(OrganizationRef organization, string hostName, int order) =>
        (OrganizationId, Code, Name, HostName, Order) = (organization.Id, organization.Code, organization.Name, hostName, order);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }

    /// <summary>The organization's path code when the route was drawn, by which a judge's own unit is told.</summary>
    public string Code { get; private set; } = null!;

    /// <summary>As it was called then.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Who receives the visitors.</summary>
    public string HostName { get; private set; } = null!;

    public int Order { get; private set; }
    public decimal? Points { get; private set; }
    public int? Rank { get; private set; }
    public decimal? PointsBefore { get; private set; }
    public int? RankBefore { get; private set; }

    internal void Settle(decimal points, int rank, VisitStop? before) => (Points, Rank, PointsBefore, RankBefore) = (points, rank, before?.Points, before?.Rank);
}

/// <summary>Someone who judges, by account.</summary>
internal sealed class VisitJudge : IMultiTenant
{
    private VisitJudge() { }

    public VisitJudge(Guid userId, string name, VisitJudgeKind kind) => (UserId, Name, Kind) = (userId, name, kind);

    public Guid TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string Name { get; private set; } = null!;
    public VisitJudgeKind Kind { get; private set; }
}

/// <summary>What is planned of a visit.</summary>
internal sealed record VisitPlan(
    string Name, string Theme, string Quarter, DateOnly HeldOn, string Basis, IReadOnlyList<VisitLine> Lines, IReadOnlyList<VisitStop> Stops, IReadOnlyList<VisitJudge> Judges);

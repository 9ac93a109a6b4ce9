namespace PartyOrg.ThreeLists;

/// <summary>A problem was struck off (销号).</summary>
public sealed record ProblemClosedEto(Guid ProblemId, Guid OrganizationId, DateOnly On);

/// <summary>A week is closed: what each organization's report counts as is settled.</summary>
public sealed record WeekClosedEto(string Week);

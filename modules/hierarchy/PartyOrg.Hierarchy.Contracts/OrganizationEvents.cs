namespace PartyOrg.Hierarchy;

/// <summary>A subtree hangs elsewhere now; every row that belongs to it has been re-coded in the same transaction.</summary>
public sealed record OrganizationMovedEto(Guid OrganizationId, string OldCode, string NewCode, Guid NewParentId);

/// <summary>An organization was merged into another and is no more.</summary>
public sealed record OrganizationMergedEto(Guid OrganizationId, Guid IntoId, DateOnly On);

/// <summary>An organization is no more; its successor, if there is one, takes over what it left.</summary>
public sealed record OrganizationDissolvedEto(Guid OrganizationId, Guid? SuccessorId, DateOnly On);

namespace PartyOrg.Hierarchy.Statements;

/// <summary>The statement of figures of a subtree on a day; <paramref name="Text"/> is ready to be pasted into a speech.</summary>
internal sealed record StatementDto(DateOnly On, OrganizationCountsDto Organizations, MemberCountsDto Members, int TermsDueThisYear, string Text);

internal sealed record OrganizationCountsDto(int Total, IReadOnlyDictionary<OrganizationType, int> ByType, IReadOnlyDictionary<Sector, int> BySector);

internal sealed record MemberCountsDto(int Full, int Probationary);

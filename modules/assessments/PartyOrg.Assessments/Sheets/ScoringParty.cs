namespace PartyOrg.Assessments.Sheets;

/// <summary>As whom the current user scores a sheet: a person, or an organization that the person acts for.</summary>
internal sealed record ScoringParty(string Role, Guid JudgeId, string Name);

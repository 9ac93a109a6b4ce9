using System.ComponentModel.DataAnnotations;

namespace PartyOrg.Assessments.Rounds;

internal sealed record GetJudgeCandidatesInput
{
    /// <summary>Part of a name or user name.</summary>
    [Required, StringLength(64, MinimumLength = 1)]
    public string Filter { get; init; } = null!;
}

/// <summary>A person who may be named as a judge, with the organizations in which the person has a post.</summary>
internal sealed record JudgeCandidateDto(Guid UserId, string UserName, string Name, IReadOnlyList<string> Organizations);

/// <summary>A judge of a round, and how far the judge has got.</summary>
/// <param name="Name">None where each subject's superior judges and no sheets say yet who that is.</param>
/// <param name="Organizations">Where a person has posts.</param>
/// <param name="Owed">How many cards the judge has to submit: one of every subject but those of the own unit.</param>
internal sealed record RoundJudgeDto(string Role, Guid? UserId, Guid? OrganizationId, string? Name, IReadOnlyList<string> Organizations, int Owed, int Submitted);

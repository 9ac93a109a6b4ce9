using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>授牌: over when it is on record who got a certificate or plaque, or that nobody did.</summary>
internal sealed class AwardStep : IRoundStep, IScopedDependency
{
    public StepKind Kind => StepKind.Award;

    public Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<WaitedFor>>(
        step.Note is not null ? [] : [new WaitedFor(round.OrganizerName, "Award", round.OrganizationId, $"/assessments/rounds/{round.Id}/results")]);
}

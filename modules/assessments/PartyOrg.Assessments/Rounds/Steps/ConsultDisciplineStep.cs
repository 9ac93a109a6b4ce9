using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds.Steps;

/// <summary>征求纪检监察机关意见: waits until their answer is on record. What it means for a subject is stated as a fact on its sheet.</summary>
internal sealed class ConsultDisciplineStep : IRoundStep, ISingletonDependency
{
    public StepKind Kind => StepKind.ConsultDiscipline;

    public Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<WaitedFor>>(
        step.Note is null ? [new WaitedFor(round.OrganizerName, "ConsultDiscipline", round.OrganizationId, $"/assessments/rounds/{round.Id}")] : []);
}

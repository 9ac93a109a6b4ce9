using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>定级: over once the desk has settled what every subject gets, since the round came, or came back, to it.</summary>
internal sealed class RatingStep(IRepository<SheetResult> results) : IRoundStep, IScopedDependency
{
    public StepKind Kind => StepKind.Rating;

    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) =>
        await results.Query.AnyAsync(r => r.RoundId == round.Id && r.ReckonedAt >= step.BegunAt, cancellationToken) ? []
            : [new WaitedFor(round.OrganizerName, "Settle", round.OrganizationId, $"/assessments/rounds/{round.Id}/desk")];
}

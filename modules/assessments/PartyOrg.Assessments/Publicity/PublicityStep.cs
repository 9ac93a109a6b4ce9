using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Publicity;

/// <summary>公示: over when its last day is past and every objection has its answer.</summary>
internal sealed class PublicityStep(PublicityBoard board, IRepository<PublicityPeriod> periods, IRepository<PublicObjection> objections, IWorkingDays workingDays, ICountyClock clock) : IRoundStep, IScopedDependency
{
    public StepKind Kind => StepKind.Publicity;

    public Task BeginAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) => board.PostAsync(round, cancellationToken);

    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken)
    {
        var waited = new List<WaitedFor>();
        var today = await clock.GetTodayAsync(cancellationToken);
        var current = await periods.Query.Where(p => p.RoundId == round.Id && p.ReplacedOn == null).Select(p => new { p.Id, p.PostedOn, p.EndsOn }).FirstOrDefaultAsync(cancellationToken);
        if (current is not null && today <= current.EndsOn)
        {
            waited.Add(new WaitedFor(round.OrganizerName, "PublicityDays", round.OrganizationId, $"/assessments/publicity/{current.Id}", await workingDays.CountWorkingDaysAsync(PublicityPeriod.FirstLeft(current.PostedOn, today), current.EndsOn, cancellationToken)));
        }

        var open = await objections.Query.CountAsync(o => o.RoundId == round.Id && (o.State == ObjectionState.Received || o.State == ObjectionState.Investigated), cancellationToken);
        if (open > 0)
        {
            waited.Add(new WaitedFor(round.OrganizerName, "Objections", round.OrganizationId, $"/assessments/objections?roundId={round.Id}", open));
        }

        return waited;
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Someone a round waits for.</summary>
/// <param name="Who">An organization, a judge, a member: as people know it.</param>
/// <param name="Reason">What for: the text <c>Waits:{Reason}</c>.</param>
/// <param name="OrganizationId">Which organization has to act.</param>
/// <param name="Link">Where in the front end it is done.</param>
/// <param name="Count">For how much, where one party owes several.</param>
/// <param name="UserId">Who has to act, where it is a person.</param>
internal sealed record WaitedFor(string Who, string Reason, Guid? OrganizationId = null, string? Link = null, int Count = 1, Guid? UserId = null);

/// <summary>What one kind of step asks for and does. There is one class for each kind, found by convention.</summary>
internal interface IRoundStep
{
    StepKind Kind { get; }

    /// <summary>Everyone who has yet to act before the step can end; empty when it can.</summary>
    Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken);

    /// <summary>The step has begun: tell whom it concerns, prepare what it needs.</summary>
    Task BeginAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nobody is waited for any more; the round is about to go on.</summary>
    Task FinishAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The steps by their kinds.</summary>
internal sealed class RoundSteps(IEnumerable<IRoundStep> steps, IRepository<SheetAdjustment> adjustments) : IScopedDependency
{
    private readonly Dictionary<StepKind, IRoundStep> _steps = steps.ToDictionary(s => s.Kind);

    /// <summary>Everyone whom the current step waits for. Before the rating, claims are decided too: afterwards nobody could.</summary>
    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        if (round.Current is not { } step)
        {
            return [];
        }

        var waited = await _steps[step.Kind].WaitedForAsync(round, step, cancellationToken);
        return round.Next?.Kind == StepKind.Rating ? [.. waited, .. await ClaimsAsync(round, cancellationToken)] : waited;
    }

    public Task BeginAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        round.Current is { } step ? _steps[step.Kind].BeginAsync(round, step, cancellationToken) : Task.CompletedTask;

    public Task FinishAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        round.Current is { } step ? _steps[step.Kind].FinishAsync(round, step, cancellationToken) : Task.CompletedTask;

    private async Task<IEnumerable<WaitedFor>> ClaimsAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        // Scope is lifted: whom the round waits for is the same whoever of those it concerns asks.
        var open = await adjustments.Query.IgnoreQueryFilters([PlatformFilters.Scope]).CountAsync(a => a.RoundId == round.Id && a.State == AdjustmentState.Claimed, cancellationToken);
        return open == 0 ? [] : [new WaitedFor(round.OrganizerName, "Claims", round.OrganizationId, $"/assessments/rounds/{round.Id}", open)];
    }
}

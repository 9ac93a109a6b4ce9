using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Someone a round waits for.</summary>
/// <param name="Who">An organization, a judge, a member: as people know it.</param>
/// <param name="Reason">What for: the text <c>Waits:{Reason}</c>.</param>
/// <param name="OrganizationId">Which organization has to act.</param>
/// <param name="Link">Where in the front end it is done.</param>
/// <param name="Count">For how much, where one party owes several.</param>
internal sealed record WaitedFor(string Who, string Reason, Guid? OrganizationId = null, string? Link = null, int Count = 1);

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
internal sealed class RoundSteps(IEnumerable<IRoundStep> steps) : IScopedDependency
{
    private readonly Dictionary<StepKind, IRoundStep> _steps = steps.ToDictionary(s => s.Kind);

    public IReadOnlyCollection<StepKind> Kinds => _steps.Keys;

    /// <summary>Nobody, where a kind asks for nothing.</summary>
    public Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        round.Current is { } step && _steps.TryGetValue(step.Kind, out var work) ? work.WaitedForAsync(round, step, cancellationToken) : Task.FromResult<IReadOnlyList<WaitedFor>>([]);

    public Task BeginAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        round.Current is { } step && _steps.TryGetValue(step.Kind, out var work) ? work.BeginAsync(round, step, cancellationToken) : Task.CompletedTask;

    public Task FinishAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        round.Current is { } step && _steps.TryGetValue(step.Kind, out var work) ? work.FinishAsync(round, step, cancellationToken) : Task.CompletedTask;
}

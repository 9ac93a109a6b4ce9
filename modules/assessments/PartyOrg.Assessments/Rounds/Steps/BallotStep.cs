using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds.Steps;

/// <summary>民主测评: waits until a vote about every subject has been counted; one that is void has to be held again.</summary>
internal sealed class BallotStep(IRepository<SubjectSheet> sheets, IRepository<Scheme> schemes, RoundBallots ballots, RoundNotices notices) : IRoundStep, IScopedDependency
{
    public StepKind Kind => StepKind.Ballot;

    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken)
    {
        var scheme = await schemes.Query.FirstAsync(s => s.Id == round.SchemeId, cancellationToken);
        var counted = await ballots.ReadAsync(round.Id, cancellationToken);
        return (await OfRound(round).OrderBy(s => s.Number).ToListAsync(cancellationToken)).Where(s => counted.Of(s, scheme.Definition).IsEmpty)
            .Select(s => new WaitedFor(s.SubjectName, "Ballot", s.OrganizationId, $"/assessments/ballots?roundId={round.Id}")).ToList();
    }

    public async Task BeginAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) =>
        await notices.TellAsync(round, "Ballot", await OfRound(round).Select(s => s.OrganizationId).Distinct().ToListAsync(cancellationToken), [], cancellationToken);

    // Scope is lifted: whom the round waits for is the same whoever of those it concerns asks.
    private IQueryable<SubjectSheet> OfRound(AssessmentRound round) => sheets.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(s => s.RoundId == round.Id);
}

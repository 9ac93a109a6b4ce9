using PartyOrg.Assessments.Approvals;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Demo;

/// <summary>Puts the demo's rounds where rounds are kept, in bulk.</summary>
internal sealed class DemoShelf(
    IRepository<AssessmentRound> rounds, IRepository<RoundApproval> approvals, IRepository<PublicityPeriod> periods, IRepository<Ballot> ballots,
    RoundEvaluation evaluation, IBulkWriter bulk, IUnitOfWork unitOfWork) : IScopedDependency
{
    public Task KeepAsync(DemoRound demo, CancellationToken cancellationToken) => KeepAsync(demo.Round, demo.Sheets, demo.Cards, cancellationToken);

    public async Task KeepAsync(AssessmentRound round, IReadOnlyList<SubjectSheet> sheets, IReadOnlyList<Scorecard> cards, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        rounds.Insert(round);
        await unitOfWork.SaveChangesAsync(cancellationToken); // its sheets refer to it
        await bulk.InsertAsync(sheets, cancellationToken);
        await bulk.InsertAsync(cards, cancellationToken);
    }

    /// <summary>Keeps a round that everyone has judged, and evaluates it as the product does.</summary>
    public async Task<DemoOutcome> JudgeAsync(DemoRound demo, RoundsStory story, CancellationToken cancellationToken)
    {
        await KeepAsync(demo, cancellationToken);
        return new DemoOutcome(demo, await evaluation.ReadAsync(demo.Round.Id, cancellationToken), story);
    }

    public async Task KeepAsync(DemoOutcome outcome, (PublicityPeriod Period, IReadOnlyList<PublicityEntry> Entries) posted, CancellationToken cancellationToken)
    {
        periods.Insert(posted.Period);
        approvals.InsertMany(outcome.Approvals);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await bulk.InsertAsync(posted.Entries, cancellationToken);
        await bulk.InsertAsync(outcome.Results, cancellationToken);
    }

    public async Task KeepAsync(IReadOnlyList<Ballot> votes, IReadOnlyList<OpenedBallot> opened, CancellationToken cancellationToken)
    {
        ballots.InsertMany(votes);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await bulk.InsertAsync(opened, cancellationToken);
    }
}

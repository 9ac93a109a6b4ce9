using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>
/// What holds of results whatever happened: each is what the scheme gave or what somebody last made of it; a round past its rating has one for every subject; nobody ranks before a higher total; and at most one posting of a round stands.
/// </summary>
internal sealed class ResultInvariants(IRepository<SheetResult> results, IRepository<AssessmentRound> rounds, IRepository<PublicityPeriod> periods) : IInvariant, ITransientDependency
{
    private static readonly StepKind[] AfterRating = [StepKind.Publicity, StepKind.Approval, StepKind.Award];

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var kept = await results.Query.Select(r => new { r.Id, r.Stars, r.Grade, r.ReckonedStars, r.ReckonedGrade, r.Changes }).ToListAsync(cancellationToken);
        var faults = kept.Where(r => new StarsOrGrade(r.Stars, r.Grade) != (r.Changes.Count == 0 ? new StarsOrGrade(r.ReckonedStars, r.ReckonedGrade) : r.Changes[^1].To))
            .Select(r => $"Assessments_Results {r.Id}: is neither what the scheme gave nor what it was changed to").ToList();
        var judged = await rounds.Query.Where(r => r.State == RoundState.Closed || (r.State == RoundState.Open && r.CurrentKind != null && AfterRating.Contains(r.CurrentKind.Value)))
            .Select(r => new { r.Id, r.Total, Results = results.Query.Count(x => x.RoundId == r.Id) }).Where(r => r.Total != r.Results).ToListAsync(cancellationToken);
        faults.AddRange(judged.Select(r => $"Assessments_Rounds {r.Id}: {r.Results} results for {r.Total} subjects"));
        var order = await results.Query.OrderBy(r => r.RoundId).ThenBy(r => r.Rank).Select(r => new { r.Id, r.RoundId, r.Rank, r.Total }).ToListAsync(cancellationToken);
        faults.AddRange(order.Zip(order.Skip(1)).Where(p => p.First.RoundId == p.Second.RoundId && (p.First.Total < p.Second.Total || (p.First.Rank == p.Second.Rank && p.First.Total != p.Second.Total)))
            .Select(p => $"Assessments_Results {p.First.Id}: with {p.First.Total} stands before {p.Second.Total}"));
        var posted = await periods.Query.Where(p => p.ReplacedOn == null).GroupBy(p => p.RoundId).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(cancellationToken);
        faults.AddRange(posted.Select(id => $"Assessments_Publicity: more than one posting of the round {id} stands"));
        return faults;
    }
}

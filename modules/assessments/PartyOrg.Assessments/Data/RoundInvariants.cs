using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>What holds of rounds whatever happened: an open one is at just one step and says so, no step was begun before the one that comes first was done, and each subject has its sheet.</summary>
internal sealed class RoundInvariants(IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets) : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var all = await rounds.Query.Select(r => new { Round = r, Sheets = sheets.Query.Count(s => s.RoundId == r.Id) }).ToListAsync(cancellationToken);
        return all.SelectMany(r => FaultsOf(r.Round, r.Sheets).Select(fault => $"Assessments_Rounds {r.Round.Id}: {fault}")).ToList();
    }

    private static IEnumerable<string> FaultsOf(AssessmentRound round, int sheets)
    {
        var isUnderWay = round.State is RoundState.Opening or RoundState.Open;
        if (sheets != round.Total)
        {
            yield return $"has {sheets} sheets for {round.Total} subjects";
        }

        if (isUnderWay != (round.OpenKey is not null) || (round.State == RoundState.Open) != (round.CurrentKind is not null))
        {
            yield return $"is {round.State} with the key {round.OpenKey ?? "none"} at {round.CurrentKind?.ToString() ?? "no step"}";
        }

        if (round.State == RoundState.Open && (round.Steps.Count(s => s.IsCurrent) != 1 || round.Current!.Kind != round.CurrentKind))
        {
            yield return $"is open, and {round.Steps.Count(s => s.IsCurrent)} of its steps are current";
        }

        if (round.Steps.Zip(round.Steps.Skip(1)).Any(pair => pair.Second.BegunAt is not null && pair.First.FinishedAt is null))
        {
            yield return "has a step that was begun before the one that comes first was done";
        }
    }
}

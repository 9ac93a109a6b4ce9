using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>The rounds that concern the caller: those run within the caller's scope, those that judge someone there, and those the caller is a judge of.</summary>
internal sealed class RoundReader(IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, ActingParties parties) : IScopedDependency
{
    // Scope is lifted: a subject below sees the round that judges it, and a judge the one he judges in. Which those are is asked first.
    private IQueryable<AssessmentRound> All => rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    public async Task<IQueryable<AssessmentRound>> GetVisibleAsync(CancellationToken cancellationToken)
    {
        var mine = await rounds.Query.Select(r => r.Id).ToListAsync(cancellationToken);
        var judged = await sheets.Query.Select(s => s.RoundId).Distinct().ToListAsync(cancellationToken);
        var judging = (await All.Where(r => r.State == RoundState.Open).Select(r => new { r.Id, r.Judges }).ToListAsync(cancellationToken)).ConvertAll(r => (r.Id, r.Judges));
        var own = await parties.GetAsync(cancellationToken);
        var ids = mine.Union(judged).Union(judging.Where(r => r.Judges.Any(own.Is)).Select(r => r.Id)).ToList();
        return All.Where(r => ids.Contains(r.Id));
    }

    /// <summary>A round that concerns the caller, and whether the caller's scope covers it; 404 otherwise.</summary>
    public async Task<(AssessmentRound Round, bool IsMine)> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await rounds.Query.FirstOrDefaultAsync(r => r.Id == id, cancellationToken) is { } mine)
        {
            return (mine, true);
        }

        var round = await All.FirstOrDefaultAsync(r => r.Id == id, cancellationToken);
        var concerns = round is not null && ((await parties.GetAsync(cancellationToken)) is var own && round.Judges.Any(own.Is) || await sheets.Query.AnyAsync(s => s.RoundId == id, cancellationToken));
        return concerns ? (round!, false) : throw new EntityNotFoundException(typeof(AssessmentRound), id);
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>A round's sheets as the evaluation takes them, in the order of the sheets; those with gaps cannot be judged yet.</summary>
internal sealed record AssembledRound(SchemeDefinition Scheme, IReadOnlyList<AssembledSheet> Sheets)
{
    public IReadOnlyList<AssembledSheet> Incomplete => Sheets.Where(s => s.Gaps.Count > 0).ToList();

    public IReadOnlyList<AssembledSheet> Complete => Sheets.Where(s => s.Gaps.Count == 0).ToList();

    /// <summary>What the complete sheets give, each result under its sheet's id; another scheme than the round's shows what that one would give.</summary>
    public Outcome Evaluate(SchemeDefinition? scheme = null) => Evaluator.Evaluate(scheme ?? Scheme, Complete.Select(s => s.Subject).ToList());
}

/// <summary>Puts together all that is on record of a round, in a number of commands that does not depend on how many it judges.</summary>
internal sealed class RoundEvaluation(
    IRepository<AssessmentRound> rounds, IRepository<Scheme> schemes, IRepository<SubjectSheet> sheets, IRepository<Scorecard> cards, IRepository<SheetFigure> figures,
    IRepository<SheetAdjustment> adjustments, RoundBallots ballots) : IScopedDependency
{
    /// <summary>All sheets of a round, with the scorecards that are submitted.</summary>
    public async Task<AssembledRound> ReadAsync(Guid roundId, CancellationToken cancellationToken) =>
        await AssembleAsync(roundId, null, c => c.State == ScorecardState.Submitted, cancellationToken);

    /// <summary>One sheet, reckoned with the cards that are submitted and with the drafts of these judges.</summary>
    public async Task<AssembledRound> ReadSheetAsync(Guid roundId, Guid sheetId, IReadOnlyCollection<Guid> draftsOf, CancellationToken cancellationToken) =>
        await AssembleAsync(roundId, sheetId, c => c.State == ScorecardState.Submitted || draftsOf.Contains(c.JudgeId), cancellationToken);

    private async Task<AssembledRound> AssembleAsync(Guid roundId, Guid? only, Func<Scorecard, bool> counts, CancellationToken cancellationToken)
    {
        var scheme = await Everywhere(rounds).Where(r => r.Id == roundId).Join(schemes.Query, r => r.SchemeId, s => s.Id, (r, s) => s.Definition).FirstAsync(cancellationToken);
        var judged = await Everywhere(sheets).Where(s => s.RoundId == roundId).WhereIf(only is not null, s => s.Id == only).OrderBy(s => s.Number).ToListAsync(cancellationToken);
        var given = (await Everywhere(cards).Where(c => c.RoundId == roundId).WhereIf(only is not null, c => c.SheetId == only).OrderBy(c => c.Id).ToListAsync(cancellationToken)).ToLookup(c => c.SheetId);
        var taken = (await Everywhere(figures).Where(f => f.RoundId == roundId).WhereIf(only is not null, f => f.SheetId == only).OrderBy(f => f.Metric).ToListAsync(cancellationToken)).ToLookup(f => f.SheetId);
        var beside = (await Everywhere(adjustments).Where(a => a.RoundId == roundId).WhereIf(only is not null, a => a.SheetId == only).OrderBy(a => a.Id).ToListAsync(cancellationToken)).ToLookup(a => a.SheetId);
        var voted = await ballots.ReadAsync(roundId, cancellationToken);
        var assembly = new SheetAssembly(scheme);
        return new AssembledRound(scheme, judged.ConvertAll(s => assembly.Assemble(new SheetRecords(s, [.. given[s.Id]], [.. taken[s.Id]], [.. beside[s.Id]], voted.Of(s, scheme)), counts)));
    }

    // Scope is lifted: a round is judged whole. Who may ask for it is settled before.
    private static IQueryable<T> Everywhere<T>(IRepository<T> rows) where T : Entity => rows.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
}

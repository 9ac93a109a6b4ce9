using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Sheets;

/// <summary>How far a judge has got with the cards of a round.</summary>
internal sealed record JudgeCards(ScoringParty Party, bool IsOrganization, int Owed, int Submitted);

/// <summary>Counts the cards that each judge of a round owes, one for every subject but those of the own unit, and those that are submitted.</summary>
internal sealed class JudgeProgress(IRepository<SubjectSheet> sheets, IRepository<Scorecard> cards, JudgePanels panels) : IScopedDependency
{
    public async Task<IReadOnlyList<JudgeCards>> OfAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        var panel = await panels.OfAsync(round, cancellationToken);
        var submitted = (await Everywhere(cards).Where(c => c.RoundId == round.Id && c.Role != Roles.Self && c.State == ScorecardState.Submitted)
            .Select(c => new { c.SheetId, c.Role, c.JudgeId }).ToListAsync(cancellationToken)).Select(c => (c.SheetId, c.Role, c.JudgeId)).ToHashSet();
        return (await ReadSeatsAsync(round, cancellationToken)).SelectMany(s => panel.PartiesOf(s).Select(p => (Seat: s, Party: p))).GroupBy(o => o.Party)
            .Select(g => new JudgeCards(g.Key, panel.IsOrganization(g.Key), g.Count(), g.Count(o => submitted.Contains((o.Seat.Id, g.Key.Role, g.Key.JudgeId))))).ToList();
    }

    public Task<List<Seat>> ReadSeatsAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        Everywhere(sheets).Where(s => s.RoundId == round.Id).OrderBy(s => s.Number).Select(s => new Seat(s.Id, s.OrganizationCode, s.SuperiorId, s.SuperiorName)).ToListAsync(cancellationToken);

    // Scope is lifted: who owes what is the same whoever of those it concerns asks.
    private static IQueryable<T> Everywhere<T>(IRepository<T> rows) where T : Entity => rows.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
}

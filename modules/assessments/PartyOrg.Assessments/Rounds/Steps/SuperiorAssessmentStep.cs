using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds.Steps;

/// <summary>上级考核: waits until every judge has submitted a card of every subject but the judge's own unit.</summary>
internal sealed class SuperiorAssessmentStep(IRepository<SubjectSheet> sheets, IRepository<Scorecard> cards, JudgePanels panels, RoundNotices notices) : IRoundStep, IScopedDependency
{
    public StepKind Kind => StepKind.SuperiorAssessment;

    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken)
    {
        var panel = await panels.OfAsync(round, cancellationToken);
        var submitted = (await Everywhere(cards).Where(c => c.RoundId == round.Id && c.Role != Roles.Self && c.State == ScorecardState.Submitted)
            .Select(c => new { c.SheetId, c.Role, c.JudgeId }).ToListAsync(cancellationToken)).Select(c => (c.SheetId, c.Role, c.JudgeId)).ToHashSet();
        var owed = (await SeatsAsync(round, cancellationToken)).SelectMany(s => panel.PartiesOf(s).Select(p => (Sheet: s, Party: p))).Where(o => !submitted.Contains((o.Sheet.Id, o.Party.Role, o.Party.JudgeId)));
        return owed.GroupBy(o => o.Party).Select(g => new WaitedFor(
            g.Key.Name, "SuperiorAssessment", panel.IsOrganization(g.Key) ? g.Key.JudgeId : null, $"/assessments/sheets?roundId={round.Id}&waitsForMe=true", g.Count(), panel.IsOrganization(g.Key) ? null : g.Key.JudgeId)).ToList();
    }

    public async Task BeginAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken)
    {
        var superiors = round.Judges.Any(j => j.IsEachSuperior) ? (await SeatsAsync(round, cancellationToken)).Select(s => s.SuperiorId).OfType<Guid>() : [];
        await notices.TellAsync(
            round, "SuperiorAssessment", superiors.Concat(round.Judges.Select(j => j.OrganizationId).OfType<Guid>()).Distinct().ToList(), round.Judges.Select(j => j.UserId).OfType<Guid>(), cancellationToken);
    }

    private Task<List<Seat>> SeatsAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        Everywhere(sheets).Where(s => s.RoundId == round.Id).OrderBy(s => s.Number).Select(s => new Seat(s.Id, s.OrganizationCode, s.SuperiorId, s.SuperiorName)).ToListAsync(cancellationToken);

    // Scope is lifted: whom the round waits for is the same whoever of those it concerns asks.
    private static IQueryable<T> Everywhere<T>(IRepository<T> rows) where T : Entity => rows.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
}

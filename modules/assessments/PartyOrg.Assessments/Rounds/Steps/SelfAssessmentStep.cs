using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds.Steps;

/// <summary>自评: waits for every subject's own scorecard.</summary>
internal sealed class SelfAssessmentStep(IRepository<SubjectSheet> sheets, IRepository<Scorecard> cards, RoundNotices notices) : IRoundStep, IScopedDependency
{
    public StepKind Kind => StepKind.SelfAssessment;

    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) =>
        await OfRound(round).Where(s => !cards.Query.Any(c => c.SheetId == s.Id && c.Role == Roles.Self && c.State == ScorecardState.Submitted)).OrderBy(s => s.Number)
            .Select(s => new WaitedFor(s.SubjectName, "SelfAssessment", s.OrganizationId, $"/assessments/sheets/{s.Id}", 1)).ToListAsync(cancellationToken);

    public async Task BeginAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) =>
        await notices.TellAsync(round, "SelfAssessment", await OfRound(round).Select(s => s.OrganizationId).Distinct().ToListAsync(cancellationToken), [], cancellationToken);

    // Scope is lifted: whom the round waits for is the same whoever of those it concerns asks.
    private IQueryable<SubjectSheet> OfRound(AssessmentRound round) => sheets.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(s => s.RoundId == round.Id);
}

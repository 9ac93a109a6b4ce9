using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds.Steps;

/// <summary>上级考核: waits until every judge has submitted a card of every subject but the judge's own unit.</summary>
internal sealed class SuperiorAssessmentStep(JudgeProgress progress, RoundNotices notices) : IRoundStep, IScopedDependency
{
    public StepKind Kind => StepKind.SuperiorAssessment;

    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken) =>
        (await progress.OfAsync(round, cancellationToken)).Where(c => c.Submitted < c.Owed).Select(c => new WaitedFor(
            c.Party.Name, "SuperiorAssessment", c.IsOrganization ? c.Party.JudgeId : null, $"/assessments/rounds/{round.Id}?waitsForMe=true", c.Owed - c.Submitted, c.IsOrganization ? null : c.Party.JudgeId)).ToList();

    public async Task BeginAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken)
    {
        var superiors = round.Judges.Any(j => j.IsEachSuperior) ? (await progress.ReadSeatsAsync(round, cancellationToken)).Select(s => s.SuperiorId).OfType<Guid>() : [];
        await notices.TellAsync(
            round, "SuperiorAssessment", superiors.Concat(round.Judges.Select(j => j.OrganizationId).OfType<Guid>()).Distinct().ToList(), round.Judges.Select(j => j.UserId).OfType<Guid>(), cancellationToken);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Whom a round may have as judges, and how far those it has have got.</summary>
internal sealed class RoundJudgeAppService(RoundReader reader, JudgeProgress progress, JudgeNames names, ActingParties acting) : ApplicationService
{
    private const string Route = "/api/assessments/round/";

    /// <summary>People with a post, by part of their name.</summary>
    [HttpGet(Route + "judge-candidates")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<ListResultDto<JudgeCandidateDto>> GetCandidatesAsync([FromQuery] GetJudgeCandidatesInput input, CancellationToken cancellationToken) => new(await names.SearchAsync(input.Filter, cancellationToken));

    /// <summary>The judges of a round with their cards; to those who do not lead it, their own only.</summary>
    [HttpGet(Route + "{id}/judges")]
    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<ListResultDto<RoundJudgeDto>> GetJudgesAsync(Guid id, CancellationToken cancellationToken)
    {
        var (round, isMine) = await reader.FindAsync(id, cancellationToken);
        var (own, cards) = (await acting.GetAsync(cancellationToken), await progress.OfAsync(round, cancellationToken));
        var judges = JudgesOf(round, cards).Where(j => isMine || own.Is(j)).ToList();
        var units = await names.GetOrganizationsAsync(judges.Select(j => j.UserId).OfType<Guid>().Distinct().ToList(), cancellationToken);
        return new(judges.ConvertAll(j =>
        {
            var counted = cards.FirstOrDefault(c => c.Party.Role == j.Role && c.Party.JudgeId == (j.UserId ?? j.OrganizationId));
            return new RoundJudgeDto(j.Role, j.UserId, j.OrganizationId, j.Name, units.GetValueOrDefault(j.UserId ?? Guid.Empty, []), counted?.Owed ?? 0, counted?.Submitted ?? 0);
        }));
    }

    /// <summary>The judges by name; each subject's superior has one once there are sheets.</summary>
    private static IEnumerable<Judge> JudgesOf(AssessmentRound round, IReadOnlyList<JudgeCards> cards) => round.Judges.SelectMany(j => j.IsEachSuperior && cards.Count > 0
        ? cards.Where(c => c.IsOrganization && c.Party.Role == j.Role && !round.Judges.Any(n => n.Role == j.Role && n.OrganizationId == c.Party.JudgeId)).Select(c => new Judge(j.Role, null, c.Party.JudgeId, c.Party.Name))
        : [j]);
}

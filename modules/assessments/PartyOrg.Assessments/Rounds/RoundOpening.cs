using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Rounds;

/// <summary>
/// Opens a round: freezes its scheme and makes all sheets in one bulk insert. Up to some hundreds of subjects the first step begins at once;
/// with more, a job takes the figures chunk by chunk and then begins it.
/// </summary>
internal sealed class RoundOpening(
    IRepository<Scheme> schemes, RoundSubjects subjects, IHierarchyIntegrationService hierarchy, FigureTaking figures, RoundSteps steps, IBulkWriter bulk, IJobScheduler jobs, AuditTrail audit,
    IBurdenCeiling ceiling, ICountyClock clock) : IScopedDependency
{
    /// <summary>As many subjects as are prepared well within two seconds.</summary>
    public const int MaxAtOnce = 600;

    public async Task OpenAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        var scheme = await schemes.GetAsync(round.SchemeId, cancellationToken);
        RefuseRolesWithoutJudge(round, scheme);
        var found = await subjects.FindAsync(round.OrganizationId, scheme, round.Subjects, round.MemberIds, cancellationToken);
        if (round.Steps.FirstOrDefault(s => s.Kind == StepKind.SelfAssessment) is { } selfAssessment)
        {
            await ceiling.RefuseAboveAsync(found.Subjects.Select(s => s.Organization.Id).ToList(), selfAssessment.DueOn, cancellationToken);
        }

        var sheets = await SheetsAsync(round, found.Subjects, cancellationToken);
        round.Open(sheets, sheets.Count > MaxAtOnce ? jobs.Enqueue(new OpenRound(round.Id), sheets.Count) : null, clock.Now);
        scheme.Freeze();
        await bulk.InsertAsync(sheets, cancellationToken);
        audit.Record(new { round = round.Id, sheets = sheets.Count });
        if (round.JobId is null)
        {
            await figures.TakeIfDueAsync(round, sheets, cancellationToken);
            await BeginAsync(round, cancellationToken);
        }
    }

    public async Task BeginAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        round.Begin(clock.Now);
        await steps.BeginAsync(round, cancellationToken);
    }

    private async Task<List<SubjectSheet>> SheetsAsync(AssessmentRound round, IReadOnlyList<SheetSubject> found, CancellationToken cancellationToken)
    {
        var above = found.Select(s => s.Organization.ParentId).OfType<Guid>().Distinct().ToList();
        var superiors = await hierarchy.GetOrganizationsAsync(above, cancellationToken);
        return found.Index().Select(s => new SubjectSheet(round.Id, s.Index + 1, s.Item, s.Item.Organization.ParentId is { } parent ? superiors.GetValueOrDefault(parent) : null)).ToList();
    }

    private static void RefuseRolesWithoutJudge(AssessmentRound round, Scheme scheme)
    {
        if (Roles.OfJudges(scheme.Definition).Except(round.Judges.Select(j => j.Role)).ToList() is { Count: > 0 } missing)
        {
            throw new BusinessException(AssessmentsErrorCodes.RoleWithoutJudge).WithData("Roles", string.Join(", ", missing));
        }
    }
}

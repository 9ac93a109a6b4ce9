using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Leads a round through its steps.</summary>
internal sealed class RoundCourseAppService(
    IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, RoundReader reader, RoundOpening opening, RoundSteps steps, RoundNotices notices, FigureTaking figures, ActingParties acting,
    IUnitOfWork unitOfWork, AuditTrail audit, ITextCatalogue texts, ICountyClock clock) : ApplicationService
{
    private const string Route = "/api/assessments/round/{id}/";

    /// <summary>As many as a refusal names; all of them are told by <c>waiting</c>.</summary>
    private const int MaxNamed = 50;

    /// <summary>
    /// Opens the round, once: whoever repeats it, or was second, is told how far the first has got.
    /// Up to some hundreds of sheets are ready when this answers (200); more are prepared by a job (202).
    /// </summary>
    [HttpPost(Route + "open")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    [ProducesResponseType<RoundDto>(200)]
    [ProducesResponseType<JobAcceptedDto>(202)]
    public async Task<IActionResult> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await HoldAsync(id, cancellationToken);
        if (round.State == RoundState.Draft)
        {
            await RefuseSecondAsync(round, cancellationToken);
            await opening.OpenAsync(round, cancellationToken);
        }

        return round.State == RoundState.Opening ? new AcceptedResult((string?)null, new JobAcceptedDto(round.JobId!.Value)) : new OkObjectResult(await ToDtoAsync(round, cancellationToken));
    }

    /// <summary>Everyone the current step waits for; to those who do not lead the round, what it waits for in their own part of the tree.</summary>
    [HttpGet(Route + "waiting")]
    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<WaitingDto> GetWaitingAsync(Guid id, CancellationToken cancellationToken)
    {
        var (round, isMine) = await reader.FindAsync(id, cancellationToken);
        var (step, today) = (round.Current, await clock.GetTodayAsync(cancellationToken));
        var waited = await steps.WaitedForAsync(round, cancellationToken);
        return new WaitingDto(step?.Kind, step?.By, step?.DueOn, step?.DueOn < today, Tell(isMine ? waited : await OwnAsync(id, waited, cancellationToken)));
    }

    /// <summary>Ends the current step and begins the next; refused (409) while anyone is waited for, naming them.</summary>
    [HttpPost(Route + "advance")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<RoundDto> AdvanceAsync(Guid id, AdvanceRoundInput? input, CancellationToken cancellationToken)
    {
        var round = await HoldAsync(id, cancellationToken);
        round.CheckStamp(input?.ConcurrencyStamp);
        round.Demand(RoundState.Open, AssessmentsErrorCodes.RoundNotOpen);
        var waited = await steps.WaitedForAsync(round, cancellationToken);
        if (waited.Count > 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.StillWaiting).WithData("Count", waited.Count).WithData("Who", string.Join("、", waited.Take(3).Select(w => w.Who))).WithData("WaitedFor", Tell(waited.Take(MaxNamed)));
        }

        await steps.FinishAsync(round, cancellationToken);
        round.Advance(clock.Now);
        await steps.BeginAsync(round, cancellationToken);
        return await ToDtoAsync(round, cancellationToken);
    }

    /// <summary>Reminds everyone the current step waits for, at most twice a step.</summary>
    [HttpPost(Route + "remind")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<RoundDto> RemindAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.Remind();
        var waited = await steps.WaitedForAsync(round, cancellationToken);
        await notices.TellAsync(round, "RoundReminder", waited.Select(w => w.OrganizationId).OfType<Guid>().Distinct().ToList(), waited.Select(w => w.UserId).OfType<Guid>(), cancellationToken);
        return await ToDtoAsync(round, cancellationToken);
    }

    /// <summary>Takes the figures once more, until the subjects are rated; those taken before give way. Refused before the stated day.</summary>
    [HttpPost(Route + "take-figures")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<RoundDto> TakeFiguresAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await HoldAsync(id, cancellationToken);
        round.DemandStep(StepKind.SelfAssessment, StepKind.Ballot, StepKind.SuperiorAssessment, StepKind.ConsultDiscipline, StepKind.Rating);
        if (round.FiguresOn > await clock.GetTodayAsync(cancellationToken))
        {
            throw new BusinessException(AssessmentsErrorCodes.FiguresNotDue).WithData("Name", round.Name).WithData("Day", round.FiguresOn);
        }

        await figures.TakeIfDueAsync(round, await sheets.Query.Where(s => s.RoundId == id).OrderBy(s => s.Number).ToListAsync(cancellationToken), cancellationToken);
        audit.Record(new { round = id, sheets = round.Total });
        return await ToDtoAsync(round, cancellationToken);
    }

    /// <summary>Puts the answer of the disciplinary organs on record, while they are consulted.</summary>
    [HttpPost(Route + "record-consultation")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<RoundDto> RecordConsultationAsync(Guid id, RecordConsultationInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.Record(StepKind.ConsultDiscipline, input.Opinion);
        return await ToDtoAsync(round, cancellationToken);
    }

    /// <summary>Gives the round up; its sheets stay to be read.</summary>
    [HttpPost(Route + "abandon")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<RoundDto> AbandonAsync(Guid id, ReasonInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.Abandon(input.Reason, clock.Now);
        return await ToDtoAsync(round, cancellationToken);
    }

    /// <summary>What a sibling has yet to do is not the caller's to know.</summary>
    private async Task<IEnumerable<WaitedFor>> OwnAsync(Guid id, IReadOnlyList<WaitedFor> waited, CancellationToken cancellationToken)
    {
        var own = await acting.GetAsync(cancellationToken);
        var covered = (await sheets.Query.Where(s => s.RoundId == id).Select(s => s.OrganizationId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        return waited.Where(w => w.UserId == own.UserId || (w.OrganizationId is { } organization && (covered.Contains(organization) || own.ActsFor(organization))));
    }

    /// <summary>The round, while those who would lead it at the same time wait.</summary>
    private async Task<AssessmentRound> HoldAsync(Guid id, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await rounds.Query.Where(r => r.Id == id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Total, r => r.Total), cancellationToken);
        return await rounds.GetAsync(id, cancellationToken);
    }

    /// <summary>Kindly, before the unique key would; the key decides between two that come at once.</summary>
    private async Task RefuseSecondAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        if (await rounds.Query.AnyAsync(r => r.Id != round.Id && r.SchemeCode == round.SchemeCode && r.Period == round.Period && r.OrganizationId == round.OrganizationId && r.OpenKey != null, cancellationToken))
        {
            throw new BusinessException(AssessmentsErrorCodes.RoundAlreadyOpen).WithData("Name", round.SchemeName).WithData("Period", round.Period);
        }
    }

    private async Task<RoundDto> ToDtoAsync(AssessmentRound round, CancellationToken cancellationToken) => RoundDto.Of(round, await clock.GetTodayAsync(cancellationToken), isMine: true);

    private List<WaitedForDto> Tell(IEnumerable<WaitedFor> waited) => waited.Select(w => new WaitedForDto(
        w.Who, texts.Get(AssessmentsPermissions.GroupName, $"Waits:{w.Reason}", new Dictionary<string, string> { ["Who"] = w.Who, ["Count"] = $"{w.Count}" }), w.OrganizationId, w.Link, w.Count)).ToList();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>Before and in the meeting that decides: what thresholds, conditions and quotas would give, side by side, and what the meeting makes of it. The id is the round's.</summary>
internal sealed class RatingDeskAppService(
    IRepository<AssessmentRound> rounds, IRepository<SheetResult> results, IRepository<Scheme> schemes, DeskView desk, Reckoning reckoning, DeskDocument document, PublicityBoard board, ActingParties parties) : ApplicationService
{
    [Authorize(AssessmentsPermissions.RatingDesk)]
    public async Task<RatingDeskDto> GetAsync(Guid id, GetDeskInput input, CancellationToken cancellationToken) => await desk.LookAsync(await FindAsync(id, cancellationToken), input, cancellationToken);

    /// <summary>Puts on record what the scheme gives; again as often as wanted, while the round is at rating. Where a sheet was put right during the publicity, what has moved by it is posted anew.</summary>
    [Authorize(AssessmentsPermissions.ManageResults)]
    public async Task<SettledDto> SettleAsync(Guid id, SettleInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.DemandStep(StepKind.Rating, StepKind.Publicity);
        var subjects = await reckoning.ReckonAsync(round, new ChangeNote(input.Reason ?? "", [], await parties.GetDoerAsync(cancellationToken)), cancellationToken);
        var postedAnew = round.CurrentKind == StepKind.Publicity ? await board.PostAsync(round, cancellationToken) : null;
        return new SettledDto(subjects, postedAnew?.Id);
    }

    /// <summary>The meeting decides otherwise for one subject: the old value stays beside the new one, with the reason.</summary>
    [Authorize(AssessmentsPermissions.ManageResults)]
    public async Task<DeskResultDto> ChangeAsync(Guid id, ChangeAtDeskInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.DemandStep(StepKind.Rating);
        var result = await results.FindAsync(r => r.RoundId == id && r.SheetId == input.SheetId, cancellationToken) ?? throw new BusinessException(AssessmentsErrorCodes.NotSettled).WithData("Name", round.Name);
        result.CheckStamp(input.ConcurrencyStamp);
        var scheme = await schemes.GetAsync(round.SchemeId, cancellationToken);
        result.ChangeByHand(input.ToStanding(), RatingScale.Of(scheme.Definition), new ChangeNote(input.Reason, [], await parties.GetDoerAsync(cancellationToken)));
        return new DeskResultDto(result.Id, result.Standing, result.Reckoned, result.Changes.Select(c => new StandingChangeDto(c)).ToList(), result.ConcurrencyStamp);
    }

    /// <summary>The meeting's sheet: counts beside quotas, and every change by hand with its reason.</summary>
    [Audited]
    [Authorize(AssessmentsPermissions.RatingDesk)]
    public async Task<FileContentResult> GetDocumentAsync(Guid id, CancellationToken cancellationToken) => await document.WriteAsync(await FindAsync(id, cancellationToken), cancellationToken);

    private async Task<AssessmentRound> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await rounds.Query.FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(AssessmentRound), id);
}

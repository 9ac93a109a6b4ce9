using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Sheets;

/// <summary>Scores sheets by role: the subject itself, its superior, judges; never one's own unit.</summary>
internal sealed class SheetScoringAppService(
    IRepository<Scorecard> cards, IRepository<Scheme> schemes, SheetAccess access, SheetReader reader, Evidence evidence, ActingParties acting, RoundNotices notices, ICountyClock clock)
    : ApplicationService
{
    private const string Route = "/api/assessments/sheet/{id}/";

    /// <summary>Writes the caller's card in a role; it counts once it is submitted.</summary>
    [HttpPut(Route + "scores")]
    [Authorize(AssessmentsPermissions.ScoreSheets)]
    public async Task<ScorecardDto> UpdateScoresAsync(Guid id, ScoreSheetInput input, CancellationToken cancellationToken)
    {
        var met = await access.FindAsync(id, cancellationToken);
        var party = met.As(input.Role);
        SheetMarks.Check(await DefinitionAsync(met.Round, cancellationToken), input.Scores);
        await evidence.CheckAsync(input.Scores.SelectMany(s => s.EvidenceIds ?? []), "scores", cancellationToken);
        var card = await access.FindCardAsync(id, party, cancellationToken);
        if (card is null)
        {
            card = new Scorecard(met.Sheet, party);
            cards.Insert(card);
        }
        else
        {
            card.CheckStamp(input.ConcurrencyStamp);
        }

        card.Score(input.Scores.Select(s => s.ToMark()).ToList(), await acting.GetDoerAsync(cancellationToken));
        return await reader.TellAsync(card, cancellationToken);
    }

    /// <summary>From now on the card counts. It has to say something of every indicator that is the role's to score and that no figure fills.</summary>
    [HttpPost(Route + "submit")]
    [Authorize(AssessmentsPermissions.ScoreSheets)]
    public async Task<ScorecardDto> SubmitAsync(Guid id, SubmitSheetInput input, CancellationToken cancellationToken)
    {
        var met = await access.FindAsync(id, cancellationToken);
        var card = await access.FindCardAsync(id, met.As(input.Role), cancellationToken) ?? throw new BusinessException(AssessmentsErrorCodes.NotScored).WithData("Name", met.Sheet.SubjectName);
        card.Submit(SheetMarks.Wanted(await DefinitionAsync(met.Round, cancellationToken), input.Role), clock.Now);
        return await reader.TellAsync(card, cancellationToken);
    }

    /// <summary>Gives a card back to whoever filled it in, while it is its step: whoever leads the round any, a superior the self-assessments of those below.</summary>
    [HttpPost(Route + "return")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<ScorecardDto> ReturnAsync(Guid id, ReturnScorecardInput input, CancellationToken cancellationToken)
    {
        var met = await access.FindAsync(id, cancellationToken);
        var card = await cards.FindAsync(c => c.Id == input.ScorecardId && c.SheetId == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Scorecard), input.ScorecardId);
        if (!met.LeadsRound && !(card.Role == Roles.Self && met.Parties.Any(p => p.JudgeId == met.Sheet.SuperiorId)))
        {
            throw new BusinessException(AssessmentsErrorCodes.NotAJudge).WithData("Name", met.Sheet.SubjectName).WithData("Role", card.Role);
        }

        await access.HoldAsync(met.Round.Id, card.Role == Roles.Self ? StepKind.SelfAssessment : StepKind.SuperiorAssessment, cancellationToken);
        card.Return(input.Reason);
        var isPerson = met.Round.Judges.Any(j => j.UserId == card.JudgeId);
        await notices.TellAsync(met.Round, "ScorecardReturned", isPerson ? [] : [card.JudgeId], isPerson ? [card.JudgeId] : [], cancellationToken);
        return await reader.TellAsync(card, cancellationToken);
    }

    private Task<SchemeDefinition> DefinitionAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        schemes.Query.Where(s => s.Id == round.SchemeId).Select(s => s.Definition).FirstAsync(cancellationToken);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.RatingDesk;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Results;

/// <summary>What came of the rounds, and why.</summary>
internal sealed class ResultAppService(
    IRepository<SheetResult> results, IRepository<Scheme> schemes, IRepository<AssessmentRound> organized, ReadableRounds rounds, ResultReader reader, ResultStory story, Evidence evidence, ActingParties parties) : ApplicationService
{
    /// <summary>The history of an organization or member over all rounds, or any other selection; names are those of the time.</summary>
    [Authorize(AssessmentsPermissions.Results)]
    public async Task<PagedResultDto<ResultSummaryDto>> GetListAsync(GetResultsInput input, CancellationToken cancellationToken) => await reader.ListAsync(input, cancellationToken);

    [Authorize(AssessmentsPermissions.Results)]
    public async Task<ResultDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var (result, round) = await reader.GetAsync(id, cancellationToken);
        return ToDto(result, round, await ScaleAsync(round.SchemeId, cancellationToken));
    }

    [HttpGet("/api/assessments/round/{id}/results")]
    [Authorize(AssessmentsPermissions.Results)]
    public async Task<RoundResultsDto> GetOfRoundAsync(Guid id, GetRoundResultsInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        var scale = await ScaleAsync(round.SchemeId, cancellationToken);
        var page = await reader.ListWholeAsync(id, input, cancellationToken);
        return new RoundResultsDto(round.Id, round.Name, round.Period, round.SchemeName, round.State == RoundState.Closed, page.TotalCount, page.Items.Select(r => ToDto(r, scale)).ToList());
    }

    /// <summary>动态复核: lowers what was awarded, with a reason and what proves it. What it was stays to be read.</summary>
    [Authorize(AssessmentsPermissions.ManageResults)]
    public async Task<ResultDto> RecheckAsync(Guid id, RecheckInput input, CancellationToken cancellationToken)
    {
        var result = await results.GetAsync(id, cancellationToken);
        result.CheckStamp(input.ConcurrencyStamp);
        var round = await rounds.GetAsync(result.RoundId, cancellationToken);
        if (round.State != RoundState.Closed)
        {
            throw new BusinessException(AssessmentsErrorCodes.RoundNotOver).WithData("Name", round.Name);
        }

        if (!await organized.Query.AnyAsync(r => r.Id == round.Id, cancellationToken))
        {
            throw new BusinessException(AssessmentsErrorCodes.NotYourRound).WithData("Name", round.Name);
        }

        var scale = await ScaleAsync(round.SchemeId, cancellationToken);
        await evidence.CheckAsync(input.EvidenceIds ?? [], "evidenceIds", cancellationToken);
        result.Recheck(input.ToStanding(), scale, new ChangeNote(input.Reason, input.EvidenceIds ?? [], await parties.GetDoerAsync(cancellationToken)));
        return ToDto(result, round, scale);
    }

    private async Task<RatingScale> ScaleAsync(Guid schemeId, CancellationToken cancellationToken) =>
        RatingScale.Of(await schemes.Query.Where(s => s.Id == schemeId).Select(s => s.Definition).FirstAsync(cancellationToken));

    private ResultDto ToDto(SheetResult r, RoundOfResult round, RatingScale scale) => new(
        ResultRow.Of(r).ToSummary(round), round.OrganizerName, r.Standing, r.Reckoned, r.ReckonedAt, ResultStory.Sections(r, scale), story.Waterfall(r), story.Trace(r),
        r.Changes.Select(c => new StandingChangeDto(c)).ToList(), r.ConcurrencyStamp);

    private RoundResultDto ToDto(SheetResult r, RatingScale scale) => new(
        r.Id, r.SheetId, r.OrganizationId, r.MemberId, r.SubjectName, r.Total, r.Stars, r.Grade, r.Rank, r.Qualified,
        ResultStory.Sections(r, scale), story.Trace(r), r.Changes.Select(c => new StandingChangeDto(c)).ToList());
}

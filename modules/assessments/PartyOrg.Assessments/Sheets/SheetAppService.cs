using Microsoft.AspNetCore.Authorization;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

/// <summary>Shows sheets: what is on record of each subject, and what the scheme makes of it.</summary>
internal sealed class SheetAppService(
    IRepository<Scorecard> cards, IRepository<SheetAdjustment> adjustments, SheetAccess access, SheetReader reader, RoundEvaluation evaluation, TraceTexts traces) : ApplicationService
{
    private static readonly Sorting<SubjectSheet> Sorting = new Sorting<SubjectSheet>("number")
        .By("number", s => s.Number).By("subjectName", s => s.SubjectName).By("organizationName", s => s.OrganizationName).By("creationTime", s => s.CreationTime);

    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<PagedResultDto<SheetSummaryDto>> GetListAsync(GetSheetsInput input, CancellationToken cancellationToken)
    {
        var visible = (await access.GetVisibleAsync(input.RoundId, cancellationToken))
            .WhereIf(input.RoundId is not null, s => s.RoundId == input.RoundId)
            .WhereIf(input.OrganizationId is not null, s => s.OrganizationId == input.OrganizationId)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), s => s.SubjectName.Contains(input.Filter!) || s.OrganizationName.Contains(input.Filter!));
        if (input.WaitsForMe)
        {
            visible = await access.WaitingForMeAsync(visible, input.RoundId ?? throw new AbpValidationException(AssessmentsErrorCodes.Missing, "roundId", ("Place", "roundId")), cancellationToken);
        }

        return await Sorting.Apply(visible, input.Sorting)
            .Select(s => new SheetSummaryDto(
                s.Id, s.RoundId, s.Number, s.OrganizationId, s.OrganizationName, s.MemberId, s.SubjectName, s.SuperiorName,
                cards.Query.Any(c => c.SheetId == s.Id && c.Role == Roles.Self && c.State == ScorecardState.Submitted),
                cards.Query.Count(c => c.SheetId == s.Id && c.Role != Roles.Self && c.State == ScorecardState.Submitted),
                adjustments.Query.Count(a => a.SheetId == s.Id && a.State == AdjustmentState.Claimed)))
            .ToPagedResultAsync(input, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<SheetDto> GetAsync(Guid id, CancellationToken cancellationToken) => await reader.ReadAsync(await access.FindAsync(id, cancellationToken), cancellationToken);

    /// <summary>What the scheme would make of the sheet now, with the caller's own drafts; it stores nothing and guesses nothing.</summary>
    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<SheetPreviewDto> GetPreviewAsync(Guid id, CancellationToken cancellationToken)
    {
        var met = await access.FindAsync(id, cancellationToken);
        if (!met.LeadsRound && met.Round.CurrentKind <= StepKind.Rating && met.Parties.Count == 0)
        {
            return new SheetPreviewDto([], null);
        }

        var assembled = await evaluation.ReadSheetAsync(met.Round.Id, id, met.Parties.Select(p => p.JudgeId).ToList(), cancellationToken);
        var gaps = reader.Tell(assembled.Sheets[0].Gaps);
        if (gaps.Count > 0)
        {
            return new SheetPreviewDto(gaps, null);
        }

        var result = assembled.Evaluate(assembled.Scheme with { Quotas = null }).Results[0];
        return new SheetPreviewDto(gaps, new EvaluatedSubjectDto(result, traces.Tell(result.Trace)));
    }
}

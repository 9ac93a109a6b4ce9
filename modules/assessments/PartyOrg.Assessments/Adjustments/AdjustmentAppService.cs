using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Adjustments;

/// <summary>Points beside the sheet: claimed with the document that proves them, decided by whoever leads the round.</summary>
internal sealed class AdjustmentAppService(
    IRepository<SheetAdjustment> adjustments, IRepository<SubjectSheet> sheets, IRepository<AssessmentRound> rounds, IRepository<Scheme> schemes, SheetAccess access, Evidence evidence, ActingParties acting)
    : ApplicationService
{
    private static readonly StepKind[] Open = [StepKind.SelfAssessment, StepKind.Ballot, StepKind.SuperiorAssessment, StepKind.ConsultDiscipline, StepKind.Rating];

    private static readonly Sorting<SheetAdjustment> Sorting = new Sorting<SheetAdjustment>("creationTime", defaultDescending: true)
        .By("creationTime", a => a.CreationTime).By("code", a => a.Code).By("state", a => a.State);

    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<PagedResultDto<AdjustmentDto>> GetListAsync(GetAdjustmentsInput input, CancellationToken cancellationToken)
    {
        var fitting = adjustments.Query
            .WhereIf(input.RoundId is not null, a => a.RoundId == input.RoundId)
            .WhereIf(input.SheetId is not null, a => a.SheetId == input.SheetId)
            .WhereIf(input.State is not null, a => a.State == input.State)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), a => a.Reason.Contains(input.Filter!));
        var page = await Sorting.Apply(fitting, input.Sorting).Join(sheets.Query, a => a.SheetId, s => s.Id, (a, s) => new { Adjustment = a, s.SubjectName }).ToPagedResultAsync(input, cancellationToken);
        var files = await evidence.GetAsync(page.Items.SelectMany(a => a.Adjustment.EvidenceIds), cancellationToken);
        return new PagedResultDto<AdjustmentDto>(page.TotalCount, page.Items.Select(a => SheetReader.AdjustmentOf(a.Adjustment, a.SubjectName, files)).ToList());
    }

    /// <summary>Claims points for a subject: the subject itself, whoever scores it, or whoever leads the round.</summary>
    [Authorize(AssessmentsPermissions.ScoreSheets)]
    public async Task<AdjustmentDto> CreateAsync(ClaimAdjustmentInput input, CancellationToken cancellationToken)
    {
        var met = await access.FindAsync(input.SheetId, cancellationToken);
        met.Round.DemandStep(Open);
        if (met.Parties.Count == 0 && !met.LeadsRound)
        {
            throw new BusinessException(AssessmentsErrorCodes.NotAJudge).WithData("Name", met.Sheet.SubjectName).WithData("Role", "");
        }

        await CheckAsync(met.Round, input, cancellationToken);
        await evidence.CheckAsync(input.EvidenceIds, "evidenceIds", cancellationToken);
        var claimed = new SheetAdjustment(met.Sheet, input.Code, input.Level, input.Count, input.Reason, input.EvidenceIds.Distinct().ToList(), await acting.GetDoerAsync(cancellationToken));
        adjustments.Insert(claimed);
        return await ToDtoAsync(claimed, met.Sheet.SubjectName, cancellationToken);
    }

    /// <summary>Accepts or refuses a claim, once; only what is accepted counts.</summary>
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<AdjustmentDto> DecideAsync(Guid id, DecideAdjustmentInput input, CancellationToken cancellationToken)
    {
        var claimed = await adjustments.GetAsync(id, cancellationToken);
        (await rounds.GetAsync(claimed.RoundId, cancellationToken)).DemandStep(Open);
        var sheet = await sheets.GetAsync(claimed.SheetId, cancellationToken);
        if ((await acting.GetAsync(cancellationToken)).IsOwnUnit(sheet.OrganizationCode))
        {
            throw new BusinessException(AssessmentsErrorCodes.OwnUnit).WithData("Name", sheet.SubjectName);
        }

        claimed.Decide(input.Accepted, input.Reason, await acting.GetDoerAsync(cancellationToken));
        return await ToDtoAsync(claimed, sheet.SubjectName, cancellationToken);
    }

    /// <summary>Takes back one's own claim, while nobody has decided it: a deduction is not the subject's to take back.</summary>
    [Authorize(AssessmentsPermissions.ScoreSheets)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var claimed = await adjustments.GetAsync(id, cancellationToken);
        if (claimed.ClaimedBy.UserId != (await acting.GetAsync(cancellationToken)).UserId)
        {
            throw new BusinessException(AssessmentsErrorCodes.ClaimOfAnother).WithData("Name", claimed.ClaimedBy.Name);
        }

        claimed.RefuseIfDecided();
        adjustments.Delete(claimed);
    }

    private async Task CheckAsync(AssessmentRound round, ClaimAdjustmentInput input, CancellationToken cancellationToken)
    {
        var definition = await schemes.Query.Where(s => s.Id == round.SchemeId).Select(s => s.Definition).FirstAsync(cancellationToken);
        var faults = new Place([], "");
        SchemeRules.Read(definition, new Place([], "")).Adjustments.Read([new GivenAdjustmentDefinition { Code = input.Code, Level = input.Level, Count = input.Count }], faults["adjustments"]);
        AbpValidationException.ThrowIfAny(faults.Faults);
    }

    private async Task<AdjustmentDto> ToDtoAsync(SheetAdjustment claimed, string subjectName, CancellationToken cancellationToken) =>
        SheetReader.AdjustmentOf(claimed, subjectName, await evidence.GetAsync(claimed.EvidenceIds, cancellationToken));
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

/// <summary>What whoever leads a round puts on record of a subject beside the marks: facts, stars decided without a ballot, difficulty, corrections.</summary>
internal sealed class SheetRecordAppService(
    IRepository<SubjectSheet> sheets, IRepository<AssessmentRound> rounds, IRepository<Scheme> schemes, SheetAccess access, SheetReader reader, Evidence evidence, ActingParties acting,
    IUnitOfWork unitOfWork) : ApplicationService
{
    private const string Route = "/api/assessments/sheet/{id}/";
    private static readonly StepKind[] Corrected = [StepKind.Rating, StepKind.Publicity, StepKind.Approval];
    private static readonly StepKind[] Stated = [StepKind.SelfAssessment, StepKind.Ballot, StepKind.SuperiorAssessment, StepKind.ConsultDiscipline, StepKind.Rating];

    /// <summary>States what is known of the subject, until it is rated; each with its reason.</summary>
    [HttpPut(Route + "facts")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<SheetDto> UpdateFactsAsync(Guid id, StateFactsInput input, CancellationToken cancellationToken)
    {
        var (sheet, round) = await LeadAsync(id, input.ConcurrencyStamp, Stated, cancellationToken);
        await CheckDirectAsync(round, input.Direct ?? [], cancellationToken);
        await evidence.CheckAsync([.. input.Facts?.SelectMany(f => f.EvidenceIds ?? []) ?? [], .. input.Direct?.SelectMany(d => d.EvidenceIds ?? []) ?? []], "facts", cancellationToken);
        var by = await acting.GetDoerAsync(cancellationToken);
        sheet.State(
            input.Facts?.Select(f => Kept(sheet, new StatedFact(f.Code, f.Value, f.Reason, f.EvidenceIds ?? [], by))).ToList() ?? [],
            input.Direct?.Select(d => new DirectDecision(d.Section, d.IsAwarded, d.Reason, d.EvidenceIds ?? [], by)).ToList() ?? [],
            input.Difficulty is { } difficulty ? new Difficulty(difficulty.Coefficient, difficulty.Reason, by) : null);
        return await AnswerAsync(id, cancellationToken);
    }

    /// <summary>Puts one value right once the marks are given, such as after an objection that was upheld; what was there before stays to be read.</summary>
    [HttpPost(Route + "correct")]
    [Authorize(AssessmentsPermissions.ManageRounds)]
    public async Task<SheetDto> CorrectAsync(Guid id, CorrectSheetInput input, CancellationToken cancellationToken)
    {
        var (sheet, round) = await LeadAsync(id, input.ConcurrencyStamp, Corrected, cancellationToken);
        SheetMarks.Check(await DefinitionAsync(round, cancellationToken), input.Indicator, input.Value);
        await evidence.CheckAsync(input.EvidenceIds ?? [], "evidenceIds", cancellationToken);
        sheet.Correct(new Correction(input.Indicator, input.Value, input.Reason, input.EvidenceIds ?? [], await acting.GetDoerAsync(cancellationToken)));
        return await AnswerAsync(id, cancellationToken);
    }

    /// <summary>The sheet of a round that the caller leads, and not of the caller's own unit.</summary>
    private async Task<(SubjectSheet Sheet, AssessmentRound Round)> LeadAsync(Guid id, string? stamp, StepKind[] steps, CancellationToken cancellationToken)
    {
        var sheet = await sheets.GetAsync(id, cancellationToken);
        var round = await rounds.GetAsync(sheet.RoundId, cancellationToken);
        if ((await acting.GetAsync(cancellationToken)).IsOwnUnit(sheet.OrganizationCode))
        {
            throw new BusinessException(AssessmentsErrorCodes.OwnUnit).WithData("Name", sheet.SubjectName);
        }

        round.DemandStep(steps);
        sheet.CheckStamp(stamp);
        return (sheet, round);
    }

    /// <summary>A fact that was on record already keeps who stated it, and when.</summary>
    private static StatedFact Kept(SubjectSheet sheet, StatedFact stated) =>
        sheet.Facts.FirstOrDefault(f => f.Code == stated.Code && f.Value == stated.Value && f.Reason == stated.Reason && f.EvidenceIds.SequenceEqual(stated.EvidenceIds)) ?? stated;

    private async Task CheckDirectAsync(AssessmentRound round, IReadOnlyList<DirectInput> direct, CancellationToken cancellationToken)
    {
        var sections = (await DefinitionAsync(round, cancellationToken)).Sections!.Where(s => s!.Direct == true).Select(s => s!.Code).ToHashSet();
        AbpValidationException.ThrowIfAny(direct.Where(d => !sections.Contains(d.Section)).Select(d => new ValidationFault(AssessmentsErrorCodes.NotADirectSection, "direct", ("Code", d.Section))).ToList());
    }

    private Task<SchemeDefinition> DefinitionAsync(AssessmentRound round, CancellationToken cancellationToken) =>
        schemes.Query.Where(s => s.Id == round.SchemeId).Select(s => s.Definition).FirstAsync(cancellationToken);

    /// <summary>Saved first, so that the answer is put together of what is on record now.</summary>
    private async Task<SheetDto> AnswerAsync(Guid id, CancellationToken cancellationToken)
    {
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return await reader.ReadAsync(await access.FindAsync(id, cancellationToken), cancellationToken);
    }
}

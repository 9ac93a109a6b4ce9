using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.RatingDesk;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Puts right what an upheld objection showed to be wrong, and reckons the whole round again: other places may move with it.</summary>
internal sealed class ObjectionRemedy(IRepository<SubjectSheet> sheets, IRepository<SheetResult> results, IRepository<Scheme> schemes, Reckoning reckoning) : IScopedDependency
{
    public async Task ApplyAsync(AssessmentRound round, PublicObjection objection, RemedyInput? remedy, Doer doer, CancellationToken cancellationToken)
    {
        if (remedy is null || (remedy.Values.Count == 0 && !remedy.HasStanding) || (remedy.SheetId ?? objection.SheetId) is not { } sheetId)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.CorrectionMissing, "remedy");
        }

        var sheet = await sheets.FindAsync(s => s.Id == sheetId && s.RoundId == round.Id, cancellationToken) ?? throw new EntityNotFoundException(typeof(SubjectSheet), sheetId);
        var scheme = await schemes.Query.Where(s => s.Id == round.SchemeId).Select(s => s.Definition).FirstAsync(cancellationToken);
        Check(remedy.Values, scheme);
        foreach (var corrected in remedy.Values)
        {
            sheet.Correct(new Correction(corrected.Indicator, corrected.Value, objection.Reply!, objection.EvidenceIds, doer));
        }

        var note = new ChangeNote(ReasonOf(objection), [], doer);
        await reckoning.ReckonAsync(round, note, cancellationToken);
        if (remedy.HasStanding)
        {
            var result = await results.FindAsync(r => r.SheetId == sheetId, cancellationToken);
            result!.ChangeByHand(new StarsOrGrade(remedy.Stars, remedy.Grade), RatingScale.Of(scheme), note);
        }
    }

    private static void Check(IReadOnlyList<CorrectedValueInput> values, SchemeDefinition scheme)
    {
        var rules = SchemeRules.Read(scheme, new Place([], ""));
        var place = new Place([], "remedy.values");
        foreach (var (i, corrected) in values.Index())
        {
            if (Array.Find(rules.Indicators, r => r.Code == corrected.Indicator) is { } indicator)
            {
                MarkCombining.Check(indicator, corrected.Value, place[i]);
            }
            else
            {
                place[i].Fault(AssessmentsErrorCodes.UnknownIndicator, ("Code", corrected.Indicator));
            }
        }

        AbpValidationException.ThrowIfAny(place.Faults);
    }

    private static string ReasonOf(PublicObjection objection) => objection.Reply!.Length <= ChangeNote.MaxReasonLength ? objection.Reply : objection.Reply[..ChangeNote.MaxReasonLength];
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>Reckons a round by its scheme and keeps what comes out: the first time as new results, afterwards in those that are there, which keep what people decided.</summary>
internal sealed class Reckoning(IRepository<SheetResult> results, RoundEvaluation evaluation, IBulkWriter bulk, IUnitOfWork unitOfWork, AuditTrail audit, GapTexts gaps) : IScopedDependency
{
    private const int MaxNamed = 50;

    /// <summary>Refuses where sheets lack something, and says what. Whatever was changed in this unit of work counts.</summary>
    public async Task<int> ReckonAsync(AssessmentRound round, ChangeNote because, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        var assembled = await evaluation.ReadAsync(round.Id, cancellationToken);
        RefuseIfIncomplete(round, assembled);

        var scale = RatingScale.Of(assembled.Scheme);
        var kept = (await results.GetListAsync(r => r.RoundId == round.Id, cancellationToken)).ToDictionary(r => r.SheetId);
        var fresh = new List<SheetResult>();
        foreach (var (sheet, reckoned) in assembled.Sheets.Select(s => s.Sheet).Zip(assembled.Evaluate().Results))
        {
            if (kept.TryGetValue(sheet.Id, out var known))
            {
                known.Reckon(reckoned, scale, because);
            }
            else
            {
                fresh.Add(new SheetResult(new ResultSubject(round.Id, sheet.Id, sheet.OrganizationId, sheet.OrganizationCode, sheet.MemberId, sheet.SubjectName), reckoned, because.By.At));
            }
        }

        await bulk.InsertAsync(fresh, cancellationToken);
        audit.Record(new { reckoned = assembled.Sheets.Count, fresh = fresh.Count });
        return assembled.Sheets.Count;
    }

    private void RefuseIfIncomplete(AssessmentRound round, AssembledRound assembled)
    {
        if (assembled.Incomplete.Count > 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.SheetsIncomplete).WithData("Name", round.Name).WithData("Count", assembled.Incomplete.Count)
                .WithData("Sheets", assembled.Incomplete.Take(MaxNamed).Select(gaps.Tell));
        }
    }
}

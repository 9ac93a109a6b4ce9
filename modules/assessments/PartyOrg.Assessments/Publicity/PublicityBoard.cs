using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Posts a round's results (公示栏).</summary>
internal sealed class PublicityBoard(
    IRepository<PublicityPeriod> periods, IRepository<PublicityEntry> entries, IRepository<SheetResult> results, IRepository<Scheme> schemes,
    IWorkingDays workingDays, ICountyClock clock, IBulkWriter bulk, IUnitOfWork unitOfWork) : IScopedDependency
{
    /// <summary>Posts what is not posted yet, for the scheme's working days from tomorrow. Where nothing has moved since the last posting that one stands, and nothing is answered.</summary>
    public async Task<PublicityPeriod?> PostAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        var now = await results.Query.Where(r => r.RoundId == round.Id).Select(r => new PostedStanding(r.SheetId, r.SubjectName, r.Stars, r.Grade, r.Rank)).ToListAsync(cancellationToken);
        var last = await periods.FindAsync(p => p.RoundId == round.Id && p.ReplacedOn == null, cancellationToken);
        var posted = last is null ? [] : await entries.Query.Where(e => e.PublicityId == last.Id).ToDictionaryAsync(e => e.SheetId, cancellationToken);
        if (last is not null && now.Count == posted.Count && !now.Exists(r => !posted.TryGetValue(r.SheetId, out var before) || before.DiffersFrom(r)))
        {
            return null;
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        last?.Replace(today);
        var period = new PublicityPeriod(round, (last?.Number ?? 0) + 1, await DaysAsync(round, today, cancellationToken));
        periods.Insert(period);
        await unitOfWork.SaveChangesAsync(cancellationToken); // its entries refer to it
        await bulk.InsertAsync(period.Post(now, posted), cancellationToken);
        return period;
    }

    private async Task<PublicityDays> DaysAsync(AssessmentRound round, DateOnly today, CancellationToken cancellationToken)
    {
        var process = await schemes.Query.Where(s => s.Id == round.SchemeId).Select(s => s.Definition).FirstAsync(cancellationToken);
        var days = Math.Max(1, process.Process?.PublicityDays ?? 1);
        return new PublicityDays(days, today, await workingDays.AddWorkingDaysAsync(today, days, cancellationToken));
    }
}

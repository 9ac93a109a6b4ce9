using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Sheets;

/// <summary>On the stated day of an open round its figures are taken, whether anybody is there or not.</summary>
internal sealed class FiguresOfTheDay(IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, FigureTaking figures, ICountyClock clock) : IScheduledWork, ITransientDependency
{
    public string Name => "assessments.figures";

    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        return await rounds.Query.AnyAsync(r => r.State == RoundState.Open && r.SubjectKind == SubjectKind.Organization && r.FiguresTakenAt == null && r.FiguresOn <= today, cancellationToken) ? $"{today:yyyy-MM-dd}" : null;
    }

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        foreach (var round in await rounds.GetListAsync(r => r.State == RoundState.Open && r.SubjectKind == SubjectKind.Organization && r.FiguresTakenAt == null && r.FiguresOn <= today, cancellationToken))
        {
            var all = await sheets.Query.Where(s => s.RoundId == round.Id).OrderBy(s => s.Number).ToListAsync(cancellationToken);
            await figures.TakeIfDueAsync(round, all, cancellationToken);
        }
    }
}

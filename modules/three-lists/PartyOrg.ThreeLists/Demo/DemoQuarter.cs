using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Duties;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;
using PartyOrg.ThreeLists.Turning;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>Lives through the quarter week by week, with the domain's own deeds, and writes what came of it in bulk.</summary>
internal sealed class DemoQuarter(IRepository<Problem> problems, IRepository<WorkTask> tasks, IRepository<EntryCounter> counters, IBulkWriter bulk) : IScopedDependency
{
    private static readonly LightRule Rule = new(new LightLimits());

    public async Task LiveAsync(DemoStory story, DemoHours hours, DemoCast cast, DemoGiving giving, IReadOnlyList<DemoWork> works, CancellationToken cancellationToken)
    {
        var (deeds, reporting) = (new DemoDeeds(story, hours, cast), new DemoReporting(story, hours, cast));
        var (reports, periods, figures) = (new List<WeeklyReport>(), new List<ReportingPeriod>(), new List<WeekFigure>());
        foreach (var turn in hours.Turns.Where(t => hours.IsPast(t.Times.OpensAt)))
        {
            var given = works.Where(w => w.Plot.Begins <= turn.Index).ToList();
            given.ForEach(w => deeds.Supervise(w, turn));
            var filed = given.Where(w => w.Task.State == EntryState.Open).GroupBy(w => w.Lead.Organization.Id).ToDictionary(g => g.Key, g => reporting.Report(g.First().Lead, g.ToList(), turn));
            given.ForEach(w => deeds.Apply(w, turn, filed.GetValueOrDefault(w.Lead.Organization.Id)?.SubmittedAt));
            reports.AddRange(filed.Values);
            periods.Add(PeriodOf(turn, hours));
            figures.AddRange(hours.IsPast(turn.Times.ClosesAt) ? FiguresOf(given, turn, hours.DayOf(turn.Times.ClosesAt)) : []);
        }

        await bulk.InsertAsync(periods, cancellationToken);
        await bulk.InsertAsync(reports, cancellationToken);
        await bulk.InsertAsync(reports.SelectMany(r => r.Lines).ToList(), cancellationToken);
        await bulk.InsertAsync(figures, cancellationToken);
        var begun = works.Where(w => hours.IsPast(hours.Turns[Math.Min(w.Plot.Begins, hours.Turns.Count - 1)].Times.OpensAt)).ToList();
        problems.InsertMany(begun.Select(w => w.Problem).OfType<Problem>());
        tasks.InsertMany(begun.Select(w => w.Task));
        counters.InsertMany(giving.Counters);
    }

    private static ReportingPeriod PeriodOf(DemoTurn turn, DemoHours hours)
    {
        var period = new ReportingPeriod(turn.Week, turn.Times, turn.Times.OpensAt.AddSeconds(20));
        if (hours.IsPast(turn.Times.ClosesAt))
        {
            period.Close(turn.Times.ClosesAt.AddSeconds(25));
        }

        return period;
    }

    private static IEnumerable<WeekFigure> FiguresOf(IReadOnlyList<DemoWork> works, DemoTurn turn, DateOnly on) => works.GroupBy(w => w.Lead.Organization.Id).Select(g => new WeekFigure(
        turn.Week, g.Key, g.First().Lead.Organization.Code,
        g.Select(w => CountsOf(w.Task, w.Task.Progress, on)).Aggregate(EntryCounts.None, (sum, c) => sum + c),
        g.Where(w => w.Problem is not null).Select(w => CountsOf(w.Problem!, 100, on)).Aggregate(EntryCounts.None, (sum, c) => sum + c)));

    private static EntryCounts CountsOf(ListEntry entry, int progress, DateOnly on)
    {
        var isOpen = entry.State != EntryState.Closed;
        var isSoon = entry.State == EntryState.Open && Rule.OfOpen(entry.DueOn, progress, on).Rule == LightReason.DueSoon;
        return new EntryCounts(isOpen ? 1 : 0, isOpen ? 0 : 1, entry.IsOverdueOn(on) ? 1 : 0, isSoon ? 1 : 0, isOpen && entry.Relapses > 0 ? 1 : 0);
    }
}

namespace PartyOrg.ThreeLists.Demo;

/// <summary>Deals out fates, so that each part of the county gets the light of its mood.</summary>
internal sealed class DemoPlots(DemoHours hours)
{
    private static readonly Dictionary<DemoMood, DemoFate[]> Fates = new()
    {
        [DemoMood.Red] = [DemoFate.Overdue, DemoFate.Pending, DemoFate.Steady, DemoFate.Relapsed, DemoFate.RejectedOnce, DemoFate.DueSoon, DemoFate.OnSchedule, DemoFate.Overdue],
        [DemoMood.Yellow] = [DemoFate.DueSoon, DemoFate.Steady, DemoFate.Pending, DemoFate.Extended, DemoFate.OnSchedule, DemoFate.Suspended, DemoFate.Relapsed, DemoFate.Steady],
        [DemoMood.Green] = [DemoFate.Steady, DemoFate.OnSchedule, DemoFate.Extended, DemoFate.RejectedOnce, DemoFate.OnSchedule, DemoFate.Steady],
    };

    public DemoPlot For(DemoLead lead) => Plot(Fates[lead.Mood][lead.Index % Fates[lead.Mood].Length], lead);

    /// <summary>The year's plan runs on.</summary>
    public DemoPlot Plan(DemoLead lead) => new(DemoFate.OnSchedule, lead.Index % 3, hours.Turns.Count + 3, 75, hours.Today.AddDays(22 + lead.Throw(1, 30)));

    public DemoPlot Plot(DemoFate fate, DemoLead lead)
    {
        var (begins, open) = (lead.Index % 4, hours.FirstOpen);
        var closes = begins + 4 + lead.Throw(2, 3);
        return fate switch
        {
            DemoFate.Steady or DemoFate.RejectedOnce => new(fate, begins, closes, 100, SundayOf(closes).AddDays(12)),
            DemoFate.Relapsed => new(fate, 0, 4, 100, SundayOf(6)),
            DemoFate.Extended => new(fate, begins, open + 2, 80, SundayOf(begins + 7)) { ProblemDueOn = hours.Today.AddDays(40) },
            DemoFate.DueSoon => new(fate, begins, open, 45 + (lead.Throw(3, 5) * 5), hours.Today.AddDays(2 + lead.Throw(4, 5))),
            DemoFate.Overdue => new(fate, begins, open, 60 + (lead.Throw(5, 4) * 5), hours.Today.AddDays(-3 - lead.Throw(6, 12))),
            DemoFate.Pending => new(fate, begins, open - 1, 100, hours.Today.AddDays(9)),
            DemoFate.Suspended => new(fate, begins, open, 40, hours.Today.AddDays(20)),
            _ => new(fate, begins, open + 3, 90, hours.Today.AddDays(18 + lead.Throw(7, 25))),
        };
    }

    private DateOnly SundayOf(int index) => hours.Turns[Math.Min(index, hours.Turns.Count - 1)].Week.Sunday;
}

using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Reports;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>How the demo's organizations report: most in time, some late or not at all, a few sent back; and of the present week as much as would be there by now.</summary>
internal sealed class DemoReporting(DemoStory story, DemoHours hours, DemoCast cast)
{
    private static readonly double[] HoursBefore = [1, 2, 3, 4, 6, 7.5, 8, 25, 26, 27, 28.5];

    private readonly Dictionary<Guid, Dictionary<Guid, ReportLine>> _lastLines = [];
    private readonly Dictionary<Guid, int> _missed = [];

    /// <summary>The organization's report of the week, as far as it is by now.</summary>
    public WeeklyReport Report(DemoLead lead, IReadOnlyList<DemoWork> inHand, DemoTurn turn)
    {
        var report = new WeeklyReport(lead.Organization, turn.Week);
        var habit = HabitOf(lead, turn);
        var at = SubmissionOf(lead, turn, habit);
        if (habit is DemoHabit.Late or DemoHabit.Missing && lead.Index % 2 == 0)
        {
            Urge(report, turn.Times.DueAt.AddMinutes(40), turn);
        }

        if (habit != DemoHabit.Missing && hours.IsPast(at))
        {
            Write(report, lead, inHand, turn, at);
            _lastLines[lead.Organization.Id] = report.Lines.ToDictionary(l => l.TaskId);
            if (habit != DemoHabit.Draft)
            {
                Submit(report, inHand, turn, at, habit);
            }
        }

        Settle(report, turn);
        return report;
    }

    private void Write(WeeklyReport report, DemoLead lead, IReadOnlyList<DemoWork> inHand, DemoTurn turn, DateTimeOffset at)
    {
        var doer = cast.For(lead.Organization.Id, at.AddMinutes(-18));
        report.Cover(inHand.Select(w => new TaskInHand(w.Task.Id, w.Task.Title, w.Task.DueOn, w.Task.Progress, w.Task.EvidenceBecause)), _lastLines.GetValueOrDefault(lead.Organization.Id, []), doer);
        report.Save(story.Remarks[lead.Throw(31 + turn.Index, story.Remarks.Count)], inHand.Select(w => TextOf(w, turn)).ToList(), doer);
    }

    /// <summary>Progress only goes up, but for a relapse, which begins again.</summary>
    private static LineText TextOf(DemoWork work, DemoTurn turn) => new(
        work.Task.Id, Math.Max(work.Task.Progress, work.ProgressIn(turn.Index)), work.StepIn(turn.Index), work.NextIn(turn.Index), turn.Index % 3 == 1 ? work.Obstacle : null,
        work.Task.EvidenceBecause is null && turn.Index != work.Plot.Ends ? [] : work.Lead.Evidence);

    private void Submit(WeeklyReport report, IReadOnlyList<DemoWork> inHand, DemoTurn turn, DateTimeOffset at, DemoHabit habit)
    {
        var doer = cast.For(report.OrganizationId, at);
        report.Submit(doer);
        foreach (var (work, line) in inHand.Join(report.Lines, w => w.Task.Id, l => l.TaskId, (w, l) => (w, l)).Where(x => x.l.Progress != x.w.Task.Progress))
        {
            work.Task.ReportProgress(line.Progress, doer, line.Done, line.EvidenceIds);
        }

        Review(report, turn, at, habit);
    }

    private void Review(WeeklyReport report, DemoTurn turn, DateTimeOffset at, DemoHabit habit)
    {
        var reviewer = report.ReviewerId!.Value;
        if (habit == DemoHabit.Returned && hours.IsPast(at.AddMinutes(50)))
        {
            report.Return(story.Returned[turn.Index % story.Returned.Count], cast.Above(reviewer, at.AddMinutes(50)));
            if (!hours.IsPast(at.AddMinutes(95)) || turn.Index >= hours.FirstOpen)
            {
                return;
            }

            report.Submit(cast.For(report.OrganizationId, at.AddMinutes(95)));
        }

        var seen = turn.Times.ClosesAt.AddHours(-7) is var morning && morning > at && turn.Index < hours.FirstOpen ? morning : hours.NextMorning(at);
        if (hours.IsPast(seen) && (turn.Index < hours.FirstOpen || report.OrganizationCode[^1] % 4 == 0))
        {
            report.Accept(cast.Above(reviewer, seen));
        }
    }

    private void Urge(WeeklyReport report, DateTimeOffset at, DemoTurn turn)
    {
        if (hours.IsPast(at))
        {
            report.Urge(turn.Times.DueAt, cast.Above(report.ReviewerId!.Value, at));
        }
    }

    private void Settle(WeeklyReport report, DemoTurn turn)
    {
        if (hours.IsPast(turn.Times.ClosesAt))
        {
            report.Settle(turn.Times.DueAt, hours.DayOf(turn.Times.ClosesAt), _missed.GetValueOrDefault(report.OrganizationId));
            _missed[report.OrganizationId] = report.MissedInARow;
        }
    }

    private DemoHabit HabitOf(DemoLead lead, DemoTurn turn)
    {
        var dice = lead.Throw(41 + (turn.Index * 7), 100);
        if (turn.Index >= hours.FirstOpen)
        {
            return cast.SecretaryOf(lead.Organization.Id).UserId is null ? Present(dice) : lead.Index % 2 == 0 ? DemoHabit.Missing : DemoHabit.Returned;
        }

        var closedAgo = hours.FirstOpen - turn.Index; // 1: the last week that closed
        return lead.Mood switch
        {
            DemoMood.Red when lead.Index % 6 == 3 && closedAgo <= 2 => DemoHabit.Missing,
            DemoMood.Yellow when lead.Index % 7 == 2 && closedAgo == 1 => DemoHabit.Missing,
            _ when closedAgo <= 1 => dice < 8 ? DemoHabit.Late : DemoHabit.InTime,
            _ => dice switch { < 3 => DemoHabit.Missing, < 10 => DemoHabit.Late, < 15 => DemoHabit.Returned, _ => DemoHabit.InTime },
        };
    }

    private static DemoHabit Present(int dice) => dice switch { < 55 => DemoHabit.InTime, < 60 => DemoHabit.Returned, < 72 => DemoHabit.Draft, < 80 => DemoHabit.Late, _ => DemoHabit.Missing };

    /// <summary>When it is, or would be, submitted: most in the last hours. Of a week whose last day has not come, as many are there as if some were quicker.</summary>
    private DateTimeOffset SubmissionOf(DemoLead lead, DemoTurn turn, DemoHabit habit)
    {
        var (_, due, closes) = turn.Times;
        if (habit == DemoHabit.Late)
        {
            return closes <= due ? closes : new[] { due.AddHours(1).AddMinutes(lead.Index % 40), closes.AddHours(-2).AddMinutes(-lead.Index % 50) }[lead.Index % 2];
        }

        var usual = due.AddHours(-HoursBefore[lead.Throw(52 + turn.Index, HoursBefore.Length)]).AddMinutes(-(lead.Index % 25));
        var first = hours.At(turn.Day(0), 9, lead.Index % 45);
        if (turn.Index >= hours.FirstOpen && !hours.IsPast(due))
        {
            return hours.OfficeHour(turn, 0.05 + (lead.Throw(51, 85) / 100.0))?.AddMinutes(lead.Index % 9) ?? DateTimeOffset.MaxValue;
        }

        return usual < first ? first : usual;
    }
}

internal enum DemoHabit
{
    InTime,
    Late,
    Missing,
    Returned,
    Draft,
}

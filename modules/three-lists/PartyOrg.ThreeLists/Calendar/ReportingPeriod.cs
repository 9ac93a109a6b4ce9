using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Calendar;

internal enum PeriodState
{
    Open,
    Closed,
}

/// <summary>A week that is or was reported: opened once, closed once, and never opened again, whatever a clock says.</summary>
internal sealed class ReportingPeriod : AggregateRoot, IMultiTenant
{
    private ReportingPeriod() { }

    public ReportingPeriod(Week week, WeekTimes times, DateTimeOffset openedAt)
    {
        Week = week.ToString();
        OpenedAt = openedAt;
        Take(times);
    }

    public Guid TenantId { get; private set; }

    /// <summary><c>2026-W47</c>.</summary>
    public string Week { get; private set; } = null!;

    public PeriodState State { get; private set; }
    public DateTimeOffset OpensAt { get; private set; }
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When it is, or was, to be closed.</summary>
    public DateTimeOffset ClosesAt { get; private set; }

    /// <summary>When it really was opened and closed: later than it should, where no host was up.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>How many reports were added after the opening. Whoever adds one writes this row, so that the close either sees the report or refuses it.</summary>
    public int Joined { get; private set; }

    /// <summary>The holiday table was edited: an open week moves with it, a closed one stays as it was.</summary>
    public void Reschedule(WeekTimes? times)
    {
        if (State == PeriodState.Open)
        {
            Take(times ?? throw new BusinessException(ThreeListsErrorCodes.OpenWeekWithoutWorkingDay).WithData("Week", Week));
        }
    }

    public void Close(DateTimeOffset at)
    {
        if (State == PeriodState.Closed)
        {
            throw new BusinessException(ThreeListsErrorCodes.WeekClosed).WithData("Week", Week);
        }

        (State, ClosedAt) = (PeriodState.Closed, at);
    }

    private void Take(WeekTimes times) => (OpensAt, DueAt, ClosesAt) = (times.OpensAt, times.DueAt, times.ClosesAt);
}

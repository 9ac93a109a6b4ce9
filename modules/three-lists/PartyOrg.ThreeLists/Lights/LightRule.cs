namespace PartyOrg.ThreeLists.Lights;

/// <summary>The numbers of the rule, which the county may set.</summary>
internal sealed record LightLimits(int YellowDays = 7, int YellowProgress = 80, int YellowMissedWeeks = 1, int RedMissedWeeks = 2);

/// <summary>
/// Green: on schedule. Yellow: due within some days with too little progress, or a week's report missing. Red: overdue, or several weeks' reports missing.
/// One rule for entries, organizations and whole subtrees, so that no two screens disagree.
/// </summary>
internal sealed class LightRule(LightLimits limits)
{
    public LightLimits Limits => limits;

    /// <summary>Whatever is due until this day, and has not come far enough, is yellow.</summary>
    public DateOnly DueSoonUntil(DateOnly today) => today.AddDays(limits.YellowDays);

    /// <summary>An entry of the lists that is open.</summary>
    public Light OfOpen(DateOnly dueOn, int progress, DateOnly today)
    {
        var left = dueOn.DayNumber - today.DayNumber;
        return left < 0 ? new Light(LightColor.Red, LightReason.Overdue, ("Days", -left))
            : dueOn <= DueSoonUntil(today) && progress < limits.YellowProgress ? new Light(LightColor.Yellow, LightReason.DueSoon, ("Days", left), ("Progress", progress))
            : new Light(LightColor.Green, LightReason.OnSchedule);
    }

    /// <summary>An organization that has left out so many weeks in a row, up to the last that closed.</summary>
    public Light OfMissedWeeks(int inARow) =>
        inARow >= limits.RedMissedWeeks ? new Light(LightColor.Red, LightReason.WeeksMissing, ("Weeks", inARow))
        : inARow >= limits.YellowMissedWeeks ? new Light(LightColor.Yellow, LightReason.WeekMissing, ("Weeks", inARow))
        : new Light(LightColor.Green, LightReason.OnSchedule);

    /// <summary>All that hangs below an organization: as bad as the worst in it, and it says how much of that there is.</summary>
    public Light OfSubtree(SubtreeFigures figures) =>
        figures.Overdue > 0 ? new Light(LightColor.Red, LightReason.Overdue, ("Count", figures.Overdue))
        : OfMissedWeeks(figures.MostMissedWeeks) is { Color: LightColor.Red } red ? red
        : figures.DueSoon > 0 ? new Light(LightColor.Yellow, LightReason.DueSoon, ("Count", figures.DueSoon))
        : OfMissedWeeks(figures.MostMissedWeeks) is { Color: LightColor.Yellow } yellow ? yellow
        : figures.IsAsked ? new Light(LightColor.Green, LightReason.OnSchedule)
        : new Light(LightColor.Green, LightReason.NothingAsked);
}

/// <summary>What the rule needs to know of a subtree: open entries overdue, open ones due soon with too little progress, the longest row of missed weeks, and whether anything is asked of it.</summary>
internal sealed record SubtreeFigures(int Overdue, int DueSoon, int MostMissedWeeks, bool IsAsked);

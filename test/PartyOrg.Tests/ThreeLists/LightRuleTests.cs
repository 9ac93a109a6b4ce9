using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.Tests.ThreeLists;

public sealed class LightRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 18);

    private readonly LightRule _rule = new(new LightLimits());

    [Theory]
    [InlineData(8, 0, LightColor.Green, LightReason.OnSchedule)]
    [InlineData(7, 79, LightColor.Yellow, LightReason.DueSoon)]
    [InlineData(7, 80, LightColor.Green, LightReason.OnSchedule)]
    [InlineData(0, 0, LightColor.Yellow, LightReason.DueSoon)]
    [InlineData(-1, 100, LightColor.Red, LightReason.Overdue)]
    internal void An_entry_is_as_its_days_and_its_progress_say(int daysLeft, int progress, LightColor color, LightReason reason)
    {
        var light = _rule.OfOpen(Today.AddDays(daysLeft), progress, Today);
        Assert.Equal((color, reason), (light.Color, light.Rule));
    }

    [Theory]
    [InlineData(0, LightColor.Green)]
    [InlineData(1, LightColor.Yellow)]
    [InlineData(2, LightColor.Red)]
    [InlineData(9, LightColor.Red)]
    internal void Weeks_left_out_in_a_row_turn_yellow_and_red(int weeks, LightColor color) => Assert.Equal(color, _rule.OfMissedWeeks(weeks).Color);

    [Fact]
    public void A_subtree_is_as_bad_as_the_worst_in_it()
    {
        Assert.Equal((LightColor.Red, LightReason.Overdue), Of(new SubtreeFigures(1, 3, 2, true)));
        Assert.Equal((LightColor.Red, LightReason.WeeksMissing), Of(new SubtreeFigures(0, 3, 2, true)));
        Assert.Equal((LightColor.Yellow, LightReason.DueSoon), Of(new SubtreeFigures(0, 3, 1, true)));
        Assert.Equal((LightColor.Yellow, LightReason.WeekMissing), Of(new SubtreeFigures(0, 0, 1, true)));
        Assert.Equal((LightColor.Green, LightReason.OnSchedule), Of(new SubtreeFigures(0, 0, 0, true)));
        Assert.Equal((LightColor.Green, LightReason.NothingAsked), Of(new SubtreeFigures(0, 0, 0, false)));
    }

    [Fact]
    public void The_county_may_set_other_numbers()
    {
        var strict = new LightRule(new LightLimits(YellowDays: 14, YellowProgress: 100, YellowMissedWeeks: 1, RedMissedWeeks: 1));
        Assert.Equal(LightColor.Yellow, strict.OfOpen(Today.AddDays(14), 99, Today).Color);
        Assert.Equal(LightColor.Red, strict.OfMissedWeeks(1).Color);
    }

    private (LightColor, LightReason) Of(SubtreeFigures figures) => _rule.OfSubtree(figures) is var light ? (light.Color, light.Rule) : default;
}

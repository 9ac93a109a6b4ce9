using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.Tests.ResponsibilityLetters;

public sealed class ItemTests
{
    [Fact]
    public void Points_that_do_not_sum_to_100_are_refused_and_the_sum_is_told()
    {
        var items = Given.Items();
        items[0] = items[0] with { Points = 39.5m };
        var fault = Assert.Single(Assert.Throws<AbpValidationException>(() => LetterItems.Check(items)).Faults);
        Assert.Equal(("ResponsibilityLetters:PointsDoNotSumTo100", "99.5"), (fault.Code, fault.Data!["Sum"]));
    }

    [Fact]
    public void Every_fault_of_a_template_is_told_at_once()
    {
        var items = Given.Items();
        items[1] = items[1] with { Code = "A1", Target = null };
        var codes = Assert.Throws<AbpValidationException>(() => LetterItems.Check(items)).Faults.Select(f => f.Code.Split(':')[1]);
        Assert.Equal(["TargetMissing", "DuplicateItemCode"], codes);
    }

    [Fact]
    public void A_frozen_template_is_not_changed_but_its_next_version_is()
    {
        var template = new Given().Template;
        template.Freeze();
        Assert.Throws<BusinessException>(() => template.Write(template.Text));
        var next = template.NextVersion(2);
        next.Write(next.Text with { Preamble = "新的导语" });
        Assert.Equal((2, false), (next.Version, next.IsFrozen));
    }

    [Theory]
    [InlineData(4, 4, 40)]
    [InlineData(4, 3, 30)]
    [InlineData(4, 9, 40)]
    [InlineData(3, 1, 13.3)]
    public void A_quantity_gives_its_share_of_the_points_and_never_more_than_all(decimal target, decimal actual, decimal points) =>
        Assert.Equal(points, (Given.Items()[0] with { Target = target }).SuggestPoints(actual));

    [Theory]
    [InlineData(5, 40)]
    [InlineData(10, 20)]
    [InlineData(0, 40)]
    public void A_ceiling_gives_all_points_below_it_and_fewer_above(decimal actual, decimal points) =>
        Assert.Equal(points, (Given.Items()[0] with { Target = 5, Direction = TargetDirection.AtMost }).SuggestPoints(actual));

    [Fact]
    public void What_is_either_done_or_not_gives_all_points_or_none()
    {
        Assert.Equal(30, Given.Items()[2].SuggestPoints(1));
        Assert.Equal(0, Given.Items()[2].SuggestPoints(0.9m));
        Assert.Equal(0, Given.Items()[2].SuggestPoints(null));
    }

    [Fact]
    public void Shares_have_to_add_up_to_what_was_signed()
    {
        var split = new DeriveItemInput { Code = "A1", Split = [Share(1), Share(2)] };
        var fault = Assert.Single(Assert.Throws<AbpValidationException>(() => Splitting.Check(Given.Items(), [split])).Faults);
        Assert.Equal(("ResponsibilityLetters:SharesFallShort", 3m), (fault.Code, fault.Data!["Total"]));
        Splitting.Check(Given.Items(), [split with { Split = [Share(1), Share(2), Share(1)] }]);
    }

    [Fact]
    public void Rates_do_not_add_up_so_each_share_has_to_reach_the_whole_rate()
    {
        Assert.Throws<AbpValidationException>(() => Splitting.Check(Given.Items(), [new DeriveItemInput { Code = "A2", Split = [Share(60), Share(60)] }]));
        Splitting.Check(Given.Items(), [new DeriveItemInput { Code = "A2", Split = [Share(100), Share(100)] }]);
    }

    [Fact]
    public void Points_are_scaled_to_100_exactly_whatever_is_left_out()
    {
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var items = Enumerable.Range(1, random.Next(1, 30)).Select(n => Given.Items()[0] with { Code = $"X{n}", Points = random.Next(1, 400) / 10m }).ToList();
            var scaled = LetterItems.ScaleToFullPoints(items);
            Assert.Equal(100m, scaled.Sum(s => s.Points));
            Assert.All(scaled, s => Assert.True(s.Points > 0));
        }
    }

    [Fact]
    public void A_recipient_without_a_share_does_not_carry_the_item_and_still_has_100_points()
    {
        var (with, without) = (Guid.NewGuid(), Guid.NewGuid());
        var derived = new DerivedItems(Given.Items(), [new ItemShare(Guid.NewGuid(), "A1", Guid.NewGuid(), with, 7)]);
        Assert.Equal(7, derived.For(with)[0].Target);
        Assert.Equal(["A2", "B1"], derived.For(without).Select(i => i.Code));
        Assert.Equal(100m, derived.For(without).Sum(i => i.Points));
    }

    [Fact]
    public void Other_points_than_suggested_need_a_reason()
    {
        var record = new ItemRecord(Guid.NewGuid(), "A1");
        Assert.Throws<BusinessException>(() => record.Decide(4, 40, 39, " "));
        record.Decide(4, 40, 39, "记录不全");
        Assert.Equal((40m, 39m, "记录不全"), (record.SuggestedPoints!.Value, record.DecidedPoints!.Value, record.Reason!));
    }

    private static ItemShareInput Share(decimal target) => new() { RecipientId = Guid.NewGuid(), Target = target };
}

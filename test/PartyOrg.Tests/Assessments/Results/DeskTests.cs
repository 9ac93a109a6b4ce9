using System.Text.Json;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.RatingDesk;
using PartyOrg.Assessments.Results;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>Thresholds, conditions and quotas side by side.</summary>
public sealed class DeskTests
{
    /// <summary>The columns are read from the trace; evaluating without the rules gives the same.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_column_is_what_the_scheme_would_give_without_the_rules_that_follow(string name)
    {
        var worked = WorkedCase.Find(name);
        var scheme = worked.Scheme.Deserialize<SchemeDefinition>(JsonSerializerOptions.Web)!;
        var subjects = worked.Subjects.Deserialize<List<SubjectDefinition?>>(JsonSerializerOptions.Web)!;
        var lines = Evaluator.Evaluate(scheme, subjects).Results.Select(r => new DeskLine(r, null)).ToList();
        var standingRules = scheme.Conditions?.Select(c => c! with { MinStars = null, MaxStars = null, MaxGrade = null, DropStars = null, Points = c.Points ?? 0 }).ToList();
        var withoutQuotas = Evaluator.Evaluate(scheme with { Quotas = null }, subjects).Results;
        var byMarksAlone = Evaluator.Evaluate(scheme with { Quotas = null, Conditions = standingRules }, subjects).Results;
        Assert.Equal(byMarksAlone.Select(StarsOrGrade.Of), lines.Select(l => l.ByThresholds));
        Assert.Equal(withoutQuotas.Select(StarsOrGrade.Of), lines.Select(l => l.AfterConditions));
    }

    public static TheoryData<string> Cases => [.. WorkedCase.All.Select(c => c.Name)];

    [Fact]
    public void Counts_stand_beside_what_the_quotas_allow()
    {
        var worked = WorkedCase.Find("five-star-quota-tie");
        var scheme = worked.Scheme.Deserialize<SchemeDefinition>(JsonSerializerOptions.Web)!;
        var lines = worked.Evaluate().Results.Select(r => new DeskLine(r, null)).ToList();
        var figures = new DeskFigures(lines, RatingScale.Of(scheme));
        var five = figures.Quotas().Single(q => q is { IsAtMost: true, Standing.Stars: 5 });
        Assert.Equal(Math.Floor(scheme.Quotas!.Single(q => q!.Stars == 5)!.AtMost!.Value * lines.Count), five.Number);
        Assert.True(five.ByThresholds > five.Number, "Without the quota there would be too many.");
        Assert.True(five.AfterQuotas <= five.Number && five.IsKept);
        Assert.All(Enum.GetValues<DeskColumn>(), column => Assert.Equal(lines.Count, figures.Counts().Sum(c => column switch
        {
            DeskColumn.Thresholds => c.ByThresholds,
            DeskColumn.Conditions => c.AfterConditions,
            DeskColumn.Quotas => c.AfterQuotas,
            _ => c.AfterHand,
        })));
    }

    [Fact]
    public void A_hand_that_breaks_a_quota_is_seen()
    {
        var worked = WorkedCase.Find("five-star-quota-tie");
        var lines = worked.Evaluate().Results.Select(r => new DeskLine(r, new StarsOrGrade(5, null))).ToList();
        var five = new DeskFigures(lines, RatingScale.Of(worked.Scheme.Deserialize<SchemeDefinition>(JsonSerializerOptions.Web)!)).Quotas().Single(q => q is { IsAtMost: true, Standing.Stars: 5 });
        Assert.Equal((lines.Count, false), (five.AfterHand, five.IsKept));
    }

    [Fact]
    public void Other_thresholds_are_tried_in_the_scheme_s_order_only()
    {
        var scheme = WorkedCase.ShippedScheme("five-star-service").Deserialize<SchemeDefinition>(JsonSerializerOptions.Web)!;
        var bands = scheme.Rating!.Bands!.Count;
        Assert.Equal(95m, scheme.WithThresholds([95, .. scheme.Rating.Bands.Skip(1).Select(b => b!.Min!.Value)]).Rating!.Bands![0]!.Min);
        Assert.Throws<AbpValidationException>(() => scheme.WithThresholds([95]));
        Assert.Throws<AbpValidationException>(() => scheme.WithThresholds(Enumerable.Range(1, bands).Select(i => (decimal)i).ToList()));
    }
}

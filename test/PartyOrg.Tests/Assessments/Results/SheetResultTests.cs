using System.Text.Json;
using System.Text.Json.Nodes;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>What the scheme gives, and what people make of it.</summary>
public sealed class SheetResultTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
    private readonly WorkedCase _case = WorkedCase.Find("five-star-bands-and-caps");
    private readonly RatingScale _scale;

    public SheetResultTests() => _scale = RatingScale.Of(_case.Scheme.Deserialize<SchemeDefinition>(JsonSerializerOptions.Web)!);

    [Fact]
    public void A_change_by_hand_keeps_the_old_value_with_its_reason()
    {
        var result = Make("c");
        Assert.Equal(new StarsOrGrade(3, null), result.Standing);
        result.ChangeByHand(new StarsOrGrade(2, null), _scale, Note("会议认为班子不够团结"));
        var change = Assert.Single(result.Changes);
        Assert.Equal((StandingChangeKind.Desk, 3, 2, "会议认为班子不够团结"), (change.Kind, change.From.Stars, change.To.Stars, change.Note.Reason));
        Assert.Equal((2, 3), (result.Stars, result.ReckonedStars));
    }

    [Fact]
    public void What_the_scheme_does_not_know_or_what_changes_nothing_is_refused()
    {
        var result = Make("c");
        Assert.Equal("Assessments:NothingChanges", Assert.Throws<BusinessException>(() => result.ChangeByHand(new StarsOrGrade(3, null), _scale, Note())).Code);
        foreach (var unknown in new StarsOrGrade[] { new(6, null), new(null, "优秀"), new(3, "优秀"), new(null, null) })
        {
            Assert.Equal("Assessments:NotOfThisScale", Assert.Throws<AbpValidationException>(() => result.ChangeByHand(unknown, _scale, Note())).Faults[0].Code);
        }

        Assert.Empty(result.Changes);
    }

    [Fact]
    public void A_recheck_only_lowers()
    {
        var result = Make("c");
        foreach (var stars in new[] { 3, 5 })
        {
            Assert.Equal("Assessments:RecheckOnlyLowers", Assert.Throws<BusinessException>(() => result.Recheck(new StarsOrGrade(stars, null), _scale, Note())).Code);
        }

        result.Recheck(new StarsOrGrade(1, null), _scale, Note());
        Assert.Equal((1, StandingChangeKind.Recheck), (result.Stars, Assert.Single(result.Changes).Kind));
    }

    [Fact]
    public void What_was_changed_by_hand_stays_while_the_scheme_gives_the_same()
    {
        var result = Make("c");
        result.ChangeByHand(new StarsOrGrade(2, null), _scale, Note());
        result.Reckon(Evaluate(_case.Subjects, "c"), _scale, Note("重算"));
        Assert.Equal((2, 1), (result.Stars, result.Changes.Count));
    }

    [Fact]
    public void What_was_changed_by_hand_falls_away_when_the_scheme_gives_something_else_and_stays_to_be_read()
    {
        var result = Make("c");
        result.ChangeByHand(new StarsOrGrade(2, null), _scale, Note());
        var corrected = _case.Subjects.DeepClone().AsArray();
        corrected.Single(s => (string)s!["id"]! == "c")!["facts"] = new JsonObject();
        result.Reckon(Evaluate(corrected, "c"), _scale, Note("异议成立"));
        Assert.Equal((4, 4), (result.Stars, result.ReckonedStars)); // a tenth of so few is nobody
        Assert.Equal([StandingChangeKind.Desk, StandingChangeKind.Correction], result.Changes.Select(c => c.Kind));
        Assert.Equal((2, 4, "异议成立"), (result.Changes[1].From.Stars, result.Changes[1].To.Stars, result.Changes[1].Note.Reason));
    }

    [Fact]
    public void A_certificate_is_given_once()
    {
        var result = Make("c");
        var numbers = new AwardNumbers("云组星", 2026);
        result.GiveAward(numbers[1], new DateOnly(2026, 12, 30));
        Assert.Equal("云组星〔2026〕1号", result.AwardNumber);
        Assert.Equal("Assessments:AwardGiven", Assert.Throws<BusinessException>(() => result.GiveAward(numbers[2], new DateOnly(2026, 12, 31))).Code);
    }

    [Fact]
    public void Every_sentence_that_changes_a_standing_or_a_total_has_its_part_of_the_evaluation()
    {
        var told = WorkedCase.All.SelectMany(c => c.Evaluate().Results).SelectMany(r => r.Trace).ToList();
        var faults = told.Where(t => TraceParts.PartOf(t.Sentence) == TracePart.Marks && !t.Sentence.StartsWith("Trace:Indicator", StringComparison.Ordinal) && !t.Sentence.StartsWith("Trace:NotApplicable", StringComparison.Ordinal)
            && t.Sentence is not ("Trace:SectionScaled" or "Trace:Weight"));
        Assert.Empty(faults.Select(t => t.Sentence).Distinct());
        Assert.Contains(told, t => TraceParts.PartOf(t.Sentence) == TracePart.Quotas);
    }

    private SheetResult Make(string id) => new(new ResultSubject(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "00001", null, "某村"), Evaluate(_case.Subjects, id), Now);

    private Result Evaluate(JsonNode subjects, string id) => WorkedCase.Evaluate(_case.Scheme, subjects).Results.Single(r => r.Id == id);

    private static ChangeNote Note(string reason = "理由") => new(reason, [], new Doer(Guid.NewGuid(), "某某", Now));
}

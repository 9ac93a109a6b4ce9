using System.Text.Json.Nodes;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments;

/// <summary>Nothing is guessed: whatever is wrong is told, all at once, with its place.</summary>
public sealed class EvaluationFaultTests
{
    private readonly JsonObject _scheme = JsonNode.Parse("""
        {
          "code": "s", "name": "办法", "subject": "organization", "assessorWeights": {"superior": 0.6, "members": 0.4},
          "sections": [{"code": "A", "name": "甲", "fullScore": 30, "indicators": [
            {"code": "A1", "name": "评分", "points": 10, "mode": "graded"},
            {"code": "A2", "name": "完成率", "points": 10, "mode": "ratio", "target": 1, "notApplicable": "exclude"},
            {"code": "A3", "name": "档次", "points": 10, "mode": "banded", "bands": [{"min": 0.9, "points": 10}, {"min": 0.5, "points": 5}]}]}],
          "adjustments": [{"code": "honour", "name": "荣誉", "kind": "bonus", "levels": {"city": 3}, "combine": "highest"}],
          "total": {"floor": 0, "cap": 100},
          "rating": {"kind": "bands", "bands": [{"min": 20, "stars": 2}, {"min": 10, "stars": 1}]},
          "conditions": [{"code": "c", "name": "条件", "when": {"fact": "f", "op": "gt", "value": 0}, "maxStars": 1}],
          "quotas": [{"stars": 2, "atMost": 0.5, "mode": "enforce"}]
        }
        """)!.AsObject();

    private readonly JsonArray _subjects = JsonNode.Parse("""[{"id": "x", "scores": {"A1": 9, "A2": 1, "A3": 1}}]""")!.AsArray();

    [Fact]
    public void A_sound_input_has_no_faults() => Assert.Empty(Faults());

    [Theory]
    [InlineData("assessorWeights", """{"superior": 0.6, "members": 0.5}""", "WeightsDoNotSumToOne scheme.assessorWeights")]
    [InlineData("sections[0].fullScore", "31", "PointsDoNotAddUp scheme.sections[0].fullScore")]
    [InlineData("sections[0].indicators[1].target", "0", "OutOfRange scheme.sections[0].indicators[1].target")]
    [InlineData("sections[0].indicators[1].target", "null", "Missing scheme.sections[0].indicators[1].target")]
    [InlineData("sections[0].indicators[1].target", "\"1\"", "NotANumber scheme.sections[0].indicators[1].target")]
    [InlineData("sections[0].indicators[1].bands", "[]", "UnknownField scheme.sections[0].indicators[1].bands")]
    [InlineData("sections[0].indicators[1].mode", "\"guess\"", "UnknownChoice scheme.sections[0].indicators[1].mode")]
    [InlineData("sections[0].indicators[1].code", "\"A1\"", "Duplicate scheme.sections[0].indicators[1].code")]
    [InlineData("sections[0].indicators[1].notApplicable", "\"half\"", "UnknownChoice scheme.sections[0].indicators[1].notApplicable")]
    [InlineData("sections[0].indicators[1].notApplicable", """{"points": 11}""", "OutOfRange scheme.sections[0].indicators[1].notApplicable.points")]
    [InlineData("sections[0].indicators[2].bands", """[{"min": 0.5, "points": 5}, {"min": 0.9, "points": 10}]""", "BandsOutOfOrder scheme.sections[0].indicators[2].bands")]
    [InlineData("sections[0].indicators[2].bands", """[{"min": 0.5, "points": 11}]""", "OutOfRange scheme.sections[0].indicators[2].bands[0].points")]
    [InlineData("sections", "[]", "Missing scheme.sections", "UnknownIndicator subjects[0].scores.A1", "UnknownIndicator subjects[0].scores.A2", "UnknownIndicator subjects[0].scores.A3")]
    [InlineData("rating.bands", """[{"min": 10, "stars": 1}, {"min": 20, "stars": 2}]""", "BandsOutOfOrder scheme.rating.bands", "OutOfRange scheme.quotas[0].stars")]
    [InlineData("rating.kind", "\"stars\"", "UnknownChoice scheme.rating.kind")]
    [InlineData("rating", "null", "Missing scheme.rating.kind")]
    [InlineData("conditions[0].maxStars", "null", "NoEffect scheme.conditions[0]")]
    [InlineData("conditions[0].maxStar", "1", "UnknownField scheme.conditions[0].maxStar")]
    [InlineData("conditions[0].maxGrade", "\"优秀\"", "NotOfThisRating scheme.conditions[0].maxGrade")]
    [InlineData("conditions[0].when.op", "\"ne\"", "UnknownChoice scheme.conditions[0].when.op")]
    [InlineData("quotas[0].atLeast", "0.1", "QuotaUnclear scheme.quotas[0]")]
    [InlineData("quotas[0].mode", "null", "Missing scheme.quotas[0].mode")]
    [InlineData("quotas[0].stars", "0", "NothingLower scheme.quotas[0]")]
    [InlineData("total.floor", "101", "OutOfRange scheme.total.cap")]
    [InlineData("adjustments[0].levels", "{}", "Missing scheme.adjustments[0].levels")]
    [InlineData("conditions", "[null]", "Missing scheme.conditions[0]")]
    [InlineData("process", """{"ballot": {"minTurnout": 2}, "publicityDays": -1}""", "OutOfRange scheme.process.ballot.minTurnout", "OutOfRange scheme.process.publicityDays")]
    public void A_faulty_scheme_is_refused(string path, string value, params string[] faults)
    {
        Set(_scheme, path, value);
        Assert.Equal(faults, Faults());
    }

    [Theory]
    [InlineData("[0].scores.A1", "10.01", "ScoreOutOfRange subjects[0].scores.A1")]
    [InlineData("[0].scores.A1", "true", "WrongKind subjects[0].scores.A1")]
    [InlineData("[0].scores.A1", "\"9\"", "WrongKind subjects[0].scores.A1")]
    [InlineData("[0].scores.A1", """{"superior": [9]}""", "RoleMissing subjects[0].scores.A1")]
    [InlineData("[0].scores.A1", """{"superior": [9], "members": []}""", "RoleMissing subjects[0].scores.A1")]
    [InlineData("[0].scores.A1", """{"superior": [9], "members": [8, 11], "others": [1]}""", "UnknownRole subjects[0].scores.A1", "ScoreOutOfRange subjects[0].scores.A1")]
    [InlineData("[0].scores.A1", "null", "MustApply subjects[0].scores.A1")]
    [InlineData("[0].scores.A2", "-0.1", "ScoreOutOfRange subjects[0].scores.A2")]
    [InlineData("[0].scores.A9", "1", "UnknownIndicator subjects[0].scores.A9")]
    [InlineData("[0].scores", "{}", "ScoreMissing subjects[0].scores.A1", "ScoreMissing subjects[0].scores.A2", "ScoreMissing subjects[0].scores.A3")]
    [InlineData("[0].adjustments", """[{"code": "honor", "level": "city"}, {"code": "honour", "level": "moon"}]""", "UnknownAdjustment subjects[0].adjustments[0].code", "UnknownLevel subjects[0].adjustments[1].level")]
    [InlineData("[0].adjustments", """[{"code": "honour", "level": "city", "count": -1}]""", "OutOfRange subjects[0].adjustments[0].count")]
    [InlineData("[0].coefficient", "0", "OutOfRange subjects[0].coefficient")]
    [InlineData("[0].ballots", """{"B": {"approve": 1, "against": 0, "abstain": 0}}""", "UnknownSection subjects[0].ballots.B")]
    [InlineData("[0].direct", """{"B": true}""", "UnknownSection subjects[0].direct.B")]
    [InlineData("[0].points", "3", "UnknownField subjects[0].points")]
    [InlineData("[0].id", "\" \"", "Missing subjects[0].id")]
    public void A_faulty_subject_is_refused(string path, string value, params string[] faults)
    {
        Set(_subjects, path, value);
        Assert.Equal(faults, Faults());
    }

    [Fact]
    public void A_section_of_which_nothing_that_gives_points_applies_cannot_be_scored()
    {
        Set(_scheme, "sections[0].indicators[0].points", "0");
        Set(_scheme, "sections[0].indicators[2].points", "0");
        Set(_scheme, "sections[0].indicators[2].bands", """[{"min": 0, "points": 0}]""");
        Set(_scheme, "sections[0].fullScore", "10");
        Set(_subjects, "[0].scores.A1", "0");
        Set(_subjects, "[0].scores.A2", "null");
        Assert.Equal(["NothingApplies subjects[0].scores"], Faults());
    }

    [Fact]
    public void Two_subjects_with_one_id_are_refused()
    {
        _subjects.Add(_subjects[0]!.DeepClone());
        Assert.Equal(["Duplicate subjects[1].id"], Faults());
    }

    [Fact]
    public void Faults_of_the_scheme_and_of_its_subjects_are_told_together()
    {
        Set(_scheme, "assessorWeights", """{"superior": 1.5, "members": -0.5}""");
        Set(_scheme, "sections[0].indicators[0].points", "9");
        Set(_subjects, "[0].scores.A1", "9.5");
        Set(_subjects, "[0].scores.A3", "\"好\"");
        Assert.Equal(
            ["OutOfRange scheme.assessorWeights.superior", "OutOfRange scheme.assessorWeights.members", "WeightsDoNotSumToOne scheme.assessorWeights", "PointsDoNotAddUp scheme.sections[0].fullScore",
                "ScoreOutOfRange subjects[0].scores.A1", "WrongKind subjects[0].scores.A3"],
            Faults());
    }

    [Fact]
    public void Numbers_at_the_very_edges_are_reckoned_with_and_not_broken_by()
    {
        Set(_scheme, "sections[0].indicators[1].target", "0.000001");
        Set(_subjects, "[0].scores.A2", "1000000000");
        Set(_subjects, "[0].coefficient", "100");
        Set(_scheme, "sections[0].weight", "1000");
        Assert.Empty(Faults());
    }

    [Fact]
    public void A_rating_by_ballot_asks_for_every_ballot_and_every_direct_decision()
    {
        var worked = WorkedCase.Find("member-ballot");
        var subjects = worked.Subjects.DeepClone();
        subjects[0]!["ballots"]!.AsObject().Remove("PURPOSE");
        subjects[0]!["ballots"]!["STUDY"]!.AsObject().Remove("abstain");
        subjects[1]!["direct"]!.AsObject().Remove("LAW");
        Assert.Equal(["BallotMissing subjects[0].ballots.PURPOSE", "Missing subjects[0].ballots.STUDY.abstain", "DirectMissing subjects[1].direct.LAW"], FaultsOf(worked.Scheme, subjects));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void No_number_anywhere_breaks_the_reckoning(string number)
    {
        foreach (var path in new[]
        {
            "sections[0].fullScore", "sections[0].weight", "sections[0].indicators[0].points", "sections[0].indicators[1].points", "sections[0].indicators[1].target", "sections[0].indicators[2].bands[0].min",
            "total.cap", "total.floor", "adjustments[0].levels.city", "rating.bands[0].min", "conditions[0].when.value", "quotas[0].atMost", "assessorWeights.members",
        })
        {
            var scheme = _scheme.DeepClone();
            Set(scheme, path, number);
            Assert.Null(Record.Exception(() => _ = FaultsOf(scheme, _subjects)));
        }

        foreach (var path in new[] { "[0].scores.A1", "[0].scores.A2", "[0].coefficient", "[0].facts", "[0].adjustments" })
        {
            var subjects = _subjects.DeepClone();
            Set(subjects, path, path.EndsWith("facts", StringComparison.Ordinal) ? $$"""{"f": {{number}}}""" : path.EndsWith("adjustments", StringComparison.Ordinal) ? $$"""[{"code": "honour", "level": "city", "count": {{number}}}]""" : number);
            Assert.Null(Record.Exception(() => _ = FaultsOf(_scheme, subjects)));
        }
    }

    [Fact]
    public void More_faults_than_anyone_reads_are_not_all_told()
    {
        var many = new JsonArray([.. Enumerable.Range(0, 3000).Select(_ => (JsonNode)new JsonObject())]);
        var told = FaultsOf(_scheme, many);
        Assert.Equal((2001, "AndMore"), (told.Count, told[^1].Split(' ')[0]));
    }

    private List<string> Faults() => FaultsOf(_scheme, _subjects);

    private static List<string> FaultsOf(JsonNode scheme, JsonNode subjects)
    {
        try
        {
            WorkedCase.Evaluate(scheme, subjects);
            return [];
        }
        catch (AbpValidationException e)
        {
            return e.Faults.Select(f => $"{f.Code.Split(':')[1]} {f.Members.Single()}").ToList();
        }
    }

    /// <summary>Puts the value at a path such as <c>sections[0].points</c>.</summary>
    private static void Set(JsonNode root, string path, string value)
    {
        var steps = path.Replace("]", "", StringComparison.Ordinal).Split(['.', '['], StringSplitOptions.RemoveEmptyEntries);
        var at = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        at[steps[^1]] = JsonNode.Parse(value);
    }
}

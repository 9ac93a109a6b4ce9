using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Evaluation.Indicators;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments;

public sealed partial class CaseTests
{
    private const int RuleShapes = 34;

    [Theory, MemberData(nameof(Names))]
    public void A_worked_case_comes_out_exactly(string name)
    {
        var worked = WorkedCase.Find(name);
        var outcome = JsonSerializer.SerializeToNode(worked.Evaluate(), JsonSerializerOptions.Web)!;
        Faults.None(WorkedCase.Differences(worked.Expected, outcome));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_order_in_which_subjects_are_given_changes_nothing_but_the_order_of_the_results(string name)
    {
        var worked = WorkedCase.Find(name);
        var backward = WorkedCase.Evaluate(worked.Scheme, new JsonArray([.. worked.Subjects.Reverse().Select(s => s!.DeepClone())]));
        Assert.Equal(worked.Evaluate().Results.Select(Told), backward.Results.Reverse().Select(Told));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_step_of_a_trace_changes_something(string name) =>
        Assert.All(WorkedCase.Find(name).Evaluate().Results.SelectMany(r => r.Trace), e => Assert.NotEqual(e.Before, e.After));

    [Fact]
    public void Every_mode_of_indicator_is_worked_in_a_case() =>
        Faults.None(IndicatorRule.Modes.Except(WorkedCase.All.SelectMany(c => c.Scheme["sections"]!.AsArray()).SelectMany(s => s!["indicators"]!.AsArray()).Select(i => i!["mode"]!.GetValue<string>())));

    [Fact]
    public void Every_rule_shape_of_the_published_sheets_is_worked_in_the_case_that_the_table_names()
    {
        var table = File.ReadLines(Path.Combine(Repository.Root, "modules/assessments/PartyOrg.Assessments/DECISIONS.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == 5 && ShapeNumber().IsMatch(cells[1])).ToDictionary(cells => cells[1], cells => cells[3].Split(", "));
        Assert.Equal(Enumerable.Range(1, RuleShapes).Select(n => $"R{n}"), table.Keys);
        Faults.None(table.Values.SelectMany(c => c).Distinct().Except(WorkedCase.All.Select(c => c.Name)).Select(c => $"there is no case {c}"));
    }

    [Fact]
    public void The_evaluation_knows_neither_a_database_nor_the_web_nor_a_clock()
    {
        var folder = "modules/assessments/PartyOrg.Assessments/Evaluation";
        string[] foreign = ["Microsoft.", "TimeProvider", "DateTime", "Random", "Guid.", "CurrentCulture"];
        Faults.None(Repository.SourcesIn(folder).SelectMany(s => foreign.Where(f => s.Text.Contains(f, StringComparison.Ordinal)).Select(f => $"{s.Path}: {f}")));
    }

    public static TheoryData<string> Names() => [.. WorkedCase.All.Select(c => c.Name)];

    private static string Told(Result result) => JsonSerializer.Serialize(result, JsonSerializerOptions.Web);

    [GeneratedRegex(@"^R\d+$")]
    private static partial Regex ShapeNumber();
}

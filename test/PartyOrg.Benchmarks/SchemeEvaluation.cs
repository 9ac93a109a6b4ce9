using System.Diagnostics;
using System.Text.Json;
using PartyOrg.Assessments.Evaluation;

namespace PartyOrg.Benchmarks;

/// <summary>A scheme of 50 indicators over 3,000 subjects, checked, ranked, limited by quotas and traced, against a loop that only adds 150,000 marks.</summary>
internal static class SchemeEvaluation
{
    public const int Subjects = 3000;
    private const int Sections = 10;
    private const int Rounds = 15;

    /// <summary>One indicator of each of these in a section of 20 points.</summary>
    private static readonly (string Mode, string More)[] Modes =
    [
        ("graded", ""), ("graded", ""), ("ratio", """, "target": 4"""), ("banded", """, "bands": [{"min": 3, "points": 4}, {"min": 2, "points": 3}]"""),
        ("steps", """, "threshold": 4, "step": 0.5, "perStep": 0.5, "direction": "atLeast" """),
    ];

    /// <summary>The best of several runs of each, taken in turn.</summary>
    public static (TimeSpan Product, TimeSpan Floor) Measure()
    {
        var (scheme, subjects, marks) = Make();
        var (product, floor) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            product = Min(product, Time(() => Evaluator.Evaluate(scheme, subjects).Results.Count));
            floor = Min(floor, Time(() => AddOnly(marks).Length));
        }

        return (product, floor);
    }

    private static decimal[] AddOnly(decimal[][] marks)
    {
        var totals = new decimal[marks.Length];
        for (var subject = 0; subject < marks.Length; subject++)
        {
            var row = marks[subject];
            for (var i = 0; i < row.Length; i++)
            {
                totals[subject] += row[i];
            }
        }

        return totals;
    }

    private static (SchemeDefinition, List<SubjectDefinition>, decimal[][]) Make()
    {
        var sections = Enumerable.Range(0, Sections).Select(s =>
            $$"""{"code": "S{{s}}", "name": "第{{s}}部分", "fullScore": 20, "weight": 0.5, "indicators": [{{string.Join(", ", Modes.Select((m, i) => $$"""{"code": "S{{s}}-{{i}}", "name": "指标", "points": 4, "mode": "{{m.Mode}}"{{m.More}}}"""))}}]}""");
        var scheme = JsonSerializer.Deserialize<SchemeDefinition>($$"""
            {"code": "fifty", "name": "五十项", "subject": "organization", "sections": [{{string.Join(", ", sections)}}], "total": {"floor": 0, "cap": 100},
             "rating": {"kind": "bands", "bands": [{"min": 65, "stars": 5}, {"min": 60, "stars": 4}, {"min": 50, "stars": 3}, {"min": 0, "stars": 2}]},
             "conditions": [{"code": "late", "name": "不按期换届", "when": {"fact": "termOverdueDays", "op": "gt", "value": 0}, "maxStars": 4}],
             "quotas": [{"stars": 5, "atMost": 0.1, "mode": "enforce"}, {"starsAtMost": 2, "atLeast": 0.1, "mode": "advise"}]}
            """, JsonSerializerOptions.Web)!;
        var random = new Random(7);
        var marks = Enumerable.Range(0, Subjects).Select(_ => Enumerable.Range(0, Sections * Modes.Length).Select(_ => random.Next(100, 401) / 100m).ToArray()).ToArray();
        var subjects = marks.Select((row, n) => new SubjectDefinition
        {
            Id = $"{n}", Name = $"第{n}村",
            Scores = row.Select((mark, i) => (Code: $"S{i / Modes.Length}-{i % Modes.Length}", mark)).ToDictionary(s => s.Code, s => new ScoreValue(s.mark)),
            Facts = new Dictionary<string, decimal?> { ["termOverdueDays"] = n % 10 == 0 ? 30 : 0, ["satisfactionRate"] = 0.9m },
        }).ToList();
        return (scheme, subjects, marks);
    }

    private static TimeSpan Time(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        _ = work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}

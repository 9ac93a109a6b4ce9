using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Sheets;

/// <summary>Fills sheets with the other modules' figures: each metric is asked for once, for all organizations together.</summary>
internal sealed class FigureTaking(IRepository<Scheme> schemes, IRepository<SheetFigure> figures, IMetricReader metrics, IUnitOfWork unitOfWork, IBulkWriter bulk, ICountyClock clock) : IScopedDependency
{
    /// <summary>Nothing before the stated day. Members have no figures: a count of persons' doings would be a ranking of them.</summary>
    public async Task TakeIfDueAsync(AssessmentRound round, IReadOnlyList<SubjectSheet> sheets, CancellationToken cancellationToken)
    {
        if (round.SubjectKind == SubjectKind.Organization && round.FiguresOn <= await clock.GetTodayAsync(cancellationToken))
        {
            await TakeAsync(round, sheets, cancellationToken);
        }
    }

    private async Task TakeAsync(AssessmentRound round, IReadOnlyList<SubjectSheet> sheets, CancellationToken cancellationToken)
    {
        var scheme = await schemes.Query.FirstAsync(s => s.Id == round.SchemeId, cancellationToken);
        var (ids, period, taken) = (sheets.Select(s => s.OrganizationId).ToList(), MetricPeriod.Parse(round.Period), new List<SheetFigure>());
        foreach (var metric in SchemeMetrics.Of(scheme.Definition).Select(metrics.Find).OfType<MetricDefinition>())
        {
            var values = await metrics.GetAsync(metric.Name, ids, period, cancellationToken);
            taken.AddRange(sheets.Where(s => values.ContainsKey(s.OrganizationId)).Select(s => new SheetFigure(s, metric.Name, metric.Unit, values[s.OrganizationId], round.Period, clock.Now)));
        }

        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var (first, last) = (sheets[0].Number, sheets[^1].Number);
        await figures.Query.Where(f => f.RoundId == round.Id).Where(f => f.Number >= first && f.Number <= last).ExecuteDeleteAsync(cancellationToken);
        await bulk.InsertAsync(taken, cancellationToken);
        round.NoteFigures(clock.Now);
    }
}

/// <summary>Which figures a scheme asks for.</summary>
internal static class SchemeMetrics
{
    public static IEnumerable<string> Of(SchemeDefinition scheme) =>
        scheme.Sections!.SelectMany(s => s!.Indicators!).Select(i => i!.Metric)
            .Concat(scheme.Conditions?.Select(c => OfFact(c!.When!)) ?? [])
            .OfType<string>().Distinct();

    /// <summary>A fact's figure: the one that is named beside it, or the fact itself where its name is a figure's.</summary>
    public static string? OfFact(FactTestDefinition test) => test.Metric ?? test.Fact;
}

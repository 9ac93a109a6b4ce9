using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Keeps what figures on sheets were counted from: rows of the subject, or below it, in the round's period, that were there when the figure was taken. An abandoned round keeps nothing.</summary>
internal sealed class MarkSources(IRepository<SheetFigure> figures, IRepository<AssessmentRound> rounds) : ISourceKeeper, ITransientDependency
{
    public async Task RefuseIfNeededAsync(Source source, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: a mark keeps its source whether whoever deletes may see the round or not.
        var codes = CodesAlong(source.OrganizationCode);
        var resting = await figures.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(f => codes.Contains(f.OrganizationCode) && f.Metric.StartsWith(source.Module + "."))
            .Join(rounds.Query.Where(r => r.State != RoundState.Abandoned), f => f.RoundId, r => r.Id, (f, r) => new { r.Name, r.Period, f.TakenAt }).Distinct().ToListAsync(cancellationToken);
        var names = resting.Where(r => r.TakenAt >= source.EnteredAt && MetricPeriod.Parse(r.Period) is var period && period.From <= source.To && period.To >= source.From).Select(r => r.Name).Distinct().ToList();
        if (names.Count > 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.SourceOfMark).WithData("Rounds", string.Join("、", names));
        }
    }

    /// <summary>The code and those of all above it.</summary>
    private static List<string> CodesAlong(string code) => code.Index().Where(c => c.Item == '.').Select(c => code[..c.Index]).Append(code).ToList();
}

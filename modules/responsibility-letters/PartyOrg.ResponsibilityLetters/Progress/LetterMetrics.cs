using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Progress;

/// <summary>What letters offer as figures: how far an organization is with those it received, and how many of those it issued are signed.</summary>
internal sealed class LetterMetrics(IRepository<Letter> letters, IServiceProvider services) : IMetricProvider, IScopedDependency
{
    public const string ProgressRate = "responsibility-letters.progress-rate";
    public const string SignedRate = "responsibility-letters.signed-rate";

    public IReadOnlyList<MetricDefinition> Metrics { get; } =
    [
        new(ProgressRate, ResponsibilityLettersPermissions.GroupName, "%", "/responsibility-letters/letters?recipientId={organizationId}"),
        new(SignedRate, ResponsibilityLettersPermissions.GroupName, "%", "/responsibility-letters/letters?issuerId={organizationId}"),
    ];

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        var ofYear = letters.Query.Where(l => l.Year == period.To.Year && l.State != LetterState.Draft);
        return metric == SignedRate
            ? await SignedAsync(ofYear.Where(l => organizationIds.Contains(l.IssuerId)), cancellationToken)
            : await ProgressAsync(ofYear.Where(l => organizationIds.Contains(l.OrganizationId) && l.CountersignedAt != null), cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<Guid, decimal>> SignedAsync(IQueryable<Letter> issued, CancellationToken cancellationToken)
    {
        var counts = await issued.GroupBy(l => l.IssuerId).Select(g => new { g.Key, All = g.Count(), Signed = g.Count(l => l.SignedAt != null) }).ToListAsync(cancellationToken);
        return counts.ToDictionary(c => c.Key, c => Math.Round(100m * c.Signed / c.All, 1));
    }

    /// <summary>The points that the progress suggests, out of 100; of several letters their mean.</summary>
    private async Task<IReadOnlyDictionary<Guid, decimal>> ProgressAsync(IQueryable<Letter> received, CancellationToken cancellationToken)
    {
        // Found late: figures read metrics, and this is one.
        var figures = (ItemFigures)services.GetService(typeof(ItemFigures))!;
        var ids = await received.Select(l => l.Id).ToListAsync(cancellationToken);
        var cascade = await figures.ReadAsync(received, cancellationToken);
        return ids.Select(id => cascade[id]).GroupBy(l => l.OrganizationId).ToDictionary(g => g.Key, g => Math.Round(g.Average(cascade.SuggestedPointsOf), 1));
    }
}

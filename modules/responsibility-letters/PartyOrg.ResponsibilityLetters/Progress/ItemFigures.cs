using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Progress;

/// <summary>A figure and where it comes from.</summary>
internal readonly record struct ItemFigure(decimal? Actual, FigureSource Source);

/// <summary>A letter as far as figures need it.</summary>
internal sealed record LetterNode(Guid Id, Guid? ParentLetterId, Guid CampaignId, Guid OrganizationId, string RecipientName, int Year, LetterState State, Guid ContentId);

/// <summary>
/// What the items of some letters have reached: added up from the letters below where an item was passed on, read from a metric where it names one, else as reported.
/// Reads level by level: the number of commands grows with the depth of the cascade and with nothing else.
/// </summary>
internal sealed class ItemFigures(IRepository<Letter> letters, IRepository<ItemShare> shares, IRepository<ItemRecord> records, IRepository<LetterContent> contents, IMetricReader metrics) : IScopedDependency
{
    private const int MaxDepth = 4;

    public async Task<CascadeFigures> ReadAsync(IQueryable<Letter> roots, CancellationToken cancellationToken = default)
    {
        var figures = new CascadeFigures();
        var level = roots.Where(l => l.State != LetterState.Draft);
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var nodes = await level.Select(l => new LetterNode(l.Id, l.ParentLetterId, l.CampaignId, l.OrganizationId, l.RecipientName, l.Year, l.State, l.ContentId)).ToListAsync(cancellationToken);
            if (nodes.Count == 0)
            {
                break;
            }

            var ids = level.Select(l => l.Id);
            figures.Add(nodes, await records.Query.Where(r => ids.Contains(r.LetterId)).ToListAsync(cancellationToken), await shares.Query.Where(s => ids.Contains(s.ParentLetterId)).ToListAsync(cancellationToken));
            var parents = ids;
            level = letters.Query.Where(l => l.ParentLetterId != null && parents.Contains(l.ParentLetterId.Value) && l.State != LetterState.Draft);
        }

        await ReadItemsAsync(figures, cancellationToken);
        await ReadMetricsAsync(figures, cancellationToken);
        return figures;
    }

    private async Task ReadItemsAsync(CascadeFigures figures, CancellationToken cancellationToken)
    {
        var ids = figures.Letters.Select(l => l.ContentId).Distinct().ToList();
        foreach (var content in await contents.Query.Where(c => ids.Contains(c.Id)).ToListAsync(cancellationToken))
        {
            figures.Add(content.Id, content.Read());
        }
    }

    private async Task ReadMetricsAsync(CascadeFigures figures, CancellationToken cancellationToken)
    {
        var wanted = figures.Letters.SelectMany(l => figures.ItemsOf(l).Where(i => i.Metric is { } m && metrics.IsDefined(m)).Select(i => (Metric: i.Metric!, l.Year, l.OrganizationId)));
        foreach (var group in wanted.GroupBy(w => (w.Metric, w.Year)))
        {
            var period = MetricPeriod.Parse(group.Key.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            figures.Add(group.Key.Metric, group.Key.Year, await metrics.GetAsync(group.Key.Metric, group.Select(w => w.OrganizationId).Distinct().ToList(), period, cancellationToken));
        }
    }
}

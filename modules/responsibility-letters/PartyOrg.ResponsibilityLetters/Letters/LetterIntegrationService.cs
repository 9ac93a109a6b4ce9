using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Letters;

internal sealed class LetterIntegrationService(IRepository<Letter> letters, IRepository<LetterContent> contents, IRepository<LetterFinding> findings, ItemFigures figures)
    : ILetterIntegrationService, IScopedDependency
{
    public async Task<IReadOnlyDictionary<Guid, LetterFindingRef>> GetFindingsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var found = await findings.Query.Where(f => ids.Contains(f.Id)).ToListAsync(cancellationToken);
        var items = await GetItemsAsync(found.Select(f => new LetterItemKey(f.LetterId, f.ItemCode)).Distinct().ToList(), cancellationToken);
        return found.Where(f => items.ContainsKey(new(f.LetterId, f.ItemCode))).ToDictionary(f => f.Id, f => ToRef(f, items[new(f.LetterId, f.ItemCode)]));
    }

    public async Task<IReadOnlyDictionary<LetterItemKey, LetterItemRef>> GetItemsAsync(IReadOnlyCollection<LetterItemKey> keys, CancellationToken cancellationToken = default)
    {
        var ids = keys.Select(k => k.LetterId).Distinct().ToList();
        var read = ids.Count == 0 ? [] : await letters.Query.Where(l => ids.Contains(l.Id) && l.State != LetterState.Draft)
            .Select(l => new { l.Id, l.Title, l.Year, l.OrganizationId, l.IssuerId, IsInForce = l.State == LetterState.Countersigned || l.State == LetterState.MidYearChecked, l.ContentId })
            .ToListAsync(cancellationToken);
        var contentIds = read.Select(l => l.ContentId).Distinct().ToList();
        var texts = contentIds.Count == 0 ? [] : (await contents.Query.Where(c => contentIds.Contains(c.Id)).ToListAsync(cancellationToken)).ToDictionary(c => c.Id, c => c.Read());
        var wanted = keys.ToHashSet();
        return read.SelectMany(l => texts[l.ContentId].Items.Select(i => new LetterItemRef(l.Id, l.Title, l.Year, l.OrganizationId, l.IssuerId, l.IsInForce, i.Code, i.Text)))
            .Where(i => wanted.Contains(new(i.LetterId, i.Code))).ToDictionary(i => new LetterItemKey(i.LetterId, i.Code));
    }

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<LetterItemProgress>>> GetProgressAsync(IReadOnlyCollection<Guid> organizationIds, int year, CancellationToken cancellationToken = default)
    {
        var received = letters.Query.Where(l => organizationIds.Contains(l.OrganizationId) && l.Year == year && l.CountersignedAt != null && l.State != LetterState.Draft);
        var titles = await received.OrderBy(l => l.Number).Select(l => new { l.Id, l.Title }).ToListAsync(cancellationToken);
        var cascade = await figures.ReadAsync(received, cancellationToken);
        return titles.Select(l => (Letter: cascade[l.Id], l.Title)).GroupBy(l => l.Letter.OrganizationId)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<LetterItemProgress>)g.SelectMany(l => cascade.ItemsOf(l.Letter).Select(i => ToProgress(cascade, l.Letter, l.Title, i))).ToList());
    }

    private static LetterItemProgress ToProgress(CascadeFigures cascade, LetterNode letter, string title, LetterItem item)
    {
        var actual = cascade.FigureOf(letter, item).Actual;
        return new LetterItemProgress(letter.Id, title, item.Code, item.Text, item.Goal, item.Kind == ItemKind.Quantitative ? item.Unit : null, actual, Math.Round(item.Achievement(actual), 4));
    }

    private static LetterFindingRef ToRef(LetterFinding finding, LetterItemRef item) => new(
        finding.Id, finding.LetterId, item.LetterTitle, item.OrganizationId, finding.ItemCode, item.Text, finding.Note ?? "", finding.IsProblem, finding.Verdict == FindingVerdict.NotStarted,
        finding.InspectorName, finding.FoundOn, finding.DueOn);
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>The chain from what another module put on the list, or a letter's item by its finding, to the problem and its tasks, each one click from the next. What the caller may not see is left out.</summary>
internal sealed class EntryChain(IRepository<Problem> problems, IRepository<WorkTask> tasks, ILetterIntegrationService letters) : IScopedDependency
{
    public async Task<IReadOnlyList<ChainLinkDto>> OfAsync(Problem problem, CancellationToken cancellationToken) =>
        [.. OriginOf(problem.OriginId, problem.OriginTitle, problem.OriginLink), .. await SourceAsync(problem.LetterId, problem.ItemCode, problem.FindingId, cancellationToken), ToLink(problem.Id, problem.Title, ChainLinkKind.Problem)];

    public async Task<IReadOnlyList<ChainLinkDto>> OfAsync(WorkTask task, CancellationToken cancellationToken)
    {
        var problem = task.ProblemId is { } problemId ? await problems.Query.Where(p => p.Id == problemId).Select(p => new { p.Id, p.Title, p.FindingId, p.OriginId, p.OriginTitle, p.OriginLink }).FirstOrDefaultAsync(cancellationToken) : null;
        var parent = task.ParentId is { } parentId ? await tasks.Query.Where(t => t.Id == parentId).Select(t => new { t.Id, t.Title }).FirstOrDefaultAsync(cancellationToken) : null;
        var links = new List<ChainLinkDto>(OriginOf(task.OriginId ?? problem?.OriginId, task.OriginTitle ?? problem?.OriginTitle, task.OriginLink ?? problem?.OriginLink));
        links.AddRange(await SourceAsync(task.LetterId, task.ItemCode, problem?.FindingId, cancellationToken));
        if (problem is not null)
        {
            links.Add(ToLink(problem.Id, problem.Title, ChainLinkKind.Problem));
        }

        if (parent is not null)
        {
            links.Add(ToLink(parent.Id, parent.Title, ChainLinkKind.Task));
        }

        return [.. links, ToLink(task.Id, task.Title, ChainLinkKind.Task)];
    }

    private static IEnumerable<ChainLinkDto> OriginOf(Guid? id, string? title, string? link) => id is { } known ? [new(ChainLinkKind.Origin, known, title!, link!)] : [];

    private async Task<IReadOnlyList<ChainLinkDto>> SourceAsync(Guid? letterId, string? itemCode, Guid? findingId, CancellationToken cancellationToken)
    {
        if (letterId is not { } id || itemCode is null)
        {
            return [];
        }

        var finding = findingId is { } f ? (await letters.GetFindingsAsync([f], cancellationToken)).GetValueOrDefault(f) : null;
        var (title, text) = finding is not null ? (finding.LetterTitle, finding.ItemText)
            : (await letters.GetItemsAsync([new(id, itemCode)], cancellationToken)).Values.FirstOrDefault() is { } item ? (item.LetterTitle, item.Text) : (null, null);
        if (title is null)
        {
            return [];
        }

        var link = $"/responsibility-letters/letters/{id}";
        return
        [
            new(ChainLinkKind.Letter, id, title, link),
            new(ChainLinkKind.Item, id, $"{itemCode} {text}", link),
            .. finding is null ? Array.Empty<ChainLinkDto>() : [new(ChainLinkKind.Finding, finding.Id, finding.Note.Length == 0 ? finding.InspectorName : finding.Note, link)],
        ];
    }

    private static ChainLinkDto ToLink(Guid id, string title, ChainLinkKind kind) =>
        new(kind, id, title, EntryNotices.LinkTo(kind == ChainLinkKind.Problem ? EntryKind.Problem : EntryKind.Task, id));
}

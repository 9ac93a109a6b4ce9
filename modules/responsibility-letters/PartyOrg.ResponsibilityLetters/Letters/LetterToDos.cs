using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>What waits for those who act for an organization: letters to sign, to countersign, to send out again, and progress to report before a quarter ends.</summary>
internal sealed class LetterToDos(IRepository<Letter> letters, ActingPosts posts, ITextCatalogue texts, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    private const int MaxNamed = 5;
    private const int ReportingDays = 15;
    private const string Resource = ResponsibilityLettersPermissions.GroupName;
    private const string Page = "/responsibility-letters/letters";

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var mine = await posts.GetOrganizationsAsync(cancellationToken);
        if (mine.Count == 0)
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var waiting = await letters.Query
            .Where(l => (l.State == LetterState.Issued && mine.Contains(l.OrganizationId)) || ((l.State == LetterState.Signed || l.State == LetterState.Returned) && mine.Contains(l.IssuerId)))
            .Select(l => new Waiting(l.Id, l.Title, l.State, l.SignBy)).ToListAsync(cancellationToken);
        return
        [
            .. waiting.Where(w => w.State == LetterState.Issued).OrderBy(w => w.SignBy).Take(MaxNamed)
                .Select(w => new ToDoItem("letter-sign", Text("Sign", w.Title), $"{Page}/{w.Id}", w.SignBy, w.SignBy < today)),
            .. Together("letter-countersign", "Countersign", "signed", waiting.Where(w => w.State == LetterState.Signed)),
            .. Together("letter-reissue", "Reissue", "returned", waiting.Where(w => w.State == LetterState.Returned)),
            .. await ProgressAsync(mine, today, cancellationToken),
        ];
    }

    private IEnumerable<ToDoItem> Together(string kind, string text, string state, IEnumerable<Waiting> waiting) =>
        waiting.GroupBy(w => w.Title).Select(g => new ToDoItem(kind, Text(text, g.Key), $"{Page}?state={state}&waitsForMe=true", null, false, g.Count()));

    /// <summary>In the last days of a quarter: letters in force.</summary>
    private async Task<IReadOnlyList<ToDoItem>> ProgressAsync(IReadOnlyList<Guid> mine, DateOnly today, CancellationToken cancellationToken)
    {
        var begin = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        var end = begin.AddMonths(3).AddDays(-1);
        if (end.DayNumber - today.DayNumber > ReportingDays)
        {
            return [];
        }

        var due = await letters.Query.Where(l => (l.State == LetterState.Countersigned || l.State == LetterState.MidYearChecked) && mine.Contains(l.OrganizationId) && l.Year == today.Year)
            .Select(l => new { l.Id, l.Title }).Take(MaxNamed).ToListAsync(cancellationToken);
        return due.ConvertAll(l => new ToDoItem("letter-progress", Text("Progress", l.Title), $"{Page}/{l.Id}", end, false));
    }

    private string Text(string key, string title) => texts.Get(Resource, $"ToDo:{key}", new Dictionary<string, string> { ["Title"] = title });

    private sealed record Waiting(Guid Id, string Title, LetterState State, DateOnly SignBy);
}

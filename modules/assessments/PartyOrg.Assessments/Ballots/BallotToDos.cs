using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Ballots;

/// <summary>What waits for the tellers of one's own organization: votes whose day has come, that are open, or whose paper this person has not counted.</summary>
internal sealed class BallotToDos(
    IRepository<Ballot> ballots, IRepository<PaperCount> counts, IHierarchyIntegrationService hierarchy, ICurrentUser user, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock)
    : IToDoProvider, ITransientDependency
{
    private const int MaxNamed = 10;

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (user.Id is not { } me || !permissions.IsGranted(AssessmentsPermissions.TellBallots))
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var mine = (await hierarchy.GetPostsOfUserAsync(me, today, cancellationToken)).Select(p => p.OrganizationId).Distinct().ToList();
        var waiting = await ballots.Query
            .Where(b => mine.Contains(b.OrganizationId))
            .Where(b => (b.State == BallotState.Draft && b.HeldOn <= today) || b.State == BallotState.Open || (b.State == BallotState.Closed && !counts.Query.Any(c => c.BallotId == b.Id && c.CounterId == me)))
            .OrderBy(b => b.HeldOn).Take(MaxNamed)
            .Select(b => new { b.Id, b.Title, b.State, b.HeldOn }).ToListAsync(cancellationToken);
        return waiting.ConvertAll(b => Item(b.Id, b.Title, b.State, b.HeldOn, today));
    }

    private ToDoItem Item(Guid id, string title, BallotState state, DateOnly heldOn, DateOnly today)
    {
        var (kind, text) = state switch
        {
            BallotState.Draft => ("ballot-open", "BallotOpen"),
            BallotState.Open => ("ballot-close", "BallotClose"),
            _ => ("ballot-paper-count", "BallotPaperCount"),
        };
        return new ToDoItem(kind, texts.Get(AssessmentsPermissions.GroupName, $"ToDo:{text}", new Dictionary<string, string> { ["Title"] = title }), $"/assessments/ballots/{id}", heldOn, heldOn < today);
    }
}

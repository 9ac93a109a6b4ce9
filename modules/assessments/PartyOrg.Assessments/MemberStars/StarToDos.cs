using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>From a year's last month on: whose stars of one's own branches are not awarded yet. The months in between remind nobody: a pledge is no timesheet.</summary>
internal sealed class StarToDos(IRepository<StarPledge> pledges, ActingParties parties, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    private const int LastMonth = 12;

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var mine = await parties.GetOrganizationsAsync(cancellationToken);
        if (mine.Count == 0 || !permissions.IsGranted(AssessmentsPermissions.AwardStars))
        {
            return [];
        }

        var over = today.Month == LastMonth ? today.Year : today.Year - 1;
        var waiting = await pledges.Query.CountAsync(p => p.Year <= over && p.State == StarPledgeState.Published && p.SuperiorId != null && mine.Contains(p.SuperiorId.Value), cancellationToken);
        return waiting == 0 ? [] : [new ToDoItem("stars-award", texts.Get(AssessmentsPermissions.GroupName, "ToDo:Stars:Award"), $"/assessments/stars?state=published&year={over}", null, over < today.Year, waiting)];
    }
}

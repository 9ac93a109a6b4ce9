using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rounds;

/// <summary>What rounds want of the current user: the own self-assessment, and sheets to score; one entry for each round.</summary>
internal sealed class RoundToDos(
    IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, SheetAccess access, ActingParties acting, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    private const int MaxRounds = 5;

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (!permissions.IsGranted(AssessmentsPermissions.ScoreSheets))
        {
            return [];
        }

        var (today, items) = (await clock.GetTodayAsync(cancellationToken), new List<ToDoItem>());
        foreach (var round in await ConcerningAsync(cancellationToken))
        {
            var visible = await access.GetVisibleAsync(round.Id, cancellationToken);
            var waiting = await access.WaitingForMeAsync(visible.Where(s => s.RoundId == round.Id), round.Id, cancellationToken);
            if (await waiting.CountAsync(cancellationToken) is > 0 and var count)
            {
                items.Add(Item(round, count, today));
            }
        }

        return items;
    }

    /// <summary>Open rounds at a step in which sheets are scored, that judge an organization the user acts for, or have the user among the judges.</summary>
    private async Task<List<AssessmentRound>> ConcerningAsync(CancellationToken cancellationToken)
    {
        var own = await acting.GetAsync(cancellationToken);
        var mine = own.Organizations.Select(o => o.Id).ToList();

        // Scope is lifted: rounds are run above those they judge, and by others than the judges' own.
        var scoring = await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .Where(r => r.CurrentKind == StepKind.SelfAssessment || r.CurrentKind == StepKind.SuperiorAssessment).OrderBy(r => r.OpenedAt)
            .Select(r => new { Round = r, IsMine = sheets.Query.Any(s => s.RoundId == r.Id && (mine.Contains(s.OrganizationId) || mine.Contains(s.SuperiorId!.Value))) }).ToListAsync(cancellationToken);
        return scoring.Where(r => r.IsMine || r.Round.Judges.Any(own.Is)).Select(r => r.Round).Take(MaxRounds).ToList();
    }

    private ToDoItem Item(AssessmentRound round, int count, DateOnly today)
    {
        var (kind, text) = round.CurrentKind == StepKind.SelfAssessment ? ("self-assess", "SelfAssess") : ("score-sheets", "ScoreSheets");
        var title = texts.Get(AssessmentsPermissions.GroupName, $"ToDo:{text}", new Dictionary<string, string> { ["Title"] = round.Name });
        var due = round.Current!.DueOn;
        return new ToDoItem(kind, title, $"/assessments/sheets?roundId={round.Id}&waitsForMe=true", due, due < today, count);
    }
}

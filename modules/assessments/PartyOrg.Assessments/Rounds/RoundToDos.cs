using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rounds;

/// <summary>What rounds want of the current user: the own self-assessment, and sheets to score; one entry for each round, however many there are in a few commands.</summary>
internal sealed class RoundToDos(
    IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, IRepository<Scorecard> cards, ActingParties acting, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    private const int MaxRounds = 10;

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (!permissions.IsGranted(AssessmentsPermissions.ScoreSheets))
        {
            return [];
        }

        var (own, today) = (await acting.GetAsync(cancellationToken), await clock.GetTodayAsync(cancellationToken));
        var scoring = await Everywhere(rounds).Where(r => r.CurrentKind == StepKind.SelfAssessment || r.CurrentKind == StepKind.SuperiorAssessment).ToListAsync(cancellationToken);
        var waiting = await SelfAssessmentsAsync(Ids(scoring, r => r.CurrentKind == StepKind.SelfAssessment), own, cancellationToken);
        await AddSuperiorsAsync(waiting, Ids(scoring, r => r.CurrentKind == StepKind.SuperiorAssessment && r.Judges.Any(j => j.IsEachSuperior)), own, cancellationToken);
        await AddJudgesAsync(waiting, scoring.Where(r => r.CurrentKind == StepKind.SuperiorAssessment && r.Judges.Any(own.Is)).ToList(), own, cancellationToken);
        return scoring.Where(r => waiting.GetValueOrDefault(r.Id) > 0).OrderBy(r => r.Current!.DueOn).Take(MaxRounds).Select(r => Item(r, waiting[r.Id], today)).ToList();
    }

    private async Task<Dictionary<Guid, int>> SelfAssessmentsAsync(List<Guid> ids, Parties own, CancellationToken cancellationToken)
    {
        var mine = own.Organizations.Select(o => o.Id).ToList();
        return await sheets.Query.Where(s => ids.Contains(s.RoundId) && mine.Contains(s.OrganizationId) && !cards.Query.Any(c => c.SheetId == s.Id && c.Role == Roles.Self && c.State == ScorecardState.Submitted))
            .GroupBy(s => s.RoundId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }

    private async Task AddSuperiorsAsync(Dictionary<Guid, int> waiting, List<Guid> ids, Parties own, CancellationToken cancellationToken)
    {
        var mine = own.Organizations.Select(o => o.Id).ToList();
        var owed = await sheets.Query
            .Where(s => ids.Contains(s.RoundId) && mine.Contains(s.SuperiorId!.Value) && !cards.Query.Any(c => c.SheetId == s.Id && c.Role != Roles.Self && c.JudgeId == s.SuperiorId && c.State == ScorecardState.Submitted))
            .GroupBy(s => s.RoundId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        owed.ForEach(o => waiting[o.Key] = waiting.GetValueOrDefault(o.Key) + o.Count);
    }

    /// <summary>A judge by name owes a card of every sheet of the round but those of the own unit.</summary>
    private async Task AddJudgesAsync(Dictionary<Guid, int> waiting, List<AssessmentRound> judging, Parties own, CancellationToken cancellationToken)
    {
        if (judging.Count == 0)
        {
            return;
        }

        var (ids, codes) = (judging.ConvertAll(r => r.Id), own.OwnUnitCodes);
        var parties = judging.SelectMany(r => r.Judges).Where(own.Is).Select(j => j.UserId ?? j.OrganizationId!.Value).Distinct().ToList();
        var totals = await Everywhere(sheets).Where(s => ids.Contains(s.RoundId) && !codes.Contains(s.OrganizationCode)).GroupBy(s => s.RoundId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var given = await Everywhere(cards).Where(c => ids.Contains(c.RoundId) && parties.Contains(c.JudgeId) && c.Role != Roles.Self && c.State == ScorecardState.Submitted && !codes.Contains(c.OrganizationCode))
            .GroupBy(c => c.RoundId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        judging.ForEach(r => waiting[r.Id] = waiting.GetValueOrDefault(r.Id) + (totals.GetValueOrDefault(r.Id) * r.Judges.Count(own.Is)) - given.GetValueOrDefault(r.Id));
    }

    private ToDoItem Item(AssessmentRound round, int count, DateOnly today)
    {
        var (kind, text) = round.CurrentKind == StepKind.SelfAssessment ? ("self-assess", "SelfAssess") : ("score-sheets", "ScoreSheets");
        var title = texts.Get(AssessmentsPermissions.GroupName, $"ToDo:{text}", new Dictionary<string, string> { ["Title"] = round.Name });
        var due = round.Current!.DueOn;
        return new ToDoItem(kind, title, $"/assessments/rounds/{round.Id}?waitsForMe=true", due, due < today, count);
    }

    private static List<Guid> Ids(List<AssessmentRound> rounds, Func<AssessmentRound, bool> which) => rounds.Where(which).Select(r => r.Id).ToList();

    // Scope is lifted: rounds are run above those they judge, and judges come from elsewhere.
    private static IQueryable<T> Everywhere<T>(IRepository<T> rows) where T : Entity => rows.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
}

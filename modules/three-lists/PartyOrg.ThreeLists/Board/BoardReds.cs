using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Board;

/// <summary>The ten reddest of a subtree: what is overdue longest, then who has left out most weeks. Of a past week, the lines that were overdue then.</summary>
internal sealed class BoardReds(
    IRepository<WorkTask> tasks, IRepository<Problem> problems, IRepository<ReportLine> lines, IRepository<WeeklyReport> reports, IHierarchyIntegrationService hierarchy,
    BoardWeeks weeks, LightRules lights, ITextCatalogue texts) : IScopedDependency
{
    private const int Shown = 10;

    public async Task<IReadOnlyList<RedDto>> ReadAsync(string code, string? asked, CancellationToken cancellationToken)
    {
        var (board, rule) = (await weeks.FindAsync(asked, cancellationToken), await lights.GetAsync(cancellationToken));
        var entries = board.IsLive ? await OverdueNowAsync(code, board.Today, cancellationToken) : await OverdueThenAsync(code, board, cancellationToken);
        var silent = entries.Count < Shown ? await SilentAsync(code, board, rule, Shown - entries.Count, cancellationToken) : [];
        var names = await hierarchy.GetOrganizationsAsync(entries.Select(e => e.OrganizationId).Concat(silent.Select(s => s.OrganizationId)).Distinct().ToList(), cancellationToken);
        var asOf = ReportReader.AsOf(board.Text, board.Today);
        return
        [
            .. entries.Select(e => new RedDto(e.Id, e.Kind, e.Title, e.OrganizationId, NameOf(e.OrganizationId), e.DueOn, rule.OfOpen(e.DueOn, e.Progress, asOf).ToDto(texts), e.Link)),
            .. silent.Select(s => new RedDto(
                s.Id, "report", texts.Get(ThreeListsPermissions.GroupName, "Board:ReportOf", new Dictionary<string, string> { ["Week"] = s.Week }), s.OrganizationId, NameOf(s.OrganizationId), null,
                rule.OfMissedWeeks(s.MissedInARow).ToDto(texts), $"/three-lists/reports/{s.Id}")),
        ];

        string NameOf(Guid id) => names.TryGetValue(id, out var known) ? known.ShortName : "";
    }

    private async Task<List<Late>> OverdueNowAsync(string code, DateOnly today, CancellationToken cancellationToken)
    {
        var late = await tasks.Query.Within(t => t.OrganizationCode, code).Where(t => t.DueOn < today && (t.State == EntryState.Open || t.State == EntryState.PendingVerification))
            .OrderBy(t => t.DueOn).ThenBy(t => t.Id).Take(Shown).Select(t => new Late(t.Id, "work-task", t.Title, t.OrganizationId, t.DueOn, t.Progress, "/three-lists/tasks/" + t.Id)).ToListAsync(cancellationToken);
        late.AddRange(await problems.Query.Within(p => p.OrganizationCode, code).Where(p => p.DueOn < today && (p.State == EntryState.Open || p.State == EntryState.PendingVerification))
            .OrderBy(p => p.DueOn).ThenBy(p => p.Id).Take(Shown).Select(p => new Late(p.Id, "problem", p.Title, p.OrganizationId, p.DueOn, 0, "/three-lists/problems/" + p.Id)).ToListAsync(cancellationToken));
        return late.OrderBy(l => l.DueOn).ThenBy(l => l.Id).Take(Shown).ToList();
    }

    private Task<List<Late>> OverdueThenAsync(string code, BoardWeek board, CancellationToken cancellationToken)
    {
        var (week, sunday) = (board.Text, board.Week.Sunday);
        return lines.Query.Within(l => l.OrganizationCode, code).Where(l => l.Week == week && l.DueOn < sunday)
            .OrderBy(l => l.DueOn).ThenBy(l => l.TaskId).Take(Shown).Select(l => new Late(l.TaskId, "work-task", l.TaskTitle, l.OrganizationId, l.DueOn, l.Progress, "/three-lists/tasks/" + l.TaskId)).ToListAsync(cancellationToken);
    }

    private Task<List<Silent>> SilentAsync(string code, BoardWeek board, LightRule rule, int count, CancellationToken cancellationToken)
    {
        var (last, least) = (board.LastClosed, rule.Limits.YellowMissedWeeks);
        return reports.Query.Within(r => r.OrganizationCode, code).Where(r => r.Week == last && r.MissedInARow >= least)
            .OrderByDescending(r => r.MissedInARow).ThenBy(r => r.OrganizationCode).Take(count).Select(r => new Silent(r.Id, r.Week, r.OrganizationId, r.MissedInARow)).ToListAsync(cancellationToken);
    }

    private sealed record Late(Guid Id, string Kind, string Title, Guid OrganizationId, DateOnly DueOn, int Progress, string Link);

    private sealed record Silent(Guid Id, string Week, Guid OrganizationId, int MissedInARow);
}

using PartyOrg.Hierarchy;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Turning;

namespace PartyOrg.ThreeLists.Board;

/// <summary>Reads the board of an organization and a week: five commands, whatever hangs below.</summary>
internal sealed class BoardReader(IHierarchyIntegrationService hierarchy, BoardWeeks weeks, BoardFigures figures, LightRules lights, ITextCatalogue texts) : IScopedDependency
{
    public async Task<WeeklyBoardDto> ReadAsync(Guid organizationId, string? asked, CancellationToken cancellationToken)
    {
        var family = await hierarchy.GetFamilyAsync(organizationId, cancellationToken);
        var (board, rule, code) = (await weeks.FindAsync(asked, cancellationToken), await lights.GetAsync(cancellationToken), family.Parent.Code);
        var reports = await figures.ReportsAsync(code, board, cancellationToken);
        var (tasks, problems) = await figures.EntriesAsync(code, board, rule, cancellationToken);

        var children = family.Children.Select(c => (Child: c, Figures: Of(c.Organization.Code))).ToList();
        var own = Of(code);
        var all = reports.Keys.Union(tasks.Keys).Union(problems.Keys).Select(Of).Aggregate(GroupFigures.None, (sum, f) => sum + f); // also of those dissolved since, whose work was theirs
        return new WeeklyBoardDto(
            board.Text, board.ToDto(), Row(family.Parent, family.Children.Count > 0, all, rule),
            own.Reports.Counts.Due > 0 || own.IsAsked ? new OwnReportDto(own.Reports.State, LightOf(own, rule)) : null,
            children.OrderByDescending(c => rule.OfSubtree(c.Figures.ForLight).Color).ThenBy(c => c.Child.Organization.Code, StringComparer.Ordinal)
                .Select(c => Row(c.Child.Organization, c.Child.HasChildren, c.Figures, rule)).ToList());

        GroupFigures Of(string key) => new(reports.GetValueOrDefault(key, ReportGroup.None), tasks.GetValueOrDefault(key, EntryCounts.None), problems.GetValueOrDefault(key, EntryCounts.None));
    }

    private BoardRowDto Row(OrganizationRef organization, bool hasChildren, GroupFigures figures, LightRule rule) => new(
        organization.Id, organization.ShortName, organization.Type, hasChildren, figures.Reports.Counts,
        new TaskCountsDto(figures.Tasks.Open, figures.Tasks.Closed, figures.Tasks.Overdue),
        new ProblemCountsDto(figures.Problems.Open, figures.Problems.Closed, figures.Problems.Overdue, figures.Problems.Relapsed),
        LightOf(figures, rule));

    private LightDto LightOf(GroupFigures figures, LightRule rule) => rule.OfSubtree(figures.ForLight).ToSubtreeDto(texts);
}

/// <summary>All that a board's row shows of a group of organizations.</summary>
internal sealed record GroupFigures(ReportGroup Reports, EntryCounts Tasks, EntryCounts Problems)
{
    public static readonly GroupFigures None = new(ReportGroup.None, EntryCounts.None, EntryCounts.None);

    public bool IsAsked => Tasks.Open + Problems.Open + Reports.Counts.Due > 0;

    public SubtreeFigures ForLight => new(Tasks.Overdue + Problems.Overdue, Tasks.DueSoon, Reports.MostMissed, IsAsked);

    public static GroupFigures operator +(GroupFigures one, GroupFigures other)
    {
        var (a, b) = (one.Reports.Counts, other.Reports.Counts);
        var counts = new ReportCounts(a.OnTime + b.OnTime, a.Late + b.Late, a.Missing + b.Missing, a.Pending + b.Pending);
        return new GroupFigures(new ReportGroup(counts, Math.Max(one.Reports.MostMissed, other.Reports.MostMissed), null), one.Tasks + other.Tasks, one.Problems + other.Problems);
    }
}

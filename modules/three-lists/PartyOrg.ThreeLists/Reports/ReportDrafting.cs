using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>Opens a report to be written, with what its organization has in hand, and puts what was written into the tasks.</summary>
internal sealed class ReportDrafting(
    IRepository<WeeklyReport> reports, IRepository<ReportLine> lines, IRepository<ReportingPeriod> periods, IRepository<WorkTask> tasks, IRepository<Attachment> attachments,
    ReportPlan plan, Sides sides, ReportSides reportSides, ActingPosts posts) : IScopedDependency
{
    /// <summary>The organization's report of the week, begun if it was not, and with what was given to it since.</summary>
    public async Task<WeeklyReport> OpenAsync(OrganizationRef organization, Week week, CancellationToken cancellationToken)
    {
        var text = week.ToString();
        var report = await reports.FindAsync(r => r.OrganizationId == organization.Id && r.Week == text, cancellationToken) ?? await JoinAsync(organization, week, cancellationToken);
        if (report.Timeliness is null && report.State is ReportState.Expected or ReportState.Draft or ReportState.Returned)
        {
            var inHand = await tasks.Query.Where(t => t.OrganizationId == organization.Id && t.State == EntryState.Open)
                .OrderBy(t => t.DueOn).Select(t => new TaskInHand(t.Id, t.Title, t.DueOn, t.Progress, t.EvidenceBecause)).ToListAsync(cancellationToken);
            if (report.Cover(inHand, await LastWeekAsync(report, cancellationToken), await reportSides.OfAsync(report, cancellationToken)))
            {
                report.CheckStamp(null); // lines alone would not change the report's own row, and a close beside it would go unseen
            }
        }

        return report;
    }

    /// <summary>The lead's progress is what the report says, in the same unit of work. A task that was struck off, suspended or given to another since is left alone.</summary>
    public async Task WriteProgressAsync(WeeklyReport report, CancellationToken cancellationToken)
    {
        var said = report.Lines.ToDictionary(l => l.TaskId);
        var doer = await sides.MakerAsync(cancellationToken) with { Answers = true };
        foreach (var task in await tasks.GetListAsync(t => said.Keys.Contains(t.Id) && t.OrganizationId == report.OrganizationId && t.State == EntryState.Open, cancellationToken))
        {
            var line = said[task.Id];
            if (task.Progress != line.Progress || line.EvidenceIds.Count > 0)
            {
                task.ReportProgress(line.Progress, doer, line.Done, line.EvidenceIds);
            }
        }
    }

    /// <summary>Only files that are there and in the caller's scope are evidence.</summary>
    public async Task RefuseStrangeEvidenceAsync(IEnumerable<LineText> given, CancellationToken cancellationToken)
    {
        var ids = given.SelectMany(l => l.EvidenceIds).Distinct().ToList();
        if (ids.Count > 0 && await attachments.Query.CountAsync(a => ids.Contains(a.Id), cancellationToken) != ids.Count)
        {
            throw new EntityNotFoundException(typeof(Attachment), null);
        }
    }

    /// <summary>Nobody expected a report of it, and it may report all the same while the week is open.</summary>
    private async Task<WeeklyReport> JoinAsync(OrganizationRef organization, Week week, CancellationToken cancellationToken)
    {
        if (!await posts.ActsForAsync(organization.Id, cancellationToken))
        {
            throw new BusinessException(ThreeListsErrorCodes.NotYoursToReport);
        }

        var period = await periods.Query.FirstOrDefaultAsync(p => p.Week == week.ToString(), cancellationToken) ?? throw new BusinessException(ThreeListsErrorCodes.WeekNotOpen).WithData("Week", week.ToString());
        return (await plan.JoinAsync(period, [organization], cancellationToken))[0];
    }

    private async Task<Dictionary<Guid, ReportLine>> LastWeekAsync(WeeklyReport report, CancellationToken cancellationToken)
    {
        var last = await lines.Query.Where(l => l.OrganizationId == report.OrganizationId && string.Compare(l.Week, report.Week) < 0).MaxAsync(l => l.Week, cancellationToken);
        return last is null ? [] : await lines.Query.Where(l => l.OrganizationId == report.OrganizationId && l.Week == last).ToDictionaryAsync(l => l.TaskId, cancellationToken);
    }
}

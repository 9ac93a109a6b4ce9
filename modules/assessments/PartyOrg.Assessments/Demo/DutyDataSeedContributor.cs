using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.DutyRecords;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Demo;

/// <summary>Gives the demo county journals with photos, and the last half-year's duty reports of its townships and of two townships' villages, in every state.</summary>
internal sealed class DutyDataSeedContributor(
    IRepository<DutyReportCall> calls, IRepository<DutyReport> reports, IRepository<DutyReportScore> scores, IRepository<DutyRecord> records, IRepository<Attachment> attachments,
    DutyReporters reporters, DutyFigures figures, DutyReportTexts texts, IHierarchyIntegrationService hierarchy, IUnitOfWork unitOfWork, ICountyClock clock) : IDataSeedContributor, IScopedDependency
{
    private const int Townships = 12;
    private const int Villages = 10;
    private const int Journals = 16;
    private static readonly OrganizationType[] Branches = [OrganizationType.GeneralBranch, OrganizationType.JointGeneralBranch, OrganizationType.Branch, OrganizationType.JointBranch];

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsLively || await calls.Query.AnyAsync(cancellationToken))
        {
            return;
        }

        var (story, days) = (DutyStory.Read(), new DutyDays(await clock.GetTodayAsync(cancellationToken), await clock.GetZoneAsync(cancellationToken), clock.Now));
        var organizations = await hierarchy.ResolveAsync(new OrganizationSelection(), cancellationToken);
        var county = organizations.First(o => o.ParentId is null);
        var townships = DemoTownships.In(organizations, await hierarchy.GetSecretariesAsync(organizations.Select(o => o.Id).ToList(), days.Today, cancellationToken)).Take(Townships).ToList();
        var groups = new List<(OrganizationRef Issuer, IReadOnlyList<DutyReporter> Reporters)> { (county, await SecretariesAsync(townships, cancellationToken)) };
        foreach (var township in townships.Take(2))
        {
            groups.Add((township, (await SecretariesAsync([.. organizations.Where(o => Branches.Contains(o.Type) && ScopeRanges.Contains(township.Code, o.Code))], cancellationToken)).Take(Villages).ToList()));
        }

        await KeepJournalsAsync(story, days, groups.SelectMany(g => g.Reporters).OrderBy(r => r.UserId is null).Take(Journals).ToList(), cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        foreach (var (issuer, asked) in groups)
        {
            await ReportAsync(story, days, issuer, asked, cancellationToken);
        }
    }

    /// <summary>Those with an account come first.</summary>
    private async Task<IReadOnlyList<DutyReporter>> SecretariesAsync(List<OrganizationRef> organizations, CancellationToken cancellationToken) =>
        (await reporters.FindAsync(new OrganizationSelection { Ids = organizations.ConvertAll(o => o.Id) }, issuer: null, cancellationToken)).Found.OrderBy(r => r.UserId is null).ToList();

    private async Task KeepJournalsAsync(DutyStory story, DutyDays days, IReadOnlyList<DutyReporter> keepers, CancellationToken cancellationToken)
    {
        var ids = keepers.Select(k => k.Organization.Id).ToList();
        var photos = (await attachments.Query.Where(a => ids.Contains(a.OrganizationId) && a.ContentType.StartsWith("image/")).Select(a => new { a.OrganizationId, a.Id }).ToListAsync(cancellationToken))
            .ToLookup(a => a.OrganizationId, a => a.Id);
        foreach (var (index, keeper) in keepers.Index())
        {
            foreach (var (number, entry) in story.Records.Concat(story.Records).Index())
            {
                var record = new DutyRecord(keeper.Organization.Id, keeper.Organization.Code, keeper.PersonName, keeper.UserId);
                var shown = number % 3 == 0 ? photos[keeper.Organization.Id].Take(2).ToList() : [];
                record.Write(new DutyRecordText(days.Today.AddDays(-6 - (number * 19) - index), entry.Kind, entry.Title, entry.Text, entry.Place, shown), days.Today);
                records.Insert(record);
            }
        }
    }

    private async Task ReportAsync(DutyStory story, DutyDays days, OrganizationRef issuer, IReadOnlyList<DutyReporter> asked, CancellationToken cancellationToken)
    {
        var period = MetricPeriod.Parse(days.LastHalf);
        var fileBy = period.To.AddDays(20);
        var call = new DutyReportCall(issuer, story.Call.Replace("{Title}", texts.TitleOf(period.Name), StringComparison.Ordinal), period, fileBy, story.Basis, story.Approval);
        var leader = (await SecretariesAsync([issuer], cancellationToken)).Select(r => r.PersonName).FirstOrDefault(issuer.ShortName);
        var made = call.Ask(asked, [], period);
        var taken = await figures.ReadAsync(asked.Select(r => r.Organization.Id).ToList(), period, cancellationToken);
        foreach (var (index, report) in made.Index())
        {
            report.FillFigures(taken[report.OrganizationId].ToList(), days.NotAhead(period.To.AddDays(5)));
            Live(report, index, story, days, fileBy, leader);
        }

        calls.Insert(call);
        reports.InsertMany(made);
    }

    /// <summary>The first is still to be written; of the rest some are filed, late, sent back, remarked on, given before the members.</summary>
    private void Live(DutyReport report, int index, DutyStory story, DutyDays days, DateOnly fileBy, string leader)
    {
        var author = days.Doer(report.PersonName, fileBy.AddDays(index % 4 == 3 ? 3 : -2 - (index % 5)));
        if (index % 5 == 0)
        {
            return;
        }

        var choices = report.Figures.Take(2).Select((f, i) => new FigureChoice(f.Key, false, i == 1 ? story.Notes[index % story.Notes.Count] : null)).ToList();
        report.Write(story.Texts[index % story.Texts.Count], choices, author);
        report.File(author);
        var above = days.Doer(leader, fileBy.AddDays(8)) with { IsOwn = false, IsAbove = true };
        if (index % 5 == 4)
        {
            report.Return(story.ReturnReason, above);
        }
        else if (index % 5 != 1)
        {
            report.MakeRemark(story.Remarks[index % story.Remarks.Count], above);
            Score(report, index, story, above);
        }

        if (index % 5 == 2)
        {
            report.Publish(days.NotAhead(fileBy.AddDays(12)), 24 + (index % 17), days.Doer(report.PersonName, fileBy.AddDays(13)));
        }
    }

    private void Score(DutyReport report, int index, DutyStory story, LevelDoer above)
    {
        Give(DutyScoreRole.Superior, above.Name, 84 + (index % 12));
        Give(DutyScoreRole.Peers, story.Peers[0], 86 + (index % 9));
        Give(DutyScoreRole.Peers, story.Peers[1], 82 + (index % 13));
        Give(DutyScoreRole.Members, story.Members, 88 + (index % 8));

        void Give(DutyScoreRole role, string judge, decimal points)
        {
            var score = new DutyReportScore(report, role, judge);
            score.Give(points, null, above);
            scores.Insert(score);
        }
    }
}

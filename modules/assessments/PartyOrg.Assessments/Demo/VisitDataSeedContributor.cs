using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration;
using PartyOrg.Assessments.Visits;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Demo;

/// <summary>The invented texts of the demo's visits.</summary>
internal sealed record VisitStory(
    string Name, string Theme, string Basis, string Planned, IReadOnlyList<VisitLine> Lines, IReadOnlyList<string> Reasons, string LeaderRemark, string PeerRemark, string Problem);

/// <summary>Gives the demo county the visits of the last two quarters, ranked, the second with its progress against the first, and a township's visit that is being planned.</summary>
internal sealed class VisitDataSeedContributor(
    IRepository<ObservationVisit> visits, IRepository<VisitSheet> sheets, IRepository<VisitNote> notes, IHierarchyIntegrationService hierarchy, IAccountIntegrationService accounts, ICountyClock clock)
    : IDataSeedContributor, IScopedDependency
{
    private const int Stops = 8;
    private static readonly string[] JudgeNames = ["inspector", "leader", "orgdept"];

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsLively || await visits.Query.AnyAsync(cancellationToken))
        {
            return;
        }

        var story = Read();
        var organizations = await hierarchy.ResolveAsync(new OrganizationSelection(), cancellationToken);
        var county = organizations.First(o => o.ParentId is null);
        var (today, judges) = (await clock.GetTodayAsync(cancellationToken), await JudgesAsync(cancellationToken));
        var secretaries = await hierarchy.GetSecretariesAsync(organizations.Select(o => o.Id).ToList(), today, cancellationToken);
        var route = DemoTownships.In(organizations, secretaries).Take(Stops).ToList();
        ObservationVisit? before = null;
        foreach (var back in new[] { 2, 1 })
        {
            var quarter = FirstDayOf(today).AddMonths(-3 * back);
            var stops = route.Select((o, i) => new VisitStop(o, secretaries.GetValueOrDefault(o.Id)?.PersonName ?? "", i + 1)).ToList();
            var visit = new ObservationVisit(county.Id, county.Code, PlanOf(story, quarter, stops, judges));
            Hold(visit, story, back, before);
            visits.Insert(before = visit);
        }

        visits.Insert(new ObservationVisit(route[0].Id, route[0].Code, PlanOf(story, FirstDayOf(today), [], []) with { Name = story.Planned }));
    }

    private static VisitStory Read()
    {
        using var stream = typeof(VisitStory).Assembly.GetManifestResourceStream("Demo/visits.json.txt")!;
        return JsonSerializer.Deserialize<VisitStory>(stream, JsonSerializerOptions.Web)!;
    }

    private async Task<IReadOnlyList<AccountRef>> JudgesAsync(CancellationToken cancellationToken)
    {
        var known = await accounts.FindByUserNamesAsync(JudgeNames, cancellationToken);
        return JudgeNames.Where(known.ContainsKey).Select(n => known[n]).ToList();
    }

    private static VisitPlan PlanOf(VisitStory story, DateOnly quarter, IReadOnlyList<VisitStop> stops, IReadOnlyList<AccountRef> judges)
    {
        var name = $"{quarter.Year}-Q{((quarter.Month - 1) / 3) + 1}";
        return new VisitPlan(
            story.Name.Replace("{Quarter}", name, StringComparison.Ordinal), story.Theme, name, quarter.AddDays(55), story.Basis, story.Lines, stops,
            judges.Select((j, i) => new VisitJudge(j.Id, j.Name, i == 1 ? VisitJudgeKind.Leader : VisitJudgeKind.Inspector)).ToList());
    }

    private void Hold(ObservationVisit visit, VisitStory story, int back, ObservationVisit? before)
    {
        visit.Open();
        var at = new DateTimeOffset(visit.HeldOn.ToDateTime(new TimeOnly(7, 30)), TimeSpan.Zero);
        var given = new List<VisitSheet>();
        foreach (var (place, stop) in visit.Stops.Index())
        {
            foreach (var (number, judge) in visit.Judges.Index())
            {
                var sheet = new VisitSheet(visit.Id, stop.OrganizationId, judge.UserId, judge.Name);
                sheet.Write(visit.Lines.Select((l, i) => new VisitDeduction(l.Code, ((place * 3) + (i * 2) + number + (back * place)) % 7 * 0.5m, story.Reasons[i])).ToList(), visit.Lines);
                sheet.Submit(at.AddMinutes((place * 40) + number));
                given.Add(sheet);
            }
        }

        var (first, leader) = (visit.Stops[0], visit.Judges[Math.Min(1, visit.Judges.Count - 1)].Name);
        notes.InsertMany(
        [
            new VisitNote(visit.Id, first.OrganizationId, VisitNoteKind.LeaderRemark, story.LeaderRemark, leader, at.AddMinutes(30)),
            new VisitNote(visit.Id, first.OrganizationId, VisitNoteKind.PeerRemark, story.PeerRemark, visit.Stops[1].HostName, at.AddMinutes(32)),
            new VisitNote(visit.Id, visit.Stops[1].OrganizationId, VisitNoteKind.Problem, story.Problem, visit.Judges[0].Name, at.AddMinutes(75)),
        ]);
        sheets.InsertMany(given);
        visit.Close(given, [], null, before);
    }

    private static DateOnly FirstDayOf(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
}

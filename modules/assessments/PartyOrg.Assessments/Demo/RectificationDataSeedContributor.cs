using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Demo;

/// <summary>Gives the demo county weak villages in every stage: proposed, dropped, confirmed with a helper missing, under way with and without an exit vote, and one that was accepted.</summary>
internal sealed class RectificationDataSeedContributor(
    IRepository<Rectification> rectifications, IRepository<Ballot> ballots, IRepository<PaperCount> counts, IHierarchyIntegrationService hierarchy, IListIntegrationService lists, ICountyClock clock)
    : IDataSeedContributor, IScopedDependency
{
    private const int Voters = 24;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsLively || await rectifications.Query.AnyAsync(cancellationToken))
        {
            return;
        }

        var (story, today) = (CareStory.Read(), await clock.GetTodayAsync(cancellationToken));
        var villages = await VillagesAsync(today, cancellationToken);
        var (proposed, dropped) = (Propose(villages[0], story, 0, today.AddDays(-6)), Propose(villages[1], story, 1, today.AddDays(-40)));
        dropped.Drop(story.Dropped, CareStory.Above(story.Clerk, today.AddDays(-35)));
        var confirmed = Propose(villages[2], story, 2, today.AddDays(-30));
        confirmed.Confirm(0, CareStory.Above(story.Clerk, today.AddDays(-25)));
        confirmed.NameHelpers(story.Helpers.Take(3).ToList(), CareStory.Above(story.Township, today.AddDays(-20)));
        var (underWay, voted) = (await StartAsync(villages[3], story, 3, today, cancellationToken), await StartAsync(villages[4], story, 4, today, cancellationToken));
        Vote(voted, villages[4], story, today.AddDays(-5), 22);
        rectifications.InsertMany([proposed, dropped, confirmed, underWay, voted]);
        await AcceptOneAsync(villages.Skip(5).ToList(), story, today, cancellationToken);
    }

    /// <summary>Villages with a secretary, who answers for the tasks: first those of the townships that have accounts, in turn.</summary>
    private async Task<IReadOnlyList<OrganizationRef>> VillagesAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var all = await hierarchy.ResolveAsync(new OrganizationSelection { Types = [OrganizationType.Branch], Sectors = [Sector.Rural] }, cancellationToken);
        var secretaries = await hierarchy.GetSecretariesAsync(all.Select(o => o.Id).ToList(), today, cancellationToken);
        var townships = all.Where(o => secretaries.ContainsKey(o.Id)).GroupBy(o => o.ParentId).OrderBy(g => g.All(o => secretaries[o.Id].UserId is null)).Select(g => g.Where(o => secretaries[o.Id].UserId is null).ToList()).ToList();
        var near = townships.Take(2).SelectMany(t => t.Select((village, place) => (village, place))).OrderBy(v => v.place).Select(v => v.village);
        return [.. near, .. townships.Skip(2).SelectMany(t => t)];
    }

    private static Rectification Propose(OrganizationRef village, CareStory story, int reason, DateOnly day) =>
        new(village, [new RectificationTrigger(TriggerKind.ByHand) { Text = story.Reasons[reason % story.Reasons.Count] }], CareStory.Above(story.Township, day));

    private static Rectification Plan(OrganizationRef village, CareStory story, int reason, DateOnly begun, DateOnly finishBy)
    {
        var file = Propose(village, story, reason, begun.AddDays(-30));
        file.Confirm(0, CareStory.Above(story.Clerk, begun.AddDays(-25)));
        file.NameHelpers(story.Helpers, CareStory.Above(story.Township, begun.AddDays(-20)));
        var measures = story.Measures.Select((m, i) => new RectificationMeasure(Guid.CreateVersion7(), m.Problem, m.Measure, finishBy.AddDays(-30 * (i % 2)))).ToList();
        file.Plan(story.Goal, finishBy, measures, CareStory.Own(story.Secretary, begun.AddDays(-10)));
        return file;
    }

    private async Task<Rectification> StartAsync(OrganizationRef village, CareStory story, int reason, DateOnly today, CancellationToken cancellationToken)
    {
        var file = Plan(village, story, reason, today.AddDays(-60), today.AddDays(75));
        var origin = new EntryOrigin(file.Id, village.Name, RectificationNotices.LinkTo(file.Id));
        var tasks = file.Measures.Select(m => new NewTask(village.Id, m.Measure, m.DueOn) { Goal = m.Problem, Measures = m.Measure, Origin = origin }).ToList();
        file.Start(await lists.GiveTasksAsync(tasks, cancellationToken), CareStory.Above(story.Township, today.AddDays(-60)));
        return file;
    }

    private void Vote(Rectification file, OrganizationRef village, CareStory story, DateOnly heldOn, int approve)
    {
        var (ballot, counted) = story.Hold(village, story.Vote, heldOn, Voters, [(new BallotItem("1", village.Name, village.Id), approve)]);
        ballots.Insert(ballot);
        counts.InsertMany(counted);
        file.TakeVote(new ExitVote(ballot.Id, heldOn, approve, Voters, (decimal)approve / Voters, 0.8m), CareStory.Own(story.Secretary, heldOn));
    }

    /// <summary>A village that has struck off enough of its list to have been put right by that.</summary>
    private async Task AcceptOneAsync(IReadOnlyList<OrganizationRef> villages, CareStory story, DateOnly today, CancellationToken cancellationToken)
    {
        var work = await lists.GetWorkAsync(villages.Select(v => v.Id).ToList(), today.AddDays(-200), today, cancellationToken);
        var done = work.Values.Select(w => w.Where(e => e.State == EntryState.Closed).ToList()).MaxBy(w => w.Count) ?? [];
        if (done.Count == 0)
        {
            return;
        }

        var village = villages.First(v => v.Id == done[0].OrganizationId);
        var file = Plan(village, story with { Measures = done.Select(e => new CareMeasure(e.Title, e.Title)).ToList() }, 5, today.AddDays(-180), today.AddDays(-10));
        file.Start(done.ConvertAll(e => e.Id), CareStory.Above(story.Township, today.AddDays(-180)));
        Vote(file, village, story, today.AddDays(-6), 23);
        file.Accept([], story.Accepted, CareStory.Above(story.Township, today.AddDays(-3)));
        rectifications.Insert(file);
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.MemberStars;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Demo;

/// <summary>Gives two branches of the demo county last year's stars of their members, voted on and awarded, this year's pledges with what was said of each month, and the branches' own.</summary>
internal sealed class StarDataSeedContributor(
    IRepository<StarPledge> pledges, IRepository<Ballot> ballots, IRepository<PaperCount> counts, SchemeDataSeedContributor shipped, StarSchemes schemes, IHierarchyIntegrationService hierarchy,
    IMemberIntegrationService members, IUnitOfWork unitOfWork, ICountyClock clock) : IDataSeedContributor, IScopedDependency
{
    private const int Members = 14;
    private const int Voters = 20;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsLively || await pledges.Query.AnyAsync(cancellationToken))
        {
            return;
        }

        await shipped.SeedAsync(context, cancellationToken); // pledges are made by a scheme that ships
        await unitOfWork.SaveChangesAsync(cancellationToken);
        var (story, today) = (CareStory.Read(), await clock.GetTodayAsync(cancellationToken));
        var (forMembers, forBranches) = (await TakeAsync(SubjectKind.Member, cancellationToken), await TakeAsync(SubjectKind.Organization, cancellationToken));
        foreach (var (branch, secretary) in await BranchesAsync(today, cancellationToken))
        {
            var people = (await members.ResolveAsync(new OrganizationSelection { Ids = [branch.Id] }, cancellationToken)).OrderBy(m => m.Name != secretary.PersonName).Take(Members).Select(m => new StarSubject(m.Id, m.Name, m.Id, branch)).ToList();
            Award(people.Select((p, i) => Pledge(p, today.Year - 1, forMembers, story, i, today)).ToList(), branch, story, today.Year - 1);
            pledges.InsertMany(people.Select((p, i) => Pledge(p, today.Year, forMembers, story, i + 1, today)));
            pledges.Insert(Pledge(new StarSubject(branch.Id, branch.Name, null, branch), today.Year, forBranches, story, 4, today));
        }
    }

    private async Task<StarScheme> TakeAsync(SubjectKind kind, CancellationToken cancellationToken)
    {
        var scheme = await schemes.FindAsync(null, kind, cancellationToken);
        scheme.Freeze();
        return StarScheme.Of(scheme);
    }

    /// <summary>Those whose secretary has an account: somebody can look.</summary>
    private async Task<IReadOnlyList<(OrganizationRef Branch, PostHolder Secretary)>> BranchesAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var all = await hierarchy.ResolveAsync(new OrganizationSelection { Types = [OrganizationType.Branch] }, cancellationToken);
        var secretaries = await hierarchy.GetSecretariesAsync(all.Select(o => o.Id).ToList(), today, cancellationToken);
        return all.Where(o => secretaries.TryGetValue(o.Id, out var s) && s.UserId is not null).Select(o => (o, secretaries[o.Id])).ToList();
    }

    /// <summary>Chosen, published in January, and of each month something was said until the year's end or until now.</summary>
    private static StarPledge Pledge(StarSubject subject, int year, StarScheme scheme, CareStory story, int seed, DateOnly today)
    {
        var pledge = new StarPledge(subject, year, scheme);
        var chosen = scheme.Stars.Index().Where(s => (s.Index + seed) % 3 != 0).Select(s => (s.Item.Code, story.Promises[s.Index % story.Promises.Count])).ToList();
        pledge.Write(chosen, scheme, CareStory.Own(story.Secretary, new DateOnly(year, 1, 10)));
        pledge.Publish(CareStory.Own(story.Secretary, new DateOnly(year, 1, 20)));
        for (var month = 1; month <= (year < today.Year ? 12 : today.Month - 1); month++)
        {
            var said = chosen.Select((c, i) => (c.Code, FulfilmentOf(seed, month, i), story.Notes[(seed + month + i) % story.Notes.Count])).ToList();
            pledge.Mark(month, said, CareStory.Own(story.Secretary, new DateOnly(year, month, 25)));
        }

        return pledge;
    }

    private static Fulfilment FulfilmentOf(int seed, int month, int star) => (((seed * 5) + (month * 3) + star) % 11) switch
    {
        0 => Fulfilment.NotKept,
        1 or 2 => Fulfilment.Partly,
        _ => Fulfilment.Kept,
    };

    private void Award(IReadOnlyList<StarPledge> told, OrganizationRef branch, CareStory story, int year)
    {
        var heldOn = new DateOnly(year, 12, 20);
        var items = told.Index().SelectMany(p => p.Item.Stars.Where(s => s.IsVoted).Select((s, i) =>
            (new BallotItem(StarVote.ItemCode(p.Index + 1, s.Code), $"{p.Item.SubjectName}·{s.Name}", p.Item.SubjectId), (p.Index + i) % 6 == 0 ? Voters - 3 : Voters - ((p.Index + i) % 2)))).ToList();
        var (ballot, counted) = story.Hold(branch, story.StarVote.Replace("{Year}", $"{year}", StringComparison.Ordinal), heldOn, Voters, items);
        ballots.Insert(ballot);
        counts.InsertMany(counted);
        foreach (var pledge in told)
        {
            pledge.TakeVote(ballot, CareStory.Own(story.Secretary, heldOn));
            pledge.Stars.Where(s => !s.IsVoted).ToList().ForEach(s => pledge.Decide(s.Code, true, story.Direct, CareStory.Own(story.Secretary, heldOn)));
            pledge.Award(CareStory.Above(story.Township, heldOn.AddDays(8)));
            pledges.Insert(pledge);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Hierarchy.Resources;
using PartyOrg.Hierarchy.Roster;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Demo;

/// <summary>The demo's two counties: one with its whole tree, brought in by the same import that offices use, the other with its committee only.</summary>
internal sealed class HierarchyDataSeedContributor(
    IRepository<Organization> organizations, IRepository<Appointment> appointments, IRepository<OrganizationResources> resources, RosterImport import, PlacementRegister placements,
    IBulkWriter bulk, IUnitOfWork unitOfWork, IPersonalDataProtector protector, IAccountIntegrationService accounts, ICountyClock clock) : IDataSeedContributor, IScopedDependency
{
    private static readonly (string UserName, Post Post, string Organization)[] LivelyPosts =
    [
        ("orgdept", Post.Clerk, "中共云岭县委员会"),
        ("leader", Post.DeputySecretary, "中共云岭县委员会"),
        ("inspector", Post.Liaison, "中共云岭县委员会"),
        ("township", Post.Clerk, "中共云岭县竹店镇委员会"),
        ("township2", Post.Clerk, "中共云岭县双营镇委员会"),
    ];

    /// <summary>These hold the post that the roster says, under the roster's name: importing the roster again changes nothing.</summary>
    private static readonly (string UserName, string Organization)[] RosterSecretaries = [("secretary", "中共竹店镇金湖村支部委员会"), ("secretary2", "中共双营镇白庄村支部委员会")];

    private static readonly (string UserName, Post Post, string Organization)[] BarePosts =
    [
        ("orgdept", Post.Clerk, "中共清禾区委员会"),
        ("leader", Post.DeputySecretary, "中共清禾区委员会"),
        ("inspector", Post.Liaison, "中共清禾区委员会"),
    ];

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsDemo || context.TenantName.Length == 0 || await organizations.Query.AnyAsync(cancellationToken))
        {
            return;
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        if (context.IsLively)
        {
            await ImportRosterAsync(cancellationToken);
            var living = await organizations.GetListAsync(o => o.DissolvedOn == null, cancellationToken);
            await AppointAsync(living, LivelyPosts, today, cancellationToken);
            await GiveAccountsAsync(living, cancellationToken);
            await AddMembersAsync(living, today, cancellationToken);
            AddResources(living, today.Year);
        }
        else
        {
            var committee = CountyCommitteeOfQinghe();
            organizations.Insert(committee);
            await placements.KeepAsync(today, cancellationToken);
            await AppointAsync([committee], BarePosts, today, cancellationToken);
        }
    }

    private async Task ImportRosterAsync(CancellationToken cancellationToken)
    {
        await using var roster = typeof(HierarchyDataSeedContributor).Assembly.GetManifestResourceStream("yunling-roster.xlsx")!;
        var (result, plan) = await import.PlanAsync(roster, cancellationToken);
        await import.ApplyAsync(plan ?? throw new InvalidOperationException($"The demo roster has faults, the first: {result.Errors[0]}"), cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>As the roster of that county describes it, so that importing the roster only adds what is below.</summary>
    private static Organization CountyCommitteeOfQinghe() => Organization.AtTop(new OrganizationProfile("中共清禾区委员会", "清禾区委", OrganizationType.PartyCommittee, Sector.Agency)
    {
        DivisionCode = "990102",
        EstablishedOn = new DateOnly(1981, 1, 22),
        ElectedOn = new DateOnly(2022, 10, 2),
        TermYears = 5,
    }, 1);

    private async Task AppointAsync(IReadOnlyList<Organization> living, (string UserName, Post Post, string Organization)[] posts, DateOnly today, CancellationToken cancellationToken)
    {
        var known = await accounts.FindByUserNamesAsync(posts.Select(p => p.UserName).ToList(), cancellationToken);
        var byName = living.ToDictionary(o => o.Name);
        foreach (var (userName, post, organization) in posts.Where(p => known.ContainsKey(p.UserName)))
        {
            appointments.Insert(new Appointment(byName[organization], post, known[userName].Name, new DateOnly(today.Year - 1, 3, 1), userId: known[userName].Id));
        }
    }

    private async Task GiveAccountsAsync(IReadOnlyList<Organization> living, CancellationToken cancellationToken)
    {
        var known = await accounts.FindByUserNamesAsync(RosterSecretaries.Select(p => p.UserName).ToList(), cancellationToken);
        var ids = living.ToDictionary(o => o.Name, o => o.Id);
        foreach (var (userName, organization) in RosterSecretaries.Where(p => known.ContainsKey(p.UserName)))
        {
            var organizationId = ids[organization];
            var held = await appointments.FindAsync(a => a.SecretaryOf == organizationId, cancellationToken);
            held!.GiveAccount(known[userName].Id);
        }
    }

    private async Task AddMembersAsync(IReadOnlyList<Organization> living, DateOnly today, CancellationToken cancellationToken)
    {
        var people = new DemoPeople(protector, today.Year);
        var members = living.OrderBy(o => o.Code, StringComparer.Ordinal).SelectMany(people.Of).ToList();
        var town = living.Where(o => o.Type.IsBranch() && o.Sector == Sector.Community).ToList();
        foreach (var (member, i) in members.Select((m, i) => (m, i)).Where(m => m.i % 113 == 0 && town.TrueForAll(t => t.Id != m.m.OrganizationId)))
        {
            member.ManageAlso(town[i % town.Count], new DateOnly(today.Year - 1, 1, 1));
        }

        await NameSecretariesAsync(members, cancellationToken);
        await bulk.InsertAsync(members, cancellationToken);
        await bulk.InsertAsync(members.SelectMany(m => m.Memberships).ToList(), cancellationToken);
        await bulk.InsertAsync(members.SelectMany(m => m.DualManagements).ToList(), cancellationToken);
    }

    /// <summary>The secretaries with an account are the first members of their branches: they can see what is theirs as members.</summary>
    private async Task NameSecretariesAsync(IReadOnlyList<PartyMember> members, CancellationToken cancellationToken)
    {
        await unitOfWork.SaveChangesAsync(cancellationToken);
        foreach (var held in await appointments.GetListAsync(a => a.SecretaryOf != null && a.UserId != null, cancellationToken))
        {
            var member = members.First(m => m.OrganizationId == held.OrganizationId);
            member.Describe(held.PersonName, member.AdmittedOn, member.FullSince);
            held.Correct(held.PersonName, held.From, held.To, member.Id, held.UserId);
        }
    }

    private void AddResources(IReadOnlyList<Organization> living, int year)
    {
        foreach (var (organization, i) in living.Where(o => o.Type.IsCommittee() || o.Type.IsGeneralBranch()).OrderBy(o => o.Code, StringComparer.Ordinal).Select((o, i) => (o, i)))
        {
            var owned = new OrganizationResources(organization);
            owned.DescribeVenue(80 + (i * 37 % 400), $"{organization.ShortName}党群服务中心");
            foreach (var kind in Enum.GetValues<FundKind>())
            {
                owned.Allot(year - 1, kind, 20_000 + (i * 1_700 % 30_000));
                owned.Allot(year, kind, 22_000 + (i * 1_900 % 32_000));
            }

            if (i % 9 == 0)
            {
                owned.NameHonors([(HonorKind.DemonstrationSite, $"{organization.ShortName}五星示范点", i % 18 == 0 ? HonorLevel.City : HonorLevel.County, year - 1)]);
            }

            resources.Insert(owned);
        }
    }
}

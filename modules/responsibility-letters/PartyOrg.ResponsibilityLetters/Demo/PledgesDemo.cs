using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Pledges;

namespace PartyOrg.ResponsibilityLetters.Demo;

/// <summary>What the demo's villages promised for the year, and how much of it they have kept so far.</summary>
internal sealed class PledgesDemo(IRepository<Pledge> pledges) : IScopedDependency
{
    private const int Pledging = 40;
    private static readonly Guid Verifier = new("0192e000-0000-7000-8000-000000000002");

    public void Seed(DemoStory story, IReadOnlyList<OrganizationRef> organizations, DateOnly today, DemoCalendar calendar)
    {
        var villages = organizations.Where(o => o is { Sector: Sector.Rural, Type: OrganizationType.Branch or OrganizationType.GeneralBranch }).Take(Pledging);
        foreach (var (index, village) in villages.Index())
        {
            var promised = story.Pledges[index % story.Pledges.Count];
            var pledge = new Pledge(village.Id, village.Code, today.Year);
            pledge.Write(promised.Text, promised.Month, promised.People, null);
            pledge.Publish(calendar.At(today.Year, 2, 15, 9, index));
            if (promised.Month < today.Month && index % 5 != 4)
            {
                pledge.Fulfil(story.PledgeNote, [], calendar.At(today.Year, promised.Month, 26));
            }

            if (pledge.State == PledgeState.Fulfilled && index % 3 != 2)
            {
                pledge.Verify(true, story.PledgeVerified, Verifier, actsForPledger: false, calendar.At(today.Year, promised.Month, 28));
            }

            pledges.Insert(pledge);
        }
    }
}

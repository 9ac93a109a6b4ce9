using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Demo;

/// <summary>Gives every county its signing key, and the demo county a year in progress: templates, letters in every state, last year's archive, a cascade, pledges.</summary>
internal sealed class LetterDataSeedContributor(
    CountySeal seal, IRepository<LetterTemplate> templates, CountyLettersDemo county, TownshipLettersDemo township, PledgesDemo pledges, IHierarchyIntegrationService hierarchy, ICountyClock clock)
    : IDataSeedContributor, IScopedDependency
{
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (context.TenantName.Length == 0)
        {
            return;
        }

        await seal.EnsureAsync(cancellationToken);
        if (!context.IsLively || await templates.Query.AnyAsync(cancellationToken))
        {
            return;
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var calendar = new DemoCalendar(await clock.GetZoneAsync(cancellationToken), clock.Now);
        var story = DemoStory.Read();
        var organizations = await hierarchy.ResolveAsync(new OrganizationSelection(), cancellationToken);
        var letter = await county.SeedAsync(story, organizations, today, calendar, cancellationToken);
        await township.SeedAsync(story, organizations, letter, today, calendar, cancellationToken);
        pledges.Seed(story, organizations, today, calendar);
    }
}

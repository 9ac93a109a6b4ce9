using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Duties;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>Gives every county the shipped holiday table, and the demo county a quarter of weeks up to today.</summary>
internal sealed class WeeksDataSeedContributor(
    HolidayTable table, DemoQuarter quarter, IRepository<ReportingPeriod> periods, IRepository<Duty> duties, IHierarchyIntegrationService hierarchy, IAttachmentStore attachments,
    CountyCalendar calendar, ICountyClock clock, IUnitOfWork unitOfWork) : IDataSeedContributor, IScopedDependency
{
    private const int VillagesOfEach = 8;
    private static readonly OrganizationType[] Committees = [OrganizationType.PartyCommittee, OrganizationType.WorkingCommittee];
    private static readonly OrganizationType[] Villages = [OrganizationType.GeneralBranch, OrganizationType.JointGeneralBranch, OrganizationType.Branch, OrganizationType.JointBranch];
    private static readonly DemoMood[] Moods = [DemoMood.Green, DemoMood.Red, DemoMood.Yellow, DemoMood.Red, DemoMood.Green];

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (context.TenantName.Length == 0)
        {
            return;
        }

        await table.EnsureAsync(cancellationToken);
        if (context.IsLively && !await periods.Query.AnyAsync(cancellationToken))
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
            await SeedQuarterAsync(cancellationToken);
        }
    }

    private async Task SeedQuarterAsync(CancellationToken cancellationToken)
    {
        var story = DemoStory.Read();
        var hours = new DemoHours(await calendar.ReadAsync(cancellationToken), await clock.GetZoneAsync(cancellationToken), clock.Now);
        var organizations = await hierarchy.ResolveAsync(new OrganizationSelection(), cancellationToken);
        var cast = new DemoCast(await hierarchy.GetSecretariesAsync(organizations.Select(o => o.Id).ToList(), hours.Today, cancellationToken), hours);
        var (giving, plots) = (new DemoGiving(story, hours, cast), new DemoPlots(hours));
        var works = new List<DemoWork>();
        foreach (var (township, villages) in Leads(organizations, cast))
        {
            var shown = await WithPhotosAsync([township, .. villages], story, cancellationToken);
            works.AddRange(Give(shown[0], shown.Skip(1).ToList(), story, giving, plots));
        }

        works.AddRange(Instructions(works, story, giving, hours));
        await quarter.LiveAsync(story, hours, cast, giving, works.OrderBy(w => w.Plot.Begins).ToList(), cancellationToken);
    }

    /// <summary>Each committee below the county with some of the branches below it; those whose secretary has an account come first.</summary>
    private static IEnumerable<(DemoLead Township, List<DemoLead> Villages)> Leads(IReadOnlyList<OrganizationRef> organizations, DemoCast cast)
    {
        var (county, index) = (organizations.First(o => o.ParentId is null), 0);
        foreach (var (number, township) in organizations.Where(o => o.ParentId == county.Id && Committees.Contains(o.Type) && cast.Knows(o.Id)).Index())
        {
            var mood = Moods[number % Moods.Length];
            var below = organizations.Where(o => o.Id != township.Id && ScopeRanges.Contains(township.Code, o.Code) && Villages.Contains(o.Type) && cast.Knows(o.Id))
                .OrderBy(o => cast.SecretaryOf(o.Id).UserId is null).ThenBy(o => o.Code.Length).Take(VillagesOfEach);
            yield return (new DemoLead(township, index++, mood), below.Select(o => new DemoLead(o, index++, mood)).ToList());
        }
    }

    private async Task<List<DemoLead>> WithPhotosAsync(List<DemoLead> leads, DemoStory story, CancellationToken cancellationToken)
    {
        for (var i = 0; i < leads.Count; i++)
        {
            var (lead, subject) = (leads[i], SubjectOf(leads[i], story));
            if (subject.EvidenceBecause is not null || (i > 0 && lead.Index < story.Photos.Count))
            {
                using var photo = DemoPhoto.Paint(lead.Index);
                leads[i] = lead with { Evidence = [await attachments.SaveAsync(lead.Organization.Id, lead.Organization.Code, story.Photos[lead.Index % story.Photos.Count], DemoPhoto.ContentType, photo, cancellationToken)] };
            }
        }

        return leads;
    }

    private IEnumerable<DemoWork> Give(DemoLead township, IReadOnlyList<DemoLead> villages, DemoStory story, DemoGiving giving, DemoPlots plots)
    {
        var duty = DutyOf(township, story, giving);
        yield return giving.Problem(township, SubjectOf(township, story), plots.For(township), duty, township.Index % 4 == 0 && villages is [_, var helper, ..] ? helper.Organization : null);
        yield return giving.Plan(township, story.Plans[township.Index % story.Plans.Count], plots.Plan(township), duty);
        foreach (var village in villages)
        {
            yield return giving.Problem(village, SubjectOf(village, story), plots.For(village), null, null);
            if (village.Index % 3 != 1 || giving.SecretaryOf(village).UserId is not null)
            {
                yield return giving.Plan(village, story.Plans[village.Index % story.Plans.Count], plots.Plan(village), null);
            }
        }

        foreach (var part in township.Mood == DemoMood.Red ? giving.Split(township, villages.Take(5).ToList(), plots) : [])
        {
            yield return part;
        }
    }

    private Duty DutyOf(DemoLead lead, DemoStory story, DemoGiving giving)
    {
        var (text, holder) = (story.Duties[lead.Index / (VillagesOfEach + 1) % story.Duties.Count], giving.SecretaryOf(lead));
        var duty = new Duty(lead.Organization.Id, lead.Organization.Code);
        duty.Write(text.Text, holder.PersonName, text.Post, holder.UserId);
        duties.Insert(duty);
        return duty;
    }

    private static IEnumerable<DemoWork> Instructions(IReadOnlyList<DemoWork> works, DemoStory story, DemoGiving giving, DemoHours hours) => works
        .Select(w => w.Lead).Where(l => Committees.Contains(l.Organization.Type) && l.Mood != DemoMood.Green).DistinctBy(l => l.Index).Take(story.Instructions.Count).ToList()
        .Select((lead, i) => giving.Instruction(lead, story.Instructions[i], hours.Turns[Math.Max(0, hours.FirstOpen - 2 - i)]));

    private static DemoSubject SubjectOf(DemoLead lead, DemoStory story)
    {
        var subjects = Committees.Contains(lead.Organization.Type) ? story.Committees : story.Villages;
        return subjects[lead.Index % subjects.Count];
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Demo;

/// <summary>Gives the demo county one round that is over, one whose results are posted, two that are being filled in, and two votes.</summary>
internal sealed class RoundsDataSeedContributor(
    IRepository<AssessmentRound> rounds, IRepository<Scheme> schemes, IRepository<PublicObjection> objections, DemoCountyReader counties, DemoShelf shelf, DemoComposite composite, IWorkingDays workingDays) : IDataSeedContributor, IScopedDependency
{
    private const string SchemeCode = "five-star-service";
    private readonly RoundsStory _story = RoundsStory.Read();

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsLively || await rounds.Query.AnyAsync(cancellationToken))
        {
            return;
        }

        var (county, scheme) = (await counties.ReadAsync(cancellationToken), await SchemeAsync(SchemeCode, cancellationToken));
        await SeedFinishedAsync(county, scheme, cancellationToken);
        await SeedPostedAsync(county, scheme, cancellationToken);
        await SeedOpenAsync(county, scheme, cancellationToken);
        await composite.SeedAsync(county, await SchemeAsync(DemoComposite.SchemeCode, cancellationToken), _story, cancellationToken);
    }

    /// <summary>Whichever contributor is first brings it.</summary>
    private async Task<Scheme> SchemeAsync(string code, CancellationToken cancellationToken)
    {
        var scheme = await schemes.FindAsync(s => s.Code == code && s.Version == 1, cancellationToken);
        if (scheme is null)
        {
            scheme = new Scheme(SchemeDataSeedContributor.Read().First(s => s.Code == code), isShipped: true);
            schemes.Insert(scheme);
        }

        return scheme;
    }

    private async Task SeedFinishedAsync(DemoCounty county, Scheme scheme, CancellationToken cancellationToken)
    {
        var year = county.Today.Year - 1;
        var opened = new DateTimeOffset(year, 11, 10, 1, 0, 0, TimeSpan.Zero);
        var plan = new DemoRoundPlan(RoundsStory.Fill(_story.Finished, year), year.ToString(CultureInfo.InvariantCulture), county.Townships.SelectMany(county.BelowOf).ToList(), opened);
        var demo = new DemoRound(county.Top, scheme, _story, plan, county.All, county.Secretaries).JudgedByAll();
        var outcome = await shelf.JudgeAsync(demo, _story, cancellationToken);
        outcome.Settle();
        var posted = await PostAsync(demo, outcome, cancellationToken);
        outcome.Finish(county.Top, county.Townships.ToDictionary(t => t.Id));
        await shelf.KeepAsync(outcome, posted, cancellationToken);
    }

    private async Task SeedPostedAsync(DemoCounty county, Scheme scheme, CancellationToken cancellationToken)
    {
        var quarter = county.Today.AddMonths(-3);
        var number = ((quarter.Month - 1) / 3) + 1;
        var plan = new DemoRoundPlan(RoundsStory.Fill(_story.Posted, quarter.Year, number), $"{quarter.Year}-Q{number}", county.BelowOf(TownOf(county)), county.Now.AddDays(-15));
        var demo = new DemoRound(county.Top, scheme, _story, plan, county.All, county.Secretaries).JudgedByAll();
        var outcome = await shelf.JudgeAsync(demo, _story, cancellationToken);
        outcome.Settle();
        var posted = await PostAsync(demo, outcome, cancellationToken);
        await shelf.KeepAsync(outcome, posted, cancellationToken);
        foreach (var (i, told) in _story.Objections.Index())
        {
            var day = posted.Period.BeginsOn;
            var objection = new PublicObjection(posted.Period, demo.Sheets[i * 2].Id, told.Text, new Objector(null, told.Name, null), [], day);
            if (told is { Finding: { } finding, Reply: { } reply })
            {
                objection.Investigate(finding, demo.DoerOf(county.Top.Id).Name, day);
                objection.Answer(isUpheld: false, reply, demo.DoerOf(county.Top.Id).Name, day.AddDays(1));
            }

            objections.Insert(objection);
        }
    }

    private async Task SeedOpenAsync(DemoCounty county, Scheme scheme, CancellationToken cancellationToken)
    {
        var subjects = county.Townships.Take(2).Append(TownOf(county)).DistinctBy(t => t.Id).SelectMany(county.BelowOf).ToList();
        var plan = new DemoRoundPlan(RoundsStory.Fill(_story.Open, county.Today.Year), $"{county.Today.Year}", subjects, county.Now.AddDays(-6));
        var demo = new DemoRound(county.Top, scheme, _story, plan, county.All, county.Secretaries).BeingFilledIn();
        await shelf.KeepAsync(demo, cancellationToken);
        var branches = county.BelowOf(TownOf(county));
        var own = branches.FirstOrDefault(b => county.Secretaries.GetValueOrDefault(b.Id)?.UserId is not null) ?? branches[0];
        var other = branches.First(b => b.Id != own.Id);
        var votes = new DemoBallots(_story);
        var counted = votes.Counted(other, demo.Round, county.Today.AddDays(-2));
        await shelf.KeepAsync([votes.Draft(own, demo.Round, county.Today), counted.Ballot], counted.Opened, cancellationToken);
    }

    private async Task<(PublicityPeriod Period, IReadOnlyList<PublicityEntry> Entries)> PostAsync(DemoRound demo, DemoOutcome outcome, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(demo.At.UtcDateTime).AddDays(1); // posting is the next deed, a day later
        return outcome.Post(await workingDays.AddWorkingDaysAsync(day, 7, cancellationToken));
    }

    /// <summary>The township of the secretary who has an account.</summary>
    private static OrganizationRef TownOf(DemoCounty county) =>
        county.Townships.FirstOrDefault(t => county.BelowOf(t).Any(b => county.Secretaries.GetValueOrDefault(b.Id)?.UserId is not null)) ?? county.Townships[0];
}

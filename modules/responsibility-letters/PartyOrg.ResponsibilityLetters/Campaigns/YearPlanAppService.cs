using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Campaigns;

internal sealed record GetYearPlanInput
{
    [Range(2000, 2100)]
    public int Year { get; init; }
}

/// <summary>A campaign in the register of legal bases, with the months it runs.</summary>
internal sealed record YearPlanEntryDto(
    Guid CampaignId, string Name, string IssuerName, CampaignState State, DateOnly From, DateOnly SignBy, int Recipients, string LegalBasis, string? Approval, DateOnly? ApprovedOn, bool LacksBasis);

/// <summary>Two campaigns of one issuer that ask much the same organizations in overlapping months: they might be one.</summary>
internal sealed record MergeHintDto(Guid FirstId, string FirstName, Guid SecondId, string SecondName, int SharedRecipients);

internal sealed record YearPlanDto(int Year, IReadOnlyList<YearPlanEntryDto> Campaigns, IReadOnlyList<MergeHintDto> Hints);

/// <summary>The year's register of what is asked of those below, on what basis (依据、审批), with hints at what can be merged.</summary>
internal sealed class YearPlanAppService(IRepository<LetterCampaign> campaigns, IRepository<Letter> letters, ICountyClock clock) : ApplicationService
{
    /// <summary>From how large a part of the smaller campaign's recipients on two campaigns count as asking the same organizations.</summary>
    private const double MuchTheSame = 0.8;

    [HttpGet("/api/responsibility-letters/year-plan")]
    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public async Task<YearPlanDto> GetAsync([FromQuery] GetYearPlanInput input, CancellationToken cancellationToken)
    {
        var ofYear = campaigns.Query.Where(c => c.Year == input.Year);
        var zone = await clock.GetZoneAsync(cancellationToken);
        var listed = await ofYear.OrderBy(c => c.SignBy).Select(c => new { Campaign = c, c.CreationTime }).ToListAsync(cancellationToken);
        var entries = listed.ConvertAll(c => Entry(c.Campaign, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(c.Campaign.IssuedAt ?? c.CreationTime, zone).DateTime)));
        var shared = await (
            from a in letters.Query
            join b in letters.Query on a.OrganizationId equals b.OrganizationId
            where a.Year == input.Year && b.Year == input.Year && a.CampaignId.CompareTo(b.CampaignId) < 0 && a.IssuerId == b.IssuerId
            group a by new { First = a.CampaignId, Second = b.CampaignId } into pair
            select new { pair.Key.First, pair.Key.Second, Count = pair.Count() }).ToListAsync(cancellationToken);
        var byId = entries.ToDictionary(e => e.CampaignId);
        var hints = shared.Where(s => byId.ContainsKey(s.First) && byId.ContainsKey(s.Second)).Select(s => (First: byId[s.First], Second: byId[s.Second], s.Count)).Where(s => MightBeOne(s.First, s.Second, s.Count));
        return new YearPlanDto(input.Year, entries, hints.Select(h => new MergeHintDto(h.First.CampaignId, h.First.Name, h.Second.CampaignId, h.Second.Name, h.Count)).ToList());
    }

    private static bool MightBeOne(YearPlanEntryDto a, YearPlanEntryDto b, int shared) =>
        shared >= MuchTheSame * Math.Min(a.Recipients, b.Recipients) && MonthOf(a.From) <= MonthOf(b.SignBy) && MonthOf(b.From) <= MonthOf(a.SignBy);

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;

    private static YearPlanEntryDto Entry(LetterCampaign c, DateOnly from) => new(
        c.Id, c.Name, c.IssuerName, c.State, from < c.SignBy ? from : c.SignBy, c.SignBy, c.Total, c.LegalBasis, c.Approval, c.ApprovedOn, c.LegalBasis.Length == 0 || string.IsNullOrEmpty(c.Approval));
}

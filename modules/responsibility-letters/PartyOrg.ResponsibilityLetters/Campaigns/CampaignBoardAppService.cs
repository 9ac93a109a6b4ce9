using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Campaigns;

/// <summary>How many were reminded; those reminded twice already, or acted for by nobody with an account, are left alone.</summary>
internal sealed record RemindedDto(int Reminded);

internal sealed record CountersignAllInput
{
    [System.ComponentModel.DataAnnotations.Required, System.ComponentModel.DataAnnotations.StringLength(256)]
    public string Password { get; init; } = null!;
}

internal sealed record CountersignedDto(int Countersigned);

/// <summary>What one does with a campaign's letters together: remind the late, countersign the signed, archive the closed.</summary>
internal sealed class CampaignBoardAppService(
    IRepository<LetterCampaign> campaigns,
    IRepository<Letter> letters,
    IAccountIntegrationService accounts,
    ActingPosts posts,
    LetterReminders reminders,
    ISigner signer,
    ICurrentUser user,
    ICountyClock clock,
    AuditTrail audit) : ApplicationService
{
    private const string Route = "/api/responsibility-letters/letter-campaign/{id}/";

    /// <summary>Reminds every recipient that has not signed, at most twice for each version.</summary>
    [HttpPost(Route + "remind")]
    [Authorize(ResponsibilityLettersPermissions.ManageCampaigns)]
    public async Task<RemindedDto> RemindAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.GetAsync(id, cancellationToken);
        var reminded = await reminders.RemindAsync(campaign, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        audit.Record(new { campaign = id, reminded });
        return new RemindedDto(reminded);
    }

    /// <summary>Countersigns all letters of the campaign that the receiving side has signed; each gets a signature of its own, or none does.</summary>
    [HttpPost(Route + "countersign")]
    [Authorize(ResponsibilityLettersPermissions.CountersignLetters)]
    public async Task<CountersignedDto> CountersignAsync(Guid id, CountersignAllInput input, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.GetAsync(id, cancellationToken);
        var by = await posts.GetIssuerSignerAsync(campaign.OrganizationId, cancellationToken);
        var waiting = await letters.GetListAsync(l => l.CampaignId == id && l.State == LetterState.Signed, cancellationToken);
        var statements = waiting.ConvertAll(l => (Letter: l, Statement: l.DrawForIssuer(by, clock.Now, [])));
        if (!await accounts.CheckPasswordAsync(user.Id!.Value, input.Password, cancellationToken))
        {
            throw new AbpValidationException(ResponsibilityLettersErrorCodes.WrongPassword, "password");
        }

        foreach (var (letter, statement) in statements)
        {
            letter.Sign(statement, await signer.SignAsync(statement.Bytes, cancellationToken));
        }

        return new CountersignedDto(statements.Count);
    }

    /// <summary>Archives the campaign with all its letters that are accepted.</summary>
    [HttpPost(Route + "archive")]
    [Authorize(ResponsibilityLettersPermissions.AcceptLetters)]
    public async Task ArchiveAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.GetAsync(id, cancellationToken);
        if (!await posts.ActsForAsync(campaign.OrganizationId, cancellationToken))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotAParty);
        }

        if (await letters.Query.AnyAsync(l => l.CampaignId == id && l.State != LetterState.YearEndAccepted && l.State != LetterState.Archived, cancellationToken))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotAccepted);
        }

        campaign.Archive();
        foreach (var letter in await letters.GetListAsync(l => l.CampaignId == id && l.State == LetterState.YearEndAccepted, cancellationToken))
        {
            letter.Archive(clock.Now);
        }
    }
}

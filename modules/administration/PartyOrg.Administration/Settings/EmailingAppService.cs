using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Administration.Notifications;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Settings;

/// <summary>How e-mail is sent.</summary>
[Route("api/setting-management/emailing")]
[Authorize(AdministrationPermissions.Emailing)]
internal sealed class EmailingAppService(ISettingManager settings, SecretSettings secrets, Mailer mailer, ITextCatalogue texts) : ApplicationService
{
    [Authorize(AdministrationPermissions.Emailing)]
    public async Task<EmailSettingsDto> GetAsync(CancellationToken cancellationToken) => new()
    {
        SmtpHost = await settings.GetAsync(EmailSettings.Host, cancellationToken),
        SmtpPort = await settings.GetAsync<int>(EmailSettings.Port, cancellationToken),
        SmtpUserName = await settings.GetAsync(EmailSettings.UserName, cancellationToken),
        SmtpPassword = "",
        SmtpDomain = await settings.GetAsync(EmailSettings.Domain, cancellationToken),
        SmtpEnableSsl = await settings.GetAsync<bool>(EmailSettings.EnableSsl, cancellationToken),
        SmtpUseDefaultCredentials = await settings.GetAsync<bool>(EmailSettings.UseDefaultCredentials, cancellationToken),
        DefaultFromAddress = await settings.GetAsync(EmailSettings.FromAddress, cancellationToken),
        DefaultFromDisplayName = await settings.GetAsync(EmailSettings.FromDisplayName, cancellationToken),
    };

    /// <summary>ABP posts where it changes.</summary>
    [HttpPost("")]
    [Authorize(AdministrationPermissions.Emailing)]
    public async Task UpdateAsync(EmailSettingsDto input, CancellationToken cancellationToken)
    {
        await settings.SetAsync(EmailSettings.Host, input.SmtpHost?.Trim() ?? "", cancellationToken);
        await settings.SetAsync(EmailSettings.Port, input.SmtpPort.ToString(CultureInfo.InvariantCulture), cancellationToken);
        await settings.SetAsync(EmailSettings.UserName, input.SmtpUserName ?? "", cancellationToken);
        await settings.SetAsync(EmailSettings.Domain, input.SmtpDomain ?? "", cancellationToken);
        await settings.SetAsync(EmailSettings.EnableSsl, input.SmtpEnableSsl ? "true" : "false", cancellationToken);
        await settings.SetAsync(EmailSettings.UseDefaultCredentials, input.SmtpUseDefaultCredentials ? "true" : "false", cancellationToken);
        await settings.SetAsync(EmailSettings.FromAddress, input.DefaultFromAddress?.Trim() ?? "", cancellationToken);
        await settings.SetAsync(EmailSettings.FromDisplayName, input.DefaultFromDisplayName ?? "", cancellationToken);
        if (!string.IsNullOrEmpty(input.SmtpPassword))
        {
            await secrets.SetAsync(EmailSettings.Password, input.SmtpPassword, cancellationToken);
        }
    }

    /// <summary>Sends at once, past the outbox, so that the caller learns whether it works.</summary>
    [Authorize(AdministrationPermissions.TestEmail)]
    public async Task SendTestEmailAsync(SendTestEmailInput input, CancellationToken cancellationToken)
    {
        if (!await mailer.IsReadyAsync(cancellationToken))
        {
            throw new BusinessException("Administration:EmailNotConfigured");
        }

        try
        {
            var subject = string.IsNullOrWhiteSpace(input.Subject) ? texts.Get("Administration", "Email:Test") : input.Subject;
            await mailer.SendAsync(Guid.CreateVersion7(), input.SenderEmailAddress, input.TargetEmailAddress, subject, input.Body ?? subject, cancellationToken);
        }
        catch (DeliveryException e)
        {
            throw new BusinessException("Administration:EmailNotSent").WithData("Reason", e.Message);
        }
    }
}

using System.Net;
using System.Net.Mail;
using PartyOrg.Administration.Settings;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Notifications;

/// <summary>Sends one e-mail by the county's own server.</summary>
internal sealed class Mailer(ISettingProvider settings, SecretSettings secrets) : ITransientDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<bool> IsConfiguredAsync(CancellationToken cancellationToken) =>
        (await settings.GetAsync(EmailSettings.Host, cancellationToken)).Length > 0 && (await settings.GetAsync(EmailSettings.FromAddress, cancellationToken)).Length > 0;

    public async Task SendAsync(string? from, string to, string subject, string body, CancellationToken cancellationToken)
    {
        if (!await IsConfiguredAsync(cancellationToken))
        {
            throw new BusinessException("Administration:EmailNotConfigured");
        }

        using var client = new SmtpClient(await settings.GetAsync(EmailSettings.Host, cancellationToken), await settings.GetAsync<int>(EmailSettings.Port, cancellationToken))
        {
            EnableSsl = await settings.GetAsync<bool>(EmailSettings.EnableSsl, cancellationToken),
            UseDefaultCredentials = await settings.GetAsync<bool>(EmailSettings.UseDefaultCredentials, cancellationToken),
        };
        var userName = await settings.GetAsync(EmailSettings.UserName, cancellationToken);
        if (!client.UseDefaultCredentials && userName.Length > 0)
        {
            client.Credentials = new NetworkCredential(userName, await secrets.GetAsync(EmailSettings.Password, cancellationToken), await settings.GetAsync(EmailSettings.Domain, cancellationToken));
        }

        var sender = new MailAddress(string.IsNullOrWhiteSpace(from) ? await settings.GetAsync(EmailSettings.FromAddress, cancellationToken) : from, await settings.GetAsync(EmailSettings.FromDisplayName, cancellationToken));
        using var message = new MailMessage(sender, new MailAddress(to)) { Subject = subject.ReplaceLineEndings(" "), Body = body };
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Patience);
        await client.SendMailAsync(message, timeout.Token);
    }
}

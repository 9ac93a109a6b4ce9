using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using PartyOrg.Administration.Settings;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Notifications;

/// <summary>Sends e-mail by the county's own server.</summary>
internal sealed class Mailer(ISettingProvider settings, SecretSettings secrets, IOptions<OutboxOptions> options) : IOutboxChannel, IScopedDependency
{
    public Channel Channel => Channel.Email;

    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken) =>
        (await settings.GetAsync(EmailSettings.Host, cancellationToken)).Length > 0 && (await settings.GetAsync(EmailSettings.FromAddress, cancellationToken)).Length > 0;

    public Task SendAsync(OutboxMessage message, CancellationToken cancellationToken) => SendAsync(message.Id, null, message.To, message.Subject, message.Body, cancellationToken);

    /// <param name="id">Becomes the Message-ID, by which a mail that was sent twice is known to be one.</param>
    public async Task SendAsync(Guid id, string? from, string to, string subject, string body, CancellationToken cancellationToken)
    {
        using var message = new MailMessage { Subject = subject.ReplaceLineEndings(" "), Body = body, From = await GetSenderAsync(from, cancellationToken) };
        message.To.Add(AddressOf(to));
        message.Headers.Add("Message-ID", $"<{id:N}@{message.From.Host}>");
        using var client = await OpenAsync(cancellationToken);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.Value.Patience);
        try
        {
            // The client does not let itself be cancelled in every state, so it is left behind; disposing of it closes its connection.
            await client.SendMailAsync(message, timeout.Token).WaitAsync(timeout.Token);
        }
        catch (SmtpException e)
        {
            throw new DeliveryException(e.InnerException?.Message ?? e.Message, e) { ConcernsOnlyThis = e is SmtpFailedRecipientException };
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException($"no answer within {options.Value.PatienceSeconds} s", e);
        }
    }

    private async Task<MailAddress> GetSenderAsync(string? from, CancellationToken cancellationToken)
    {
        var address = string.IsNullOrWhiteSpace(from) ? await settings.GetAsync(EmailSettings.FromAddress, cancellationToken) : from;
        var name = await settings.GetAsync(EmailSettings.FromDisplayName, cancellationToken);
        return MailAddress.TryCreate(address, name, out var sender) ? sender : throw new DeliveryException("the sender's address is none");
    }

    private static MailAddress AddressOf(string to) =>
        MailAddress.TryCreate(to, out var address) ? address : throw new DeliveryException("the recipient's address is none") { ConcernsOnlyThis = true };

    private async Task<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        var client = new SmtpClient(await settings.GetAsync(EmailSettings.Host, cancellationToken), await settings.GetAsync<int>(EmailSettings.Port, cancellationToken))
        {
            EnableSsl = await settings.GetAsync<bool>(EmailSettings.EnableSsl, cancellationToken),
            UseDefaultCredentials = await settings.GetAsync<bool>(EmailSettings.UseDefaultCredentials, cancellationToken),
        };
        var userName = await settings.GetAsync(EmailSettings.UserName, cancellationToken);
        if (!client.UseDefaultCredentials && userName.Length > 0)
        {
            client.Credentials = new NetworkCredential(userName, await secrets.GetAsync(EmailSettings.Password, cancellationToken), await settings.GetAsync(EmailSettings.Domain, cancellationToken));
        }

        return client;
    }
}

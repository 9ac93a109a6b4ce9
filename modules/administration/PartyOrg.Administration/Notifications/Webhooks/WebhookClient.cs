using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Notifications.Webhooks;

/// <summary>Finds the addresses of a host.</summary>
internal interface INameResolver
{
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken);
}

internal sealed class NameResolver : INameResolver, ISingletonDependency
{
    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => Dns.GetHostAddressesAsync(host, cancellationToken);
}

/// <summary>
/// Calls webhooks, which people have typed in, without being made to call anything else: only allowed origins, no redirects, no proxy;
/// and the address is looked at where it is connected to, so that a name that answers differently the second time gains nothing.
/// </summary>
internal sealed class WebhookClient : ISingletonDependency, IDisposable
{
    private const int MaxAnswerBytes = 16 * 1024;

    private readonly WebhookOptions _options;
    private readonly INameResolver _names;
    private readonly HttpClient _http;

    public WebhookClient(IOptions<WebhookOptions> options, IOptions<OutboxOptions> outbox, INameResolver names)
    {
        (_options, _names) = (options.Value, names);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = ConnectAsync, PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
        _http = new HttpClient(handler) { Timeout = outbox.Value.Patience, MaxResponseContentBufferSize = MaxAnswerBytes };
    }

    /// <summary>Both services answer 200 also to what they refuse, with an <c>errcode</c> that is not 0. The address holds a key, so no message names it.</summary>
    public async Task PostAsync(string address, object content, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !_options.Allows(uri))
        {
            throw new DeliveryException("the webhook's host is not allowed");
        }

        try
        {
            using var answer = await _http.PostAsJsonAsync(uri, content, cancellationToken);
            var refusal = answer.IsSuccessStatusCode ? await ReadRefusalAsync(answer, cancellationToken) : $"HTTP {(int)answer.StatusCode}";
            if (refusal is not null)
            {
                throw new DeliveryException(refusal);
            }
        }
        catch (Exception e) when (e is HttpRequestException or JsonException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new DeliveryException(e is HttpRequestException { InnerException: DeliveryException refused } ? refused.Message : e.GetType().Name, e);
        }
    }

    public void Dispose() => _http.Dispose();

    private static async Task<string?> ReadRefusalAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return told.ValueKind == JsonValueKind.Object && told.TryGetProperty("errcode", out var code) && code.TryGetInt32(out var number)
            ? number == 0 ? null : $"errcode {number}"
            : "the answer is not a robot's";
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await _names.ResolveAsync(context.DnsEndPoint.Host, cancellationToken);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, _options.Allows))
        {
            throw new DeliveryException("the webhook's address is not a public one");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

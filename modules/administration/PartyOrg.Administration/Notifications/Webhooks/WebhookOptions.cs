using System.Net;

namespace PartyOrg.Administration.Notifications.Webhooks;

/// <summary>Where webhooks may lead. Whoever runs the installation decides it, in the configuration; a county, which only chooses among these, could otherwise make the host call whatever it can reach.</summary>
internal sealed class WebhookOptions
{
    private static readonly string[] Known = ["https://qyapi.weixin.qq.com", "https://oapi.dingtalk.com"];

    /// <summary>Scheme, host and port of others, such as the gateway of a DingTalk in the county's own network: <c>https://dingtalk.example.cn:8443</c>.</summary>
    public IList<string> AlsoAllowedOrigins { get; init; } = [];

    /// <summary>Networks that are not public and may be called nevertheless: <c>10.20.30.0/24</c>.</summary>
    public IList<string> AlsoAllowedNetworks { get; init; } = [];

    public bool Allows(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && Allows(uri);

    public bool Allows(Uri uri) => uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0 && Known.Concat(AlsoAllowedOrigins)
        .Any(origin => Uri.TryCreate(origin, UriKind.Absolute, out var allowed) && Uri.Compare(allowed, uri, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0);

    public bool Allows(IPAddress address) => PublicAddresses.Contain(address) || AlsoAllowedNetworks.Any(network => IPNetwork.TryParse(network, out var allowed) && allowed.Contains(PublicAddresses.Unwrap(address)));
}

using System.Net;
using System.Net.Sockets;

namespace PartyOrg.Administration.Notifications.Webhooks;

/// <summary>The addresses that belong to the internet, and not to this machine, to a network behind it or to nobody (IANA's special-purpose registries).</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    public static bool Contain(IPAddress address)
    {
        var real = Unwrap(address);
        return (real.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(real)) && !Special.Any(n => n.Contains(real));
    }

    /// <summary>An IPv4 address that comes as an IPv6 one is what it is.</summary>
    public static IPAddress Unwrap(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}

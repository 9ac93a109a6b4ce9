using System.Net;
using Microsoft.Extensions.Options;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Notifications.Webhooks;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration.Notifications;

/// <summary>Whatever somebody types in as a webhook, nothing behind the host is called: what listens there is never so much as connected to.</summary>
public sealed class SsrfTests
{
    private static readonly string[] Hosts =
    [
        "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "0x7f.0x0.0x0.0x1", "127.000.000.001",
        "127.127.127.127", "0.0.0.0", "0", "localhost", "LOCALHOST", "localhost.", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[fe80::1]", "[fc00::1]", "[fd12:3456:789a::1]",
        "[ff02::1]", "[100::1]", "[2001:db8::1]", "169.254.169.254", "2852039166", "[::ffff:169.254.169.254]", "[fd00:ec2::254]", "10.0.0.1", "172.16.0.1", "172.31.255.254",
        "192.168.0.1", "100.64.0.1", "198.18.0.1", "192.0.2.1", "224.0.0.1", "255.255.255.255", "①②⑦.⓪.⓪.①", "１２７.０.０.１", "127。0。0。1", "xn--localhost-.",
    ];

    public static TheoryData<string> Vectors => [.. Hosts];

    [Fact]
    public void There_are_fifty_of_them() => Assert.Equal(50, Hosts.Distinct().Count());

    [Theory, MemberData(nameof(Vectors))]
    public async Task Not_even_an_allowed_name_leads_inside(string host)
    {
        using var inside = new LocalWebServer();
        foreach (var scheme in new[] { "http", "https" })
        {
            var address = $"{scheme}://{host}:{inside.Port}/";
            await AssertRefusedAsync(new WebhookOptions(), address);
            await AssertRefusedAsync(new WebhookOptions { AlsoAllowedOrigins = [address] }, address);
        }

        Assert.Equal(0, inside.Connections);
    }

    [Theory]
    [InlineData("https://qyapi.weixin.qq.com@{0}/")]
    [InlineData("https://qyapi.weixin.qq.com:443@{0}/")]
    [InlineData("http://{0}/?https://qyapi.weixin.qq.com")]
    [InlineData("http://{0}/#@qyapi.weixin.qq.com")]
    [InlineData("http://{0}\\@qyapi.weixin.qq.com/")]
    [InlineData("//{0}/")]
    [InlineData("gopher://{0}/")]
    [InlineData("ftp://{0}/")]
    [InlineData("file://{0}/")]
    [InlineData("unix:/{0}")]
    public async Task What_only_looks_allowed_is_not(string address)
    {
        using var inside = new LocalWebServer();
        await AssertRefusedAsync(new WebhookOptions { AlsoAllowedNetworks = ["127.0.0.0/8"] }, address.Replace("{0}", $"127.0.0.1:{inside.Port}", StringComparison.Ordinal));
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task A_redirect_inside_is_not_followed()
    {
        using var inside = new LocalWebServer();
        using var outside = new LocalWebServer { Answer = ($"307 Temporary Redirect\r\nLocation: {inside.Origin}/", "") };
        await AssertRefusedAsync(Allowing(outside, inside), outside.Origin + "/");
        Assert.Equal((1, 0), (outside.Connections, inside.Connections));
    }

    [Fact]
    public async Task An_answer_with_one_address_inside_is_refused_whole()
    {
        using var inside = new LocalWebServer();
        await AssertRefusedAsync(new WebhookOptions { AlsoAllowedOrigins = ["http://chat.example"], AlsoAllowedNetworks = ["127.0.0.2/32"] }, "http://chat.example/", new Names("127.0.0.2 127.0.0.1"));
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task A_name_that_answers_differently_the_second_time_gains_nothing()
    {
        using var inside = new LocalWebServer();
        var origin = $"http://chat.example:{inside.Port}";
        var names = new Names("127.0.0.2", "127.0.0.1"); // nobody listens at the first, which is allowed
        await AssertRefusedAsync(new WebhookOptions { AlsoAllowedOrigins = [origin], AlsoAllowedNetworks = ["127.0.0.2/32"] }, origin + "/", names);
        Assert.Equal((0, 1), (inside.Connections, names.Asked));
        await AssertRefusedAsync(new WebhookOptions { AlsoAllowedOrigins = [origin], AlsoAllowedNetworks = ["127.0.0.2/32"] }, origin + "/", names);
        Assert.Equal((0, 2), (inside.Connections, names.Asked));
    }

    [Theory]
    [InlineData("1.1.1.1", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:4700::1", true)]
    [InlineData("::ffff:1.1.1.1", true)]
    [InlineData("100.127.255.255", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("fec0::1", false)]
    public void Public_is_what_belongs_to_the_internet(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddresses.Contain(IPAddress.Parse(address)));

    private static WebhookOptions Allowing(params LocalWebServer[] servers) => new() { AlsoAllowedOrigins = [.. servers.Select(s => s.Origin)], AlsoAllowedNetworks = ["127.0.0.1/32"] };

    private static WebhookClient Client(WebhookOptions options, INameResolver? names = null) => new(Options.Create(options), Options.Create(new OutboxOptions { PatienceSeconds = 5 }), names ?? new Literal());

    private static async Task AssertRefusedAsync(WebhookOptions options, string address, INameResolver? names = null)
    {
        using var client = Client(options, names);
        await Assert.ThrowsAsync<DeliveryException>(() => client.PostAsync(address, new { msgtype = "text" }, default));
    }

    /// <summary>What is no address stays unknown, so that no test asks a name server.</summary>
    private sealed class Literal : INameResolver
    {
        public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) =>
            Task.FromResult(IPAddress.TryParse(host, out var address) ? [address] : host.TrimEnd('.') == "localhost" ? new[] { IPAddress.Loopback, IPAddress.IPv6Loopback } : []);
    }

    /// <summary>Answers as it is told, one time after the other.</summary>
    private sealed class Names(params string[] answers) : INameResolver
    {
        public int Asked { get; private set; }

        public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) =>
            Task.FromResult(answers[Math.Min(Asked++, answers.Length - 1)].Split(' ').Select(IPAddress.Parse).ToArray());
    }
}

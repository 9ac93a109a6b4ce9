using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Tests.Support;

namespace PartyOrg.Benchmarks;

/// <summary>The product listening on a real socket, in the same process as what it is compared with.</summary>
public sealed class World : PartyOrgFactory
{
    public const string County = Qinghe;

    private readonly SocketsHttpHandler _office = new() { MaxConnectionsPerServer = 256, UseCookies = false };

    public Uri Address { get; private set; } = null!;

    public Guid TenantId { get; private set; }

    public static async Task<World> StartAsync()
    {
        var world = new World();
        world.UseKestrel(0);
        await world.InitializeAsync();
        world.Address = new Uri(world.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        world.TenantId = (await world.FindTenantAsync(County))!.Id;
        return world;
    }

    protected override void Start() => StartServer();

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton(TimeProvider.System);

    /// <summary>Somebody else's browser; all share their connections, as an office behind a proxy does.</summary>
    public Session Browser() => new(_office, Address, County);

    public async Task<Session> SignInAsync()
    {
        var session = new Session(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }, Address, County);
        var result = await session.SignInAsync("orgdept", Password);
        return result == 1 ? session : throw new InvalidOperationException($"Sign-in answered {result}: {Errors.Last}");
    }
}

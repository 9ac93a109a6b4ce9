using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Tests.Support;

/// <summary>
/// The whole product over a database of its own: a copy of one that holds the two demo counties. Requests go the whole way, sign-in included;
/// only the clock is the tests'.
/// </summary>
public class PartyOrgFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Yunling = "yunling";
    public const string Qinghe = "qinghe";
    public const string Host = "";
    public const string Password = "Only-4-tests!";

    private readonly ConcurrentDictionary<(string, string), Task<Session>> _sessions = new();

    public MovableClock Clock { get; protected set; } = new();

    public CommandLog Commands { get; } = new();

    public ErrorLog Errors { get; } = new();

    public string? ConnectionString { get; protected set; }

    /// <summary>Whether the database goes with this host, which is not so where it is another's.</summary>
    protected bool OwnsDatabase { get; init; } = true;

    /// <summary>A county's account, signed in once for all tests of the class.</summary>
    public Task<Session> SignInAsync(string tenant, string user) => _sessions.GetOrAdd((tenant, user), _ => Session.SignInAsync(this, tenant, user, Password));

    public Task<Session> OrganizationDepartmentAsync() => SignInAsync(Yunling, "orgdept");

    /// <summary>A browser that nobody has signed in with.</summary>
    public Session Anonymous(string tenant = Yunling) => new(this, tenant);

    /// <summary>Another host over the same database, as behind a proxy.</summary>
    public PartyOrgFactory SecondHost() => new() { ConnectionString = ConnectionString, Clock = Clock, OwnsDatabase = false };

    /// <summary>A host over a database as it lies there, or is not there yet.</summary>
    public static PartyOrgFactory Over(string connectionString) => new() { ConnectionString = connectionString };

    /// <summary>Work in the county (<see cref="Host"/>: the host side), by nobody, as seeding and jobs do it.</summary>
    public async Task<T> InTenantAsync<T>(string tenant, Func<IServiceProvider, Task<T>> work)
    {
        using var _ = Services.GetRequiredService<ICurrentTenant>().Change(await FindTenantAsync(tenant));
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task InTenantAsync(string tenant, Func<IServiceProvider, Task> work) => InTenantAsync(tenant, async services =>
    {
        await work(services);
        return true;
    });

    public async Task<TenantInfo?> FindTenantAsync(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        using var _ = Services.GetRequiredService<ICurrentTenant>().Change(null);
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ITenantStore>().FindByNameAsync(name) ?? throw new InvalidOperationException($"There is no tenant {name}.");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Database:Provider", TestDatabase.Provider);
        builder.UseSetting("ConnectionStrings:Default", ConnectionString);
        builder.UseSetting("Storage:Path", Path.Combine(TestDatabase.Folder, "files"));
        builder.UseSetting("Keys:Path", Path.Combine(TestDatabase.Folder, "keys"));
        builder.UseSetting("Passwords:Iterations", "1000"); // whole sign-ins, cheaper ones
        builder.UseSetting("Audit:CheckpointPath", Path.Combine(TestDatabase.Folder, "checkpoints", Guid.NewGuid().ToString("N"))); // a copied database has seals of its own
        foreach (var limit in new[] { "FailedLoginsPerAccount", "LoginsPerAddress", "ExportsPerUser", "UploadsPerUser", "OpenDeedsPerAddress" })
        {
            builder.UseSetting("RateLimits:" + limit, "100000"); // the tests of the limits set their own
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Errors));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IInterceptor>(Commands);
            services.AddSingleton<IStartupFilter>(Commands);
            ConfigureServices(services);
        });
    }

    protected virtual void ConfigureServices(IServiceCollection services) { }

    public virtual async Task InitializeAsync()
    {
        ConnectionString = await TestDatabase.CopyAsync(await DemoTemplate.Made.Value);
        Start();
    }

    /// <summary>Here, and not inside the first test.</summary>
    protected virtual void Start()
    {
        ClientOptions.BaseAddress = Session.Origin;
        _ = Server;
    }

    /// <summary>Ends this host and lets go of its database, which stays: another process takes over.</summary>
    public async Task StopAsync()
    {
        await base.DisposeAsync();
        await TestDatabase.ReleaseAsync(ConnectionString!);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        if (OwnsDatabase && ConnectionString is not null)
        {
            await TestDatabase.DropAsync(ConnectionString);
        }
    }
}

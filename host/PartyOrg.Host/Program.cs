using PartyOrg.Host;
using PartyOrg.Host.Pages;
using PartyOrg.Host.Verbs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Web;

const string Unwatched = "--hostBuilder:reloadConfigOnChange=false"; // else every write to a database that lies below the program is an event to look at
var verb = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "serve";
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args, Unwatched], ContentRootPath = AppContext.BaseDirectory, EnvironmentName = DefaultEnvironment() });
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = 25 * 1024 * 1024; // a file of 20 MB and what wraps it
});
builder.Services.AddPages();
builder.AddApplication<PartyOrgHostModule>();

await using var app = builder.Build();
app.UseKnownProxies();
app.UseSecurityHeaders();
app.UsePages();
await app.InitializeApplicationAsync();
app.MapHealth();
app.MapPages();

return verb switch
{
    "serve" => await ServeVerb.RunAsync(app),
    "migrate" => await MigrateVerb.RunAsync(app.Services),
    "seed" => await SeedVerb.RunAsync(app, args),
    "check" => await CheckVerb.RunAsync(app.Services),
    "verify" => await VerifyVerb.RunAsync(app.Services),
    _ => UnknownVerb(verb),
};

static int UnknownVerb(string verb)
{
    Console.Error.WriteLine($"Unknown verb '{verb}'; there are serve (default), migrate, seed, check and verify.");
    return 2;
}

// A debug build is a developer's: unless told otherwise it runs in Development, where the demo is seeded.
static string? DefaultEnvironment()
{
#if DEBUG
    return Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Development;
#else
    return null;
#endif
}

public partial class Program;

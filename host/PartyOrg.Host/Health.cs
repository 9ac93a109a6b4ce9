using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Host;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its database answers too, within two seconds. Neither says anything else.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("Healthy")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", async (IServiceScopeFactory scopes, ICurrentTenant tenant) =>
            await IsReadyAsync(scopes, tenant) ? Results.Text("Healthy") : Results.Text("Unhealthy", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<bool> IsReadyAsync(IServiceScopeFactory scopes, ICurrentTenant tenant)
    {
        using var _ = tenant.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            await scope.ServiceProvider.GetRequiredService<PlatformDbContext>().Set<ConfigurationVersion>().AnyAsync(timeout.Token);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PartyOrg.Benchmarks;

/// <summary>An application with nothing in it but ASP.NET Core, EF Core and Identity, whose start is the measure of ours.</summary>
internal static class EmptyApp
{
    public static async Task RunAsync(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        var file = $"empty-{Guid.NewGuid():N}.db"; // in the working directory, which whoever started this clears away: it is ended by killing it
        builder.Services.AddDbContext<Context>(o => o.UseSqlite($"Data Source={file}"));
        builder.Services.AddIdentity<IdentityUser, IdentityRole>().AddEntityFrameworkStores<Context>();
        builder.Services.AddControllers();
        await using var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Context>().Database.EnsureCreatedAsync();
        }

        app.UseAuthentication();
        app.UseAuthorization();
        app.MapControllers();
        app.MapGet("/health/ready", async (Context db) => await db.Users.CountAsync());
        await app.RunAsync();
    }

    private sealed class Context(DbContextOptions<Context> options) : IdentityDbContext(options);
}

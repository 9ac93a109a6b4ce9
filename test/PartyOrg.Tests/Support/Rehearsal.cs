using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;

namespace PartyOrg.Tests.Support;

/// <summary>
/// Lets a matrix ask "may this user do that?" a thousand times of the same world: a request with the header goes the whole way, and is rolled back where it would be committed.
/// </summary>
public class RehearsalFactory : PartyOrgFactory
{
    public const string Header = "X-Test-Rehearsal";

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IStartupFilter, Curtain>();
        services.AddScoped<IUnitOfWork>(provider => new RehearsedUnitOfWork(provider.GetRequiredService<UnitOfWork>(), provider.GetRequiredService<PlatformDbContext>()));
    }

    private static readonly AsyncLocal<bool> IsRehearsing = new();

    /// <summary>Everything in one transaction, which nobody commits.</summary>
    private sealed class RehearsedUnitOfWork(UnitOfWork real, PlatformDbContext db) : IUnitOfWork
    {
        public Task BeginTransactionAsync(CancellationToken cancellationToken = default) => real.BeginTransactionAsync(cancellationToken);

        public Task SaveChangesAsync(CancellationToken cancellationToken = default) => real.SaveChangesAsync(cancellationToken);

        public async Task CompleteAsync(CancellationToken cancellationToken = default)
        {
            if (!IsRehearsing.Value)
            {
                await real.CompleteAsync(cancellationToken);
                return;
            }

            await real.BeginTransactionAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken); // so that what only the database refuses is refused
            await real.AbandonAsync();
        }

        public void OnCompleted(Action action) => real.OnCompleted(action);

        public Task AbandonAsync() => real.AbandonAsync();
    }

    private sealed class Curtain : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                IsRehearsing.Value = context.Request.Headers.ContainsKey(Header);
                return following(context);
            });
            next(app);
        };
    }
}

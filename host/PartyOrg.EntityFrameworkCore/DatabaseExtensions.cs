using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Update;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.EntityFrameworkCore.PostgreSql;
using PartyOrg.EntityFrameworkCore.Sqlite;
using PartyOrg.EntityFrameworkCore.SqlServer;
using PartyOrg.Platform.Data;

namespace PartyOrg.EntityFrameworkCore;

public static class DatabaseExtensions
{
    private const string DefaultConnectionString = "Data Source=App_Data/partyorg.db";

    /// <summary>
    /// PostgreSQL keeps the plans of what is asked again and again, and a connection is not swept on its way back to the pool, since nothing here leaves anything in a session.
    /// What a connection string says itself comes after this, and wins: behind a proxy that shares connections it sets <c>Max Auto Prepare=0</c>.
    /// </summary>
    private const string PostgreSqlManner = "Max Auto Prepare=200;No Reset On Close=true;";

    /// <summary>Chooses the database by <c>Database:Provider</c> (Sqlite, PostgreSql, SqlServer) and <c>ConnectionStrings:Default</c>.</summary>
    public static IServiceCollection AddPartyOrgDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var connectionString = configuration.GetConnectionString("Default") ?? DefaultConnectionString;
        return (configuration["Database:Provider"] ?? "Sqlite") switch
        {
            "Sqlite" => services.AddSingleton<SqliteKeptConnections>().AddContext<SqlitePartyOrgDbContext>(
                "", connectionString, o => o.UseSqlite(WithFolder(connectionString)).AddInterceptors(new SqlitePragmas(), new SqliteKeptStatements()),
                (provider, context) => context.OpenFrom(provider.GetRequiredService<SqliteKeptConnections>())),
            "PostgreSql" => services.AddContext<PostgreSqlPartyOrgDbContext>(
                PostgreSqlManner, connectionString, o => o.UseNpgsql(PostgreSqlManner + connectionString).ReplaceService<IModificationCommandBatchFactory, PostgreSqlBatches>()),
            "SqlServer" => services.AddContext<SqlServerPartyOrgDbContext>("", connectionString, o => o.UseSqlServer(connectionString)),
            var other => throw new ArgumentException($"Unknown Database:Provider '{other}'; there are Sqlite, PostgreSql and SqlServer."),
        };
    }

    /// <summary>Contexts are pooled; this is the one place that rents one, and tells it for whom.</summary>
    private static IServiceCollection AddContext<TContext>(this IServiceCollection services, string manner, string connectionString, Action<DbContextOptionsBuilder> use, Action<IServiceProvider, TContext>? open = null) where TContext : PartyOrgDbContext
    {
        services.AddPooledDbContextFactory<TContext>((provider, options) =>
        {
            use(options);
            options.AddInterceptors(provider.GetServices<IInterceptor>());
            options.ConfigureWarnings(w => w.Ignore(RelationalEventId.BoolWithDefaultWarning));
        });
        return services.AddScoped<PlatformDbContext>(provider =>
        {
            var context = provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            var unitOfWork = provider.GetRequiredService<ContextServices>();
            context.Database.SetConnectionString(manner + (unitOfWork.Tenant.ConnectionString ?? connectionString));
            context.Enter(unitOfWork);
            open?.Invoke(provider, context);
            return context;
        });
    }

    private static string WithFolder(string connectionString)
    {
        var folder = Path.GetDirectoryName(new SqliteConnectionStringBuilder(connectionString).DataSource);
        if (!string.IsNullOrEmpty(folder))
        {
            Directory.CreateDirectory(folder);
        }

        return connectionString;
    }
}

using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace PartyOrg.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL. Texts are compared by code point, as on the other two, so that a list has one order everywhere.</summary>
public sealed class PostgreSqlPartyOrgDbContext(DbContextOptions<PostgreSqlPartyOrgDbContext> options) : PartyOrgDbContext(options)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    public override bool IsUniqueViolation(DbException exception) => exception.SqlState == PostgresErrorCodes.UniqueViolation;

    public override async Task BulkInsertAsync<T>(IReadOnlyList<T> entities, CancellationToken cancellationToken)
    {
        var columns = BulkColumns.Of<T>(this);
        var connection = (NpgsqlConnection)Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{columns.Table}\" ({columns.Names('"', '"')}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var entity in entities)
        {
            await copy.StartRowAsync(cancellationToken);
            foreach (var column in columns.All)
            {
                if (column.ValueOf(entity) is { } value)
                {
                    await copy.WriteAsync(value, column.Mapping.StoreTypeNameBase, cancellationToken);
                }
                else
                {
                    await copy.WriteNullAsync(cancellationToken);
                }
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    /// <summary>Dead rows lie in the table's file until it is vacuumed, and their bytes even then; a full vacuum writes another file, without the rows that nobody can see any more.</summary>
    public override async Task EraseDeletedAsync(IReadOnlyList<Type> entities, CancellationToken cancellationToken)
    {
        await EarlierOnesAreOverAsync(cancellationToken);
        foreach (var entity in entities)
        {
            var vacuum = $"VACUUM FULL \"{Model.FindEntityType(entity)!.GetTableName()}\"";
            await Database.ExecuteSqlRawAsync(vacuum, cancellationToken);
        }
    }

    /// <summary>Whoever began before may still see what was deleted, and a vacuum would keep it for them. They are waited for, but not for ever.</summary>
    private async Task EarlierOnesAreOverAsync(CancellationToken cancellationToken)
    {
        var now = await Database.SqlQueryRaw<string>("SELECT pg_current_xact_id()::xid::text AS \"Value\"").SingleAsync(cancellationToken);
        var earlier = Database.SqlQueryRaw<int>(
            """
            SELECT count(*)::int AS "Value" FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND (age(backend_xmin) > age({0}::xid) OR age(backend_xid) > age({0}::xid))
            """,
            now);
        for (var began = Stopwatch.GetTimestamp(); await earlier.SingleAsync(cancellationToken) > 0 && Stopwatch.GetElapsedTime(began) < LongestWait;)
        {
            await Task.Delay(50, cancellationToken);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        base.ConfigureConventions(builder);
        builder.Properties<string>().UseCollation("C");
        builder.Properties<Enum>().UseCollation("C");
        builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    /// <summary>The column keeps the instant, and takes it only in UTC.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(v => v.ToUniversalTime(), v => v);
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace PartyOrg.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL. Texts are compared by code point, as on the other two, so that a list has one order everywhere.</summary>
public sealed class PostgreSqlPartyOrgDbContext(DbContextOptions<PostgreSqlPartyOrgDbContext> options) : PartyOrgDbContext(options)
{
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

    /// <summary>Dead rows lie in the table's file until it is vacuumed, and their bytes even then; a full vacuum writes another file.</summary>
    public override async Task EraseDeletedAsync(IReadOnlyList<Type> entities, CancellationToken cancellationToken)
    {
        foreach (var entity in entities)
        {
            var vacuum = $"VACUUM FULL \"{Model.FindEntityType(entity)!.GetTableName()}\"";
            await Database.ExecuteSqlRawAsync(vacuum, cancellationToken);
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

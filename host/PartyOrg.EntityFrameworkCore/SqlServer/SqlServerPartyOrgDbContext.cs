using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace PartyOrg.EntityFrameworkCore.SqlServer;

/// <summary>SQL Server. Texts are compared by code point, as on the other two.</summary>
public sealed class SqlServerPartyOrgDbContext(DbContextOptions<SqlServerPartyOrgDbContext> options) : PartyOrgDbContext(options)
{
    public override bool IsUniqueViolation(DbException exception) => exception is SqlException { Number: 2601 or 2627 };

    public override async Task BulkInsertAsync<T>(IReadOnlyList<T> entities, CancellationToken cancellationToken)
    {
        var columns = BulkColumns.Of<T>(this);
        using var rows = new DataTable();
        using var copy = new SqlBulkCopy((SqlConnection)Database.GetDbConnection(), SqlBulkCopyOptions.CheckConstraints, (SqlTransaction?)Database.CurrentTransaction?.GetDbTransaction()) { DestinationTableName = $"[{columns.Table}]" };
        foreach (var column in columns.All)
        {
            var type = column.Mapping.Converter?.ProviderClrType ?? column.Mapping.ClrType;
            rows.Columns.Add(column.Name, Nullable.GetUnderlyingType(type) ?? type);
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        foreach (var entity in entities)
        {
            rows.Rows.Add(columns.All.Select(c => c.ValueOf(entity) ?? DBNull.Value).ToArray());
        }

        await copy.WriteToServerAsync(rows, cancellationToken);
    }

    public override async Task EraseDeletedAsync(IReadOnlyList<Type> entities, CancellationToken cancellationToken)
    {
        foreach (var entity in entities)
        {
            var rebuild = $"ALTER TABLE [{Model.FindEntityType(entity)!.GetTableName()}] REBUILD";
            await Database.ExecuteSqlRawAsync(rebuild, cancellationToken);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        base.ConfigureConventions(builder);
        builder.Properties<string>().UseCollation("Latin1_General_100_BIN2");
        builder.Properties<Enum>().UseCollation("Latin1_General_100_BIN2");
    }
}

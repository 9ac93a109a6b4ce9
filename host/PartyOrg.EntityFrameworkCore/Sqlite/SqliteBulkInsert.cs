using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace PartyOrg.EntityFrameworkCore.Sqlite;

/// <summary>One prepared statement for all rows, inside the unit of work's transaction.</summary>
internal static class SqliteBulkInsert
{
    public static async Task WriteAsync<T>(DbContext db, BulkColumns columns, IReadOnlyList<T> entities, CancellationToken cancellationToken) where T : class
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"INSERT INTO \"{columns.Table}\" ({columns.Names('"', '"')}) VALUES ({string.Join(", ", columns.All.Select((_, i) => "$" + i))})";
        var parameters = columns.All.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i })).ToArray();
        await command.PrepareAsync(cancellationToken);
        foreach (var entity in entities)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = columns.All[i].ValueOf(entity) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

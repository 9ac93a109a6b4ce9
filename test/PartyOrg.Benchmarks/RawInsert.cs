using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PartyOrg.Benchmarks;

/// <summary>The floor of a bulk write: the very rows that the product wrote, once more, into empty tables of the same shape with the same indexes and references.</summary>
internal static class RawInsert
{
    /// <summary>The time of the inserts and their commit; reading the rows and making the tables is not counted.</summary>
    public static async Task<TimeSpan> TimeAsync(DbConnection connection, params (string Table, string Where)[] sources)
    {
        var loads = new List<(string Table, List<object[]> Rows, string[] Types, string[] Columns)>();
        foreach (var (table, where) in sources)
        {
            await CopyShapeAsync(connection, table);
            loads.Add(await ReadAsync(connection, table, where));
        }

        return await Load.TimeAsync(async () =>
        {
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var load in loads)
            {
                await WriteAsync(connection, transaction, load.Table, load.Rows, load.Types, load.Columns);
            }

            await transaction.CommitAsync();
        });
    }

    private static async Task<(string, List<object[]>, string[], string[])> ReadAsync(DbConnection connection, string table, string where)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE {where}";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return ("raw_" + table, rows, Enumerable.Range(0, reader.FieldCount).Select(reader.GetDataTypeName).ToArray(), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray());
    }

    private static async Task CopyShapeAsync(DbConnection connection, string table)
    {
        await ExecuteAsync(connection, $"DROP TABLE IF EXISTS \"raw_{table}\"");
        if (connection is NpgsqlConnection)
        {
            await ExecuteAsync(connection, $"CREATE TABLE \"raw_{table}\" (LIKE \"{table}\" INCLUDING ALL)");
            foreach (var reference in await TextsAsync(connection, $"SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' AND conrelid = '\"{table}\"'::regclass"))
            {
                await ExecuteAsync(connection, $"ALTER TABLE \"raw_{table}\" ADD {reference}");
            }

            return;
        }

        foreach (var shape in await TextsAsync(connection, $"SELECT sql FROM sqlite_master WHERE tbl_name = '{table}' AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC"))
        {
            var name = shape.IndexOf($"\"{table}\"", StringComparison.Ordinal) + 1; // only the first: a reference to the table itself finds its rows there
            await ExecuteAsync(connection, shape.Insert(name, "raw_").Replace("INDEX \"", "INDEX \"raw_", StringComparison.Ordinal));
        }
    }

    private static async Task<List<string>> TextsAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static Task WriteAsync(DbConnection connection, DbTransaction transaction, string table, List<object[]> rows, string[] types, string[] columns) =>
        connection is NpgsqlConnection postgres ? CopyAsync(postgres, table, rows, types) : PreparedAsync((SqliteConnection)connection, (SqliteTransaction)transaction, table, rows, columns);

    private static async Task CopyAsync(NpgsqlConnection connection, string table, List<object[]> rows, string[] types)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table}\" FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is DBNull)
                {
                    await copy.WriteNullAsync();
                }
                else
                {
                    await copy.WriteAsync(row[i], types[i].Split('(')[0]);
                }
            }
        }

        await copy.CompleteAsync();
    }

    private static async Task PreparedAsync(SqliteConnection connection, SqliteTransaction transaction, string table, List<object[]> rows, string[] columns)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", columns.Select((_, i) => "$" + i))})";
        var parameters = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i })).ToArray();
        await command.PrepareAsync();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                parameters[i].Value = row[i];
            }

            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

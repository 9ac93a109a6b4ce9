using Microsoft.Data.Sqlite;
using Npgsql;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>The bytes that the database keeps on disk, as whoever takes the disk away has them: SQLite's file and its write-ahead log, PostgreSQL's files of the database.</summary>
internal static class DatabaseFiles
{
    public static async Task<IReadOnlyList<byte[]>> ReadAsync(PartyOrgFactory factory) =>
        TestDatabase.Provider == "Sqlite" ? ReadSqlite(factory.ConnectionString!) : await ReadPostgreSqlAsync(factory.ConnectionString!);

    /// <summary>PostgreSQL's log of what was written since the place; SQLite's is among the files.</summary>
    public static Task<IReadOnlyList<byte[]>> ReadLogAsync(PartyOrgFactory factory, string since) => QueryAsync(
        factory.ConnectionString!, $"SELECT pg_read_binary_file('pg_wal/' || name) FROM pg_ls_waldir() WHERE name BETWEEN pg_walfile_name('{since}') AND pg_walfile_name(pg_current_wal_lsn()) ORDER BY name");

    public static async Task<string> PlaceInLogAsync(PartyOrgFactory factory)
    {
        await using var connection = new NpgsqlConnection(factory.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_current_wal_lsn()::text", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static List<byte[]> ReadSqlite(string connectionString)
    {
        var path = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*").Order().Select(ReadShared).ToList();
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static Task<IReadOnlyList<byte[]>> ReadPostgreSqlAsync(string connectionString) => QueryAsync(
        connectionString, "CHECKPOINT", "SELECT pg_read_binary_file('base/' || d.oid || '/' || f) FROM pg_database d, pg_ls_dir('base/' || d.oid) f WHERE d.datname = current_database() AND f ~ '^[0-9]+$'");

    private static async Task<IReadOnlyList<byte[]>> QueryAsync(string connectionString, params string[] statements)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var files = new List<byte[]>();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                files.Add((byte[])reader[0]);
            }
        }

        return files;
    }
}

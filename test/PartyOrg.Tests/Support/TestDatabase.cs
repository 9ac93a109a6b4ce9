using Microsoft.Data.Sqlite;
using Npgsql;

namespace PartyOrg.Tests.Support;

/// <summary>
/// Makes databases for the tests: on the PostgreSQL server that <c>PARTYORG_TEST_DB</c> names, or as SQLite files.
/// One is migrated and seeded per run; each test class works on a copy of it, which costs milliseconds.
/// </summary>
public static class TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("PARTYORG_TEST_DB") is { Length: > 0 } text ? text : null;
    private static int _last;

    public static string Provider => Server is null ? "Sqlite" : "PostgreSql";

    /// <summary>What is not in the database, and may be shared: keys and attachments, in a folder of this run.</summary>
    public static string Folder { get; } = Directory.CreateTempSubdirectory("partyorg-tests-").FullName;

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    /// <summary>The connection string of a database that is not there yet: the host makes it when it first starts.</summary>
    public static string New(string name) => Server is null
        ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, name + ".db") }.ToString()
        : new NpgsqlConnectionStringBuilder(Server) { Database = "t_" + name, MaxPoolSize = 40 }.ToString();

    public static async Task<string> CopyAsync(string template)
    {
        var copy = New($"{Interlocked.Increment(ref _last)}_{Guid.NewGuid():N}"[..12]);
        if (Server is null)
        {
            File.Copy(new SqliteConnectionStringBuilder(template).DataSource, new SqliteConnectionStringBuilder(copy).DataSource);
        }
        else
        {
            await ExecuteAsync($"CREATE DATABASE \"{NameOf(copy)}\" TEMPLATE \"{NameOf(template)}\" STRATEGY FILE_COPY");
        }

        return copy;
    }

    /// <summary>Lets go of every connection, so that the file is whole, or the database may be copied or dropped.</summary>
    public static async Task ReleaseAsync(string connectionString)
    {
        if (Server is null)
        {
            await using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            await using var connection = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(connection);
            await ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{NameOf(connectionString)}'");
        }
    }

    public static async Task DropAsync(string connectionString)
    {
        await ReleaseAsync(connectionString);
        if (Server is null)
        {
            File.Delete(new SqliteConnectionStringBuilder(connectionString).DataSource);
        }
        else
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{NameOf(connectionString)}\" WITH (FORCE)");
        }
    }

    /// <summary>As if half a minute had gone by since the holder of a job's lease was last heard of.</summary>
    public static async Task EndLeasesAsync(string connectionString)
    {
        const string update = "UPDATE \"Platform_Jobs\" SET \"LeaseUntil\" = NULL WHERE \"LeaseUntil\" IS NOT NULL";
        await using System.Data.Common.DbConnection connection = Server is null ? new SqliteConnection(connectionString + ";Default Timeout=30") : new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = update;
        await command.ExecuteNonQueryAsync();
    }

    private static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

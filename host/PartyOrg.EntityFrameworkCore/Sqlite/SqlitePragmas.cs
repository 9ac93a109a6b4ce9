using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace PartyOrg.EntityFrameworkCore.Sqlite;

/// <summary>What a connection string cannot say: write-ahead log, every commit on disk, patience with another process's writer, deleted data overwritten.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;";

    /// <summary>The driver's pool gives a connection out again with all that it was told.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> Told = [];

    public static void Tell(SqliteConnection connection)
    {
        if (Told.TryAdd(connection.Handle!, Pragmas))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData); // the driver knows no other way
        return Task.CompletedTask;
    }
}

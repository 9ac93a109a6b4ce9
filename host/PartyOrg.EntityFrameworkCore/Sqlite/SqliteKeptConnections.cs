using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PartyOrg.EntityFrameworkCore.Sqlite;

/// <summary>
/// Open connections of this host, each for one unit of work after another. The driver's own pool keeps only the handle: with each opening and closing a connection is taught
/// and made to forget some thirty of EF's functions, and whatever was prepared on it is lost.
/// </summary>
internal sealed class SqliteKeptConnections : IDisposable
{
    /// <summary>Of each database. More are at work only in a rush, and are closed after it: each holds a cache of its own.</summary>
    private const int Most = 32;

    private readonly ConcurrentDictionary<string, ConcurrentStack<SqliteConnection>> _idle = new(StringComparer.Ordinal);
    private volatile bool _isDisposed;

    /// <summary>One that is open and at rest, or null: then EF makes one.</summary>
    public SqliteConnection? Take(string connectionString) => _idle.TryGetValue(connectionString, out var idle) && idle.TryPop(out var connection) ? connection : null;

    /// <summary>Takes one back; what cannot be kept is closed.</summary>
    public void Return(SqliteConnection connection)
    {
        var idle = _idle.GetOrAdd(connection.ConnectionString, _ => []);
        if (_isDisposed || connection.State != System.Data.ConnectionState.Open || idle.Count >= Most)
        {
            connection.Dispose();
        }
        else
        {
            idle.Push(connection);
        }
    }

    /// <summary>The last one that is closed folds the write-ahead log into the file.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        foreach (var idle in _idle.Values)
        {
            while (idle.TryPop(out var connection))
            {
                connection.Dispose();
            }
        }
    }
}

using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PartyOrg.EntityFrameworkCore.Sqlite;

/// <summary>
/// Keeps what was prepared for as long as its connection is open. EF makes a new command each time, and the driver prepares each command anew: of a short query that was half the time.
/// (PostgreSQL's driver does the same by itself, see <c>Max Auto Prepare</c>.)
/// </summary>
internal sealed class SqliteKeptStatements : DbCommandInterceptor
{
    /// <summary>Of each connection. The hottest are the first to come.</summary>
    private const int Most = 64;

    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, KeptCommand>> Kept = [];

    /// <summary>In place of EF's new command the one at rest that says the same, with the new one's parameters.</summary>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (result is not SqliteCommand { Connection: { } connection } fresh)
        {
            return result;
        }

        var atRest = Kept.GetOrCreateValue(connection);
        if (!atRest.Remove(fresh.CommandText, out var command))
        {
            if (atRest.Count >= Most)
            {
                return result;
            }

            command = new KeptCommand(atRest) { Connection = connection, CommandText = fresh.CommandText };
        }

        (command.Transaction, command.CommandTimeout) = (fresh.Transaction, fresh.CommandTimeout);
        foreach (SqliteParameter parameter in fresh.Parameters)
        {
            command.Parameters.Add(parameter);
        }

        fresh.Dispose();
        return command;
    }

    /// <summary>Put to rest where another command would end. Whoever ends one at rest is its connection, which is being closed.</summary>
    private sealed class KeptCommand(Dictionary<string, KeptCommand> atRest) : SqliteCommand
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && DataReader is null && atRest.TryAdd(CommandText, this))
            {
                Parameters.Clear();
                Transaction = null;
                return;
            }

            if (atRest.GetValueOrDefault(CommandText) == this)
            {
                atRest.Remove(CommandText);
            }

            base.Dispose(disposing);
        }
    }
}

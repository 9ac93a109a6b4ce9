using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PartyOrg.EntityFrameworkCore.InsertOnly;

namespace PartyOrg.Host.Verbs;

/// <summary>
/// Migrates an embedded database whole or not at all. SQLite changes a table by writing it anew, which EF cannot do in one transaction:
/// a copy is made first, and whoever finds one later knows that the process was killed, and begins again from it.
/// </summary>
internal sealed class SqliteMigration(DatabaseFacade database)
{
    private readonly string _file = database.GetDbConnection().DataSource;

    private string Copy => _file + ".before";

    public async Task RunAsync()
    {
        if (File.Exists(Copy))
        {
            await GoBackAsync();
        }

        if ((await database.GetPendingMigrationsAsync()).Any())
        {
            await CopyAsync();
            await database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\""); // EF's lock is a row that outlives a killed process; ours is on a file
            await database.MigrateAsync();
            await database.KeepInsertOnlyAsync();
            File.Delete(Copy);
        }
    }

    /// <summary>Under another name until it is whole.</summary>
    private async Task CopyAsync()
    {
        var part = Copy + ".part";
        File.Delete(part);
        await database.ExecuteSqlAsync($"VACUUM INTO {part}");
        File.Move(part, Copy);
    }

    private async Task GoBackAsync()
    {
        await database.GetDbConnection().CloseAsync();
        SqliteConnection.ClearPool((SqliteConnection)database.GetDbConnection());
        File.Delete(_file + "-wal");
        File.Delete(_file + "-shm");
        File.Move(Copy, _file, overwrite: true);
        await database.OpenConnectionAsync();
    }
}

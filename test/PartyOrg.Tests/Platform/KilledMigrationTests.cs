using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>Quality F5: whoever starts after a migration that was killed finds the database as it was before, and migrates it. Server databases do this in transactions.</summary>
public sealed class KilledMigrationTests
{
    [Fact]
    public async Task A_migration_that_was_killed_half_way_is_begun_again()
    {
        if (TestDatabase.Provider != "Sqlite")
        {
            return;
        }

        await using var factory = PartyOrgFactory.Over(TestDatabase.New("killed"));
        var file = new SqliteConnectionStringBuilder(factory.ConnectionString).DataSource;
        await MakeAsync(file + ".before", "CREATE TABLE \"Kept\" (\"Id\" TEXT)");
        await MakeAsync(file, "CREATE TABLE \"ef_temp_Letters_Letters\" (\"Id\" TEXT)"); // what EF would stumble over
        var isKept = await factory.InTenantAsync(PartyOrgFactory.Host, async services =>
        {
            var database = services.GetRequiredService<PlatformDbContext>().Database;
            Assert.Empty(await database.GetPendingMigrationsAsync());
            return await database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = 'Kept'").SingleAsync() == 1;
        });
        Assert.True(isKept);
        Assert.False(File.Exists(file + ".before"));
    }

    private static async Task MakeAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PartyOrg.EntityFrameworkCore;
using PartyOrg.EntityFrameworkCore.PostgreSql;
using PartyOrg.EntityFrameworkCore.Sqlite;
using PartyOrg.EntityFrameworkCore.SqlServer;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

public sealed class MigrationTests
{
    [Theory, MemberData(nameof(Providers))]
    public void No_change_of_the_model_waits_for_a_migration(string provider)
    {
        using var context = Make(provider);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory, MemberData(nameof(Providers))]
    public void The_migration_script_makes_every_table_of_the_model(string provider)
    {
        using var context = Make(provider);
        var script = context.GetService<IMigrator>().GenerateScript();
        var tables = context.Model.GetEntityTypes().Select(t => t.GetTableName()).Where(t => t is not null).Distinct().ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Matches($"CREATE TABLE [\"\\[]{table}[\"\\]]", script));
    }

    /// <summary>SQL Server is not run here, so what it would refuse is looked for in the script.</summary>
    [Fact]
    public void No_index_of_SQL_Server_has_a_key_of_unlimited_or_too_great_length()
    {
        using var context = Make("SqlServer");
        var tooLong = context.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(t => t.GetIndexes())
            .Select(i => (Name: i.GetDatabaseName(), Bytes: i.Properties.Sum(p => p.GetColumnType() switch
            {
                "uniqueidentifier" => 16,
                var text when text.StartsWith("nvarchar(max", StringComparison.Ordinal) || text.StartsWith("varbinary(max", StringComparison.Ordinal) => 100_000,
                var text when text.StartsWith("nvarchar", StringComparison.Ordinal) => 2 * p.GetMaxLength()!.Value,
                _ => 10,
            })))
            .Where(i => i.Bytes > 1700);
        Faults.None(tooLong.Select(i => $"{i.Name}: {i.Bytes} bytes"));
    }

    public static TheoryData<string> Providers() => ["Sqlite", "PostgreSql", "SqlServer"];

    internal static PartyOrgDbContext Make(string provider)
    {
        const string nowhere = "unused";
        return provider switch
        {
            "Sqlite" => new SqlitePartyOrgDbContext(new DbContextOptionsBuilder<SqlitePartyOrgDbContext>().UseSqlite($"Data Source={nowhere}").Options),
            "PostgreSql" => new PostgreSqlPartyOrgDbContext(new DbContextOptionsBuilder<PostgreSqlPartyOrgDbContext>().UseNpgsql($"Host={nowhere}").Options),
            _ => new SqlServerPartyOrgDbContext(new DbContextOptionsBuilder<SqlServerPartyOrgDbContext>().UseSqlServer($"Server={nowhere}").Options),
        };
    }
}

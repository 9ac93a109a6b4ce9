using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace PartyOrg.EntityFrameworkCore.InsertOnly;

/// <summary>Makes the database itself refuse to change or delete rows that are evidence, from whatever program or console it is asked.</summary>
public static class InsertOnlyTriggers
{
    private static readonly string[] Deeds = ["UPDATE", "DELETE"];

    /// <summary>All tables that are insert-only.</summary>
    internal static IReadOnlyList<string> Tables => [.. InsertOnlyEvidence.Tables, .. InsertOnlyHistory.Tables];

    /// <summary>SQLite changes a table by writing it anew, and forgets its triggers: after every migration they are put back where they are missing.</summary>
    public static async Task KeepInsertOnlyAsync(this DatabaseFacade database, CancellationToken cancellationToken = default)
    {
        foreach (var sql in database.IsSqlite() ? Tables.SelectMany(table => Create(database.ProviderName, table)) : [])
        {
            await database.ExecuteSqlRawAsync(sql, cancellationToken);
        }
    }

    /// <summary>The statements that make a table insert-only.</summary>
    internal static IEnumerable<string> Create(string? provider, string table) => provider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => Deeds.Select(deed =>
            $"CREATE TRIGGER IF NOT EXISTS \"TR_{table}_{deed}\" BEFORE {deed} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{table} is insert-only'); END;"),
        "Npgsql.EntityFrameworkCore.PostgreSQL" =>
        [
            "CREATE OR REPLACE FUNCTION partyorg_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME; END $$;",
            $"CREATE TRIGGER \"TR_{table}\" BEFORE UPDATE OR DELETE OR TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION partyorg_insert_only();",
        ],
        "Microsoft.EntityFrameworkCore.SqlServer" =>
            [$"CREATE TRIGGER [TR_{table}] ON [{table}] INSTEAD OF UPDATE, DELETE AS BEGIN THROW 50001, '{table} is insert-only', 1; END;"],
        _ => throw new NotSupportedException($"There are no triggers for {provider}."),
    };

    /// <summary>The statements that undo it, for whoever migrates back.</summary>
    internal static IEnumerable<string> Drop(string? provider, string table) => provider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => Deeds.Select(deed => $"DROP TRIGGER IF EXISTS \"TR_{table}_{deed}\";"),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => [$"DROP TRIGGER IF EXISTS \"TR_{table}\" ON \"{table}\";"],
        "Microsoft.EntityFrameworkCore.SqlServer" => [$"DROP TRIGGER IF EXISTS [TR_{table}];"],
        _ => throw new NotSupportedException($"There are no triggers for {provider}."),
    };
}

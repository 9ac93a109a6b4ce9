namespace PartyOrg.Administration.Data;

/// <summary>
/// Makes the database itself refuse to change or delete rows that are evidence, from whatever program it is asked. For migrations:
/// <c>foreach (var sql in InsertOnlyTriggers.Create(migrationBuilder.ActiveProvider)) migrationBuilder.Sql(sql);</c>
/// </summary>
internal static class InsertOnlyTriggers
{
    private static readonly string[] EvidenceTables = ["Platform_AuditLogs", "Administration_AuditSeals", "Administration_AuditSealEntries"];

    /// <summary>The statements for the audit log's tables.</summary>
    public static IEnumerable<string> Create(string? activeProvider) => EvidenceTables.SelectMany(table => Create(activeProvider, table));

    /// <summary>The statements for one table.</summary>
    public static IEnumerable<string> Create(string? activeProvider, string table) => activeProvider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => Deeds.Select(deed =>
            $"CREATE TRIGGER \"TR_{table}_No{deed}\" BEFORE {deed.ToUpperInvariant()} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{table} is insert-only'); END;"),
        "Npgsql.EntityFrameworkCore.PostgreSQL" =>
        [
            "CREATE OR REPLACE FUNCTION partyorg_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME; END $$;",
            $"CREATE TRIGGER \"TR_{table}_InsertOnly\" BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION partyorg_insert_only();",
            $"CREATE TRIGGER \"TR_{table}_NoTruncate\" BEFORE TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION partyorg_insert_only();",
        ],
        "Microsoft.EntityFrameworkCore.SqlServer" => [$"CREATE TRIGGER [TR_{table}_InsertOnly] ON [{table}] INSTEAD OF UPDATE, DELETE AS BEGIN THROW 50001, '{table} is insert-only', 1; END;"],
        _ => throw new NotSupportedException($"There are no triggers for {activeProvider}."),
    };

    private static readonly string[] Deeds = ["Update", "Delete"];
}

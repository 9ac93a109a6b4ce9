using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Data;

/// <summary>Triggers for the migrations, by provider: rows of signatures, contents and past versions are inserted and never changed or removed, not even from a console.</summary>
internal static class InsertOnlyTables
{
    public static IReadOnlyList<string> Names { get; } = [LetterVerifier.SignaturesTable, LetterVerifier.ContentsTable, "Letters_PastVersions"];

    private static readonly string[] Deeds = ["UPDATE", "DELETE"];

    /// <summary>EF has to know on SQL Server that a table has a trigger.</summary>
    internal static string TriggerOf(string table) => "TR_" + table;

    public static IEnumerable<string> Sqlite => Names.SelectMany(table => Deeds.Select(deed =>
        $"""CREATE TRIGGER "TR_{table}_{deed}" BEFORE {deed} ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} is insert-only'); END;"""));

    public static IEnumerable<string> PostgreSql =>
    [
        "CREATE OR REPLACE FUNCTION letters_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME; END $$;",
        .. Names.Select(table => $"""CREATE TRIGGER "{TriggerOf(table)}" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION letters_insert_only();"""),
    ];

    public static IEnumerable<string> SqlServer => Names.Select(table =>
        $"CREATE TRIGGER [{TriggerOf(table)}] ON [{table}] INSTEAD OF UPDATE, DELETE AS BEGIN THROW 51000, '{table} is insert-only', 1; END;");
}

using System.Globalization;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.Benchmarks;

/// <summary>What the weeks' pages ask of the database, as one would write it by hand: the board is one statement.</summary>
internal sealed class WeekSql(object tenant, DateOnly today)
{
    private const int LevelLength = 6;

    private static bool IsSqlite => TestDatabase.Provider == "Sqlite";

    /// <summary>How many reports of a subtree's week are accepted, and the first fifty.</summary>
    public IReadOnlyList<LoggedCommand> Reports(string code, string week)
    {
        const string which = """FROM "Lists_WeeklyReports" r WHERE r."TenantId" = @t AND r."Week" = @w AND r."State" = 'Accepted' AND r."OrganizationCode" >= @c AND r."OrganizationCode" < @d""";
        const string page = $"""
            SELECT r."Id", r."OrganizationId", r."OrganizationName", r."Week", r."State", r."Timeliness", r."MissedInARow", r."SubmittedAt", r."SubmittedBy", r."AcceptedAt", r."Urged",
                   (SELECT COUNT(*) FROM "Lists_ReportLines" l WHERE l."ReportId" = r."Id") {which} ORDER BY r."OrganizationCode" LIMIT 50
            """;
        return [Command($"SELECT COUNT(*) {which}", code, week), Command(page, code, week)];
    }

    /// <summary>How many lines of a subtree's week are overdue, and the first fifty.</summary>
    public IReadOnlyList<LoggedCommand> RedLines(string code, string week)
    {
        const string which = """FROM "Lists_ReportLines" l WHERE l."TenantId" = @t AND l."Week" = @w AND l."OrganizationCode" >= @c AND l."OrganizationCode" < @d AND l."DueOn" < @today""";
        const string page = $"""
            SELECT l."Id", l."ReportId", l."OrganizationId", (SELECT r."OrganizationName" FROM "Lists_WeeklyReports" r WHERE r."Id" = l."ReportId"), l."TaskId", l."TaskTitle", l."DueOn",
                   l."LastProgress", l."Progress", l."Done", l."Next", l."Obstacles", l."EvidenceIds" {which} ORDER BY l."DueOn" LIMIT 50
            """;
        return [Command($"SELECT COUNT(*) {which}", code, week), Command(page, code, week)];
    }

    /// <summary>The open week: who has reported, and how tasks and problems stand, by child.</summary>
    public IReadOnlyList<LoggedCommand> BoardNow(string code, string week, string last) => [Command($"""
        {ReportsByChild}
        UNION ALL SELECT 't', substr("OrganizationCode", 1, @n), {Entries("Progress")} FROM "Lists_Tasks" WHERE {LivingEntries} GROUP BY 2
        UNION ALL SELECT 'p', substr("OrganizationCode", 1, @n), {Entries(null)} FROM "Lists_Problems" WHERE {LivingEntries} GROUP BY 2
        """, code, week, last)];

    /// <summary>A closed week: who has reported, and the figures kept at its close, by child.</summary>
    public IReadOnlyList<LoggedCommand> BoardThen(string code, string week)
    {
        string[] figures = ["TasksOpen", "TasksClosed", "TasksOverdue", "TasksDueSoon", "ProblemsOpen", "ProblemsClosed", "ProblemsOverdue", "ProblemsRelapsed"];
        return
        [
            Command(ReportsByChild, code, week, week),
            Command($"""SELECT substr("OrganizationCode", 1, @n), {string.Join(", ", figures.Select(f => $"SUM(\"{f}\")"))} FROM "Lists_WeekFigures" WHERE "TenantId" = @t AND "Week" = @w AND {Within} GROUP BY 1""", code, week),
        ];
    }

    /// <summary>All weeks from one on.</summary>
    public IReadOnlyList<LoggedCommand> Trend(string code, string from) =>
    [
        Command($"""
            SELECT "Week", COUNT(CASE WHEN "Timeliness" = 'OnTime' OR ("Timeliness" IS NULL AND "SubmittedAt" IS NOT NULL) THEN 1 END), COUNT(CASE WHEN "Timeliness" = 'Late' THEN 1 END),
                   COUNT(CASE WHEN "Timeliness" = 'Missing' THEN 1 END), COUNT(CASE WHEN "Timeliness" IS NULL AND "SubmittedAt" IS NULL THEN 1 END)
            FROM "Lists_WeeklyReports" WHERE "TenantId" = @t AND "Week" >= @w AND {Within} GROUP BY "Week"
            """, code, from),
        Command($"""
            SELECT "Week", SUM("TasksOpen" + "ProblemsOpen"), SUM("TasksClosed" + "ProblemsClosed"), SUM("TasksOverdue" + "ProblemsOverdue")
            FROM "Lists_WeekFigures" WHERE "TenantId" = @t AND "Week" >= @w AND {Within} GROUP BY "Week"
            """, code, from),
    ];

    /// <summary>What a submitted report leaves: its row and its lines, in one commit.</summary>
    public static string Submission(IEnumerable<string> reportColumns, IEnumerable<string> lineColumns)
    {
        var report = Copy("Lists_WeeklyReports", "Id", reportColumns.ToDictionary(c => c, c => c switch { "Id" => "@new", "Week" => "@text", _ => $"\"{c}\"" }));
        var newId = IsSqlite ? "hex(randomblob(16))" : "gen_random_uuid()";
        var lines = Copy("Lists_ReportLines", "ReportId", lineColumns.ToDictionary(c => c, c => c switch { "Id" => newId, "ReportId" => "@new", "Week" => "@text", _ => $"\"{c}\"" }));
        return IsSqlite ? $"BEGIN IMMEDIATE; {report}; {lines}; COMMIT" : $"{report}; {lines}"; // a batch of Npgsql's is one transaction
    }

    private const string Within = """ "OrganizationCode" >= @c AND "OrganizationCode" < @d """;

    private const string LivingEntries = $"""
        "TenantId" = @t AND NOT "IsDeleted" AND {Within} AND ("State" <> 'Closed' OR "ClosedOn" >= @year)
        """;

    private const string DueAt = """(SELECT "DueAt" FROM "Lists_ReportingPeriods" WHERE "TenantId" = @t AND "Week" = @w)""";

    private const string ReportsByChild = $"""
        SELECT 'r', substr("OrganizationCode", 1, @n), COUNT(CASE WHEN "Week" = @w AND ("Timeliness" = 'OnTime' OR ("Timeliness" IS NULL AND "SubmittedAt" <= {DueAt})) THEN 1 END),
               COUNT(CASE WHEN "Week" = @w AND ("Timeliness" = 'Late' OR ("Timeliness" IS NULL AND "SubmittedAt" > {DueAt})) THEN 1 END),
               COUNT(CASE WHEN "Week" = @w AND "Timeliness" = 'Missing' THEN 1 END), COUNT(CASE WHEN "Week" = @w AND "Timeliness" IS NULL AND "SubmittedAt" IS NULL THEN 1 END),
               MAX(CASE WHEN "Week" = @last THEN "MissedInARow" ELSE 0 END)
        FROM "Lists_WeeklyReports" WHERE "TenantId" = @t AND "Week" IN (@w, @last) AND {Within} GROUP BY 2
        """;

    private static string Entries(string? progress) => $"""
        COUNT(CASE WHEN "State" <> 'Closed' THEN 1 END), COUNT(CASE WHEN "State" = 'Closed' THEN 1 END), COUNT(CASE WHEN "State" IN ('Open', 'PendingVerification') AND "DueOn" < @today THEN 1 END),
        {(progress is null ? "0" : $"COUNT(CASE WHEN \"State\" = 'Open' AND \"DueOn\" >= @today AND \"DueOn\" <= @soon AND \"{progress}\" < 80 THEN 1 END)")}, COUNT(CASE WHEN "State" <> 'Closed' AND "Relapses" > 0 THEN 1 END)
        """;

    private static string Copy(string table, string key, Dictionary<string, string> columns) =>
        $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Keys.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", columns.Values)} FROM \"{table}\" WHERE \"{key}\" = @id";

    private LoggedCommand Command(string sql, string code, string week, string? last = null) => new(sql, new List<(string, object?)>
    {
        ("@t", tenant), ("@w", week), ("@last", last ?? week), ("@c", code), ("@d", code + "/"), ("@n", code.Length + LevelLength),
        ("@today", Stored(today)), ("@soon", Stored(today.AddDays(7))), ("@year", Stored(new DateOnly(today.Year, 1, 1))),
    }.Where(p => sql.Contains(p.Item1, StringComparison.Ordinal)).ToList());

    private static object Stored(DateOnly day) => IsSqlite ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day;
}

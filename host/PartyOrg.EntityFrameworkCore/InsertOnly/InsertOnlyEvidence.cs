using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PartyOrg.EntityFrameworkCore.PostgreSql;
using PartyOrg.EntityFrameworkCore.Sqlite;
using PartyOrg.EntityFrameworkCore.SqlServer;

namespace PartyOrg.EntityFrameworkCore.InsertOnly;

/// <summary>The migration that makes the audit log, its seals, and letters' contents, past versions and signatures insert-only. The model does not show it, so it is written by hand.</summary>
public abstract class InsertOnlyEvidence : Migration
{
    public const string Id = "20261122235900_InsertOnlyEvidence";

    internal static readonly string[] Tables =
    [
        "Platform_AuditLogs", "Administration_AuditSeals", "Administration_AuditSealEntries", "Letters_Contents", "Letters_PastVersions", "Letters_Signatures",
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in Tables.SelectMany(table => InsertOnlyTriggers.Create(ActiveProvider, table)))
        {
            migrationBuilder.Sql(sql);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in Tables.SelectMany(table => InsertOnlyTriggers.Drop(ActiveProvider, table)))
        {
            migrationBuilder.Sql(sql);
        }
    }
}

[DbContext(typeof(SqlitePartyOrgDbContext))]
[Migration(Id)]
public sealed class SqliteInsertOnlyEvidence : InsertOnlyEvidence;

[DbContext(typeof(PostgreSqlPartyOrgDbContext))]
[Migration(Id)]
public sealed class PostgreSqlInsertOnlyEvidence : InsertOnlyEvidence;

[DbContext(typeof(SqlServerPartyOrgDbContext))]
[Migration(Id)]
public sealed class SqlServerInsertOnlyEvidence : InsertOnlyEvidence;

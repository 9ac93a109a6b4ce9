using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PartyOrg.EntityFrameworkCore.PostgreSql;
using PartyOrg.EntityFrameworkCore.Sqlite;
using PartyOrg.EntityFrameworkCore.SqlServer;

namespace PartyOrg.EntityFrameworkCore.InsertOnly;

/// <summary>The audit log, its seals, and letters' contents, past versions and signatures are insert-only.</summary>
public abstract class InsertOnlyEvidence() : InsertOnlyMigration(Tables)
{
    public const string Id = "20261122235900_InsertOnlyEvidence";

    internal static readonly string[] Tables =
    [
        "Platform_AuditLogs", "Administration_AuditSeals", "Administration_AuditSealEntries", "Letters_Contents", "Letters_PastVersions", "Letters_Signatures",
    ];
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

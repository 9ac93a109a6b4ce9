using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PartyOrg.EntityFrameworkCore.PostgreSql;
using PartyOrg.EntityFrameworkCore.Sqlite;
using PartyOrg.EntityFrameworkCore.SqlServer;

namespace PartyOrg.EntityFrameworkCore.InsertOnly;

/// <summary>The history of the three lists is insert-only.</summary>
public abstract class InsertOnlyHistory() : InsertOnlyMigration(Tables)
{
    public const string Id = "20261122235910_InsertOnlyHistory";

    internal static readonly string[] Tables = ["Lists_EntryEvents"];
}

[DbContext(typeof(SqlitePartyOrgDbContext))]
[Migration(Id)]
public sealed class SqliteInsertOnlyHistory : InsertOnlyHistory;

[DbContext(typeof(PostgreSqlPartyOrgDbContext))]
[Migration(Id)]
public sealed class PostgreSqlInsertOnlyHistory : InsertOnlyHistory;

[DbContext(typeof(SqlServerPartyOrgDbContext))]
[Migration(Id)]
public sealed class SqlServerInsertOnlyHistory : InsertOnlyHistory;

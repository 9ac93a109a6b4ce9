using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PartyOrg.EntityFrameworkCore.PostgreSql;
using PartyOrg.EntityFrameworkCore.Sqlite;
using PartyOrg.EntityFrameworkCore.SqlServer;

namespace PartyOrg.EntityFrameworkCore;

// What dotnet-ef makes contexts with: a migration is written without any server.

internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqlitePartyOrgDbContext>
{
    public SqlitePartyOrgDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqlitePartyOrgDbContext>().UseSqlite("Data Source=design").Options);
}

internal sealed class PostgreSqlFactory : IDesignTimeDbContextFactory<PostgreSqlPartyOrgDbContext>
{
    public PostgreSqlPartyOrgDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlPartyOrgDbContext>().UseNpgsql("Host=design").Options);
}

internal sealed class SqlServerFactory : IDesignTimeDbContextFactory<SqlServerPartyOrgDbContext>
{
    public SqlServerPartyOrgDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqlServerPartyOrgDbContext>().UseSqlServer("Server=design").Options);
}

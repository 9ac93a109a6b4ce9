using Microsoft.EntityFrameworkCore.Migrations;

namespace PartyOrg.EntityFrameworkCore.InsertOnly;

/// <summary>A migration that makes tables insert-only. The model does not show it, so it is written by hand, once for each set of tables.</summary>
public abstract class InsertOnlyMigration(IReadOnlyList<string> tables) : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in tables.SelectMany(table => InsertOnlyTriggers.Create(ActiveProvider, table)))
        {
            migrationBuilder.Sql(sql);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in tables.SelectMany(table => InsertOnlyTriggers.Drop(ActiveProvider, table)))
        {
            migrationBuilder.Sql(sql);
        }
    }
}

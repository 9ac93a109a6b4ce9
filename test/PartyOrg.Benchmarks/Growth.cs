using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace PartyOrg.Benchmarks;

/// <summary>Fills the database with more counties of the same size: copies of one county's rows under other ids; or with more years.</summary>
internal static class Growth
{
    public static async Task AddCountiesAsync(DbConnection connection, Guid tenant, int counties, params string[] tables)
    {
        foreach (var table in tables)
        {
            var columns = await ColumnsAsync(connection, table);
            for (var i = 0; i < counties; i++)
            {
                var values = columns.Select(c => c switch
                {
                    "Id" or "ParentId" or "SuccessorId" => Renumbered(connection, c, i), // each county has a tree of its own
                    "TenantId" => $"'{new Guid(i + 1, 0, 0, new byte[8]).ToString().ToUpperInvariant()}'" + (connection is NpgsqlConnection ? "::uuid" : ""),
                    _ => $"\"{c}\"",
                });
                await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", values)} FROM \"{table}\" WHERE \"TenantId\" = '{tenant.ToString().ToUpperInvariant()}'"));
            }
        }

        await AnalyzeAsync(connection);
    }

    /// <summary>Copies all weeks that are there, which are a year's at most, into the years before.</summary>
    public static async Task AddYearsAsync(DbConnection connection, int years, params string[] tables)
    {
        foreach (var table in tables)
        {
            var columns = await ColumnsAsync(connection, table);
            var values = Enumerable.Range(1, years).Select(year => string.Join(", ", columns.Select(c => c switch
            {
                "Id" or "ReportId" => Renumbered(connection, c, year),
                "Week" => string.Create(CultureInfo.InvariantCulture, $"CAST(CAST(substr(\"Week\", 1, 4) AS INTEGER) - {year} AS TEXT) || substr(\"Week\", 5)"),
                _ => $"\"{c}\"",
            })));
            await ExecuteAsync(connection, $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) {string.Join(" UNION ALL ", values.Select(v => $"SELECT {v} FROM \"{table}\""))}");
        }

        await AnalyzeAsync(connection);
    }

    /// <summary>A database that has been in use knows how its data lie.</summary>
    public static Task AnalyzeAsync(DbConnection connection) => ExecuteAsync(connection, "ANALYZE");

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 600);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The county's number in the place of an id's first digits, which are the century's, so that references within the county still hold.</summary>
    private static string Renumbered(DbConnection connection, string column, int county) => connection is NpgsqlConnection
        ? $"('{county:X4}' || substr(\"{column}\"::text, 5))::uuid"
        : $"'{county:X4}' || substr(\"{column}\", 5)";

    public static async Task<List<string>> ColumnsAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE 1 = 0";
        await using var reader = await command.ExecuteReaderAsync();
        return Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
    }
}

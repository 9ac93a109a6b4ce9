using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>A stored row as whoever holds the database has it: its place in the file and the transaction that wrote it included.</summary>
internal sealed record DumpedRow(string Place, string Transaction, IReadOnlyDictionary<string, object?> Columns)
{
    public byte[] Bytes(string column) => (byte[])Columns[column]!;

    public bool IsOf(Guid ballotId) => Columns.TryGetValue("BallotId", out var id) && Guid.Parse(Convert.ToString(id, CultureInfo.InvariantCulture)!) == ballotId;

    /// <summary>Everything there is, to be searched.</summary>
    public string Text => string.Join('|', Columns.Values.Select(v => v is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(v, CultureInfo.InvariantCulture)));
}

/// <summary>The whole database by table, each in the order of the file: what a dump with system columns gives away.</summary>
internal static class DatabaseDump
{
    public static Task<IReadOnlyDictionary<string, IReadOnlyList<DumpedRow>>> TakeAsync(PartyOrgFactory factory) => factory.InTenantAsync(PartyOrgFactory.Host, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        await db.Database.OpenConnectionAsync();
        var tables = new SortedDictionary<string, IReadOnlyList<DumpedRow>>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().ToList())
        {
            tables[table] = await ReadAsync(db.Database.GetDbConnection(), table);
        }

        return (IReadOnlyDictionary<string, IReadOnlyList<DumpedRow>>)tables;
    });

    private static async Task<IReadOnlyList<DumpedRow>> ReadAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = TestDatabase.Provider == "Sqlite"
            ? $"SELECT rowid, 0, t.* FROM \"{table}\" t ORDER BY rowid"
            : $"SELECT ctid::text, xmin::text, t.* FROM \"{table}\" t ORDER BY ctid";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<DumpedRow>();
        while (await reader.ReadAsync())
        {
            var columns = Enumerable.Range(2, reader.FieldCount - 2).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i));
            rows.Add(new DumpedRow(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!, Convert.ToString(reader.GetValue(1), CultureInfo.InvariantCulture)!, columns));
        }

        return rows;
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;

namespace PartyOrg.Tests.Support;

/// <summary>Every stored row, as the database holds it: for the tests that say "and nothing was changed".</summary>
public static class DatabaseState
{
    /// <summary>Written by refusals too (the audit log and its seals), or by the host's own rounds.</summary>
    private static readonly string[] Living = ["Platform_AuditLogs", "Administration_AuditSeals", "Administration_AuditSealEntries", "Platform_Jobs", "Platform_ScheduledWorkRuns"];

    /// <summary>A digest of each table's rows, of one county (<paramref name="tenant"/>) or of all.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> DigestAsync(PartyOrgFactory factory, Guid? tenant = null)
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await ReadAsync(factory, (table, columns, rows) =>
        {
            var of = Array.IndexOf(columns, "TenantId");
            var kept = rows.Where(r => tenant is null || (of >= 0 && Guid.TryParse(r[of], out var id) && id == tenant)).Select(r => string.Join('\u001F', r)).Order(StringComparer.Ordinal);
            digests[table] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001E', kept))));
        });
        return digests;
    }

    /// <summary>Tables and columns that hold one of the texts.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(PartyOrgFactory factory, params string[] markers)
    {
        var found = new List<string>();
        await ReadAsync(factory, (table, columns, rows) => found.AddRange(rows
            .SelectMany(r => r.Select((value, i) => (value, i)))
            .Where(c => markers.Any(m => c.value.Contains(m, StringComparison.OrdinalIgnoreCase)))
            .Select(c => $"{table}.{columns[c.i]}")));
        return found.Distinct().ToList();
    }

    private static Task ReadAsync(PartyOrgFactory factory, Action<string, string[], List<string[]>> take) => factory.InTenantAsync(PartyOrgFactory.Host, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Except(Living).ToList())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string[]>();
            while (await reader.ReadAsync())
            {
                rows.Add(Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)!).ToArray());
            }

            take(table, Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray(), rows);
        }
    });
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>Quality I3: evidence can be neither changed nor removed through the application's own connection; the database itself refuses.</summary>
public sealed class InsertOnlyTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Theory]
    [InlineData("Platform_AuditLogs")]
    [InlineData("Letters_Contents")]
    [InlineData("Letters_PastVersions")]
    [InlineData("Letters_Signatures")]
    [InlineData("Lists_EntryEvents")]
    public Task The_database_refuses_to_change_or_delete_evidence(string table) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>().Database;
        foreach (var deed in new[] { $"UPDATE \"{table}\" SET \"Id\" = \"Id\"", $"DELETE FROM \"{table}\"" })
        {
            var refusal = await Assert.ThrowsAnyAsync<DbException>(() => db.ExecuteSqlRawAsync(deed));
            Assert.Contains("is insert-only", refusal.Message, StringComparison.Ordinal);
        }
    });
}

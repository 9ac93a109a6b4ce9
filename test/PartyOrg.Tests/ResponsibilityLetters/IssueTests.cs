using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.ResponsibilityLetters.Data;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.ResponsibilityLetters.County;

namespace PartyOrg.Tests.ResponsibilityLetters;

/// <summary>Quality E3 and I1 over the whole product.</summary>
public sealed class IssueTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Twenty_issues_at_once_give_every_organization_one_letter_with_one_number()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var campaign = await county.PlanAsync(new { withinId = await county.RootAsync() });
        var planned = (await county.GetAsync($"{Api}/letter-campaign/{campaign}/recipients"))["total"]!.GetValue<int>();
        Assert.InRange(planned, 500, 600);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => county.Http.PostAsJsonAsync($"{Api}/letter-campaign/{campaign}/issue", new { })));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));

        var progress = await county.GetAsync($"{Api}/letter-campaign/{campaign}");
        Assert.Equal((planned, planned, 0), (progress["total"]!.GetValue<int>(), progress["issued"]!.GetValue<int>(), progress["signed"]!.GetValue<int>()));
        var letters = (await county.GetAsync($"{Api}/letter?campaignId={campaign}&maxResultCount=1000"))["items"]!.AsArray();
        Assert.Equal(Enumerable.Range(1, planned), letters.Select(l => l!["number"]!.GetValue<int>()).Order());
        Assert.Equal(planned, letters.Select(l => l!["recipientId"]!.GetValue<Guid>()).Distinct().Count());
        Assert.Empty(await CheckAsync());
    }

    [Fact]
    public async Task More_than_some_hundreds_go_out_by_a_job_that_is_asked_for_once()
    {
        var county = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        var roster = typeof(PartyOrg.Hierarchy.HierarchyModule).Assembly.GetManifestResourceNames().Single(n => n.EndsWith("qinghe-roster.xlsx", StringComparison.Ordinal));
        using var file = new MemoryStream();
        await typeof(PartyOrg.Hierarchy.HierarchyModule).Assembly.GetManifestResourceStream(roster)!.CopyToAsync(file);
        await county.FinishAsync(await county.UploadAsync("/api/hierarchy/organization/import?dryRun=false", "qinghe-roster.xlsx", file.ToArray()));

        var campaign = await county.PlanAsync(new { withinId = await county.RootAsync() });
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => county.IssueAsync(campaign)));
        Assert.Single(answers.Select(a => a["jobId"]!.GetValue<Guid>()).Distinct());
        await county.FinishAsync(answers[0]);
        var progress = await county.GetAsync($"{Api}/letter-campaign/{campaign}");
        Assert.Equal((647, 647, "issued"), (progress["total"]!.GetValue<int>(), progress["issued"]!.GetValue<int>(), progress["state"]!.GetValue<string>()));
        Assert.Equal(647, (await county.IssueAsync(campaign))["issued"]!.GetValue<int>());
    }

    [Fact]
    public async Task One_character_changed_in_the_database_is_found_and_its_row_is_named()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var letter = (await county.GetAsync($"{Api}/letter?state=countersigned&year=2026&maxResultCount=1"))["items"]![0]!["id"]!.GetValue<Guid>();
        Assert.True((await county.GetAsync($"{Api}/letter/{letter}/verify"))["valid"]!.GetValue<bool>());
        var signature = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => TamperAsync(services, letter));

        var verdict = await county.GetAsync($"{Api}/letter/{letter}/verify");
        Assert.False(verdict["valid"]!.GetValue<bool>());
        Assert.Contains(verdict["faults"]!.AsArray(), f => f!.GetValue<string>().Contains($"Letters_Signatures {signature}", StringComparison.OrdinalIgnoreCase));
        var evidence = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetServices<ITamperEvidence>().OfType<PartyOrg.ResponsibilityLetters.Signatures.LetterTamperEvidence>().Single().VerifyAsync());
        Assert.Contains(evidence, line => line.Contains(signature, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_demo_county_keeps_every_invariant_and_every_signature_verifies()
    {
        await using var fresh = new PartyOrgFactory();
        await fresh.InitializeAsync();
        await fresh.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            Assert.Empty(await services.GetServices<ITamperEvidence>().OfType<PartyOrg.ResponsibilityLetters.Signatures.LetterTamperEvidence>().Single().VerifyAsync());
            Assert.Empty(await services.GetServices<IInvariant>().OfType<LetterInvariants>().Single().CheckAsync());
        });
    }

    [Fact]
    public async Task A_page_of_letters_and_a_letter_take_a_number_of_commands_that_no_row_adds_to()
    {
        var county = await factory.OrganizationDepartmentAsync();
        Assert.Equal(await CommandsAsync(county, $"{Api}/letter?maxResultCount=5"), await CommandsAsync(county, $"{Api}/letter?maxResultCount=500"));
        var campaigns = (await county.GetAsync($"{Api}/letter-campaign?maxResultCount=100&year=2026"))["items"]!.AsArray().OrderBy(c => c!["total"]!.GetValue<int>()).ToList();
        Assert.InRange(await CommandsAsync(county, $"{Api}/letter-campaign/{campaigns[0]!["id"]}/coverage"), 1, 16);
        Assert.InRange(await CommandsAsync(county, $"{Api}/letter-campaign/{campaigns[^1]!["id"]}/coverage"), 1, 16);
    }

    private Task<int> CommandsAsync(Session session, string url) => factory.Commands.CountAsync(session.Http, url);

    private Task<IReadOnlyList<string>> CheckAsync() =>
        factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetServices<IInvariant>().OfType<LetterInvariants>().Single().CheckAsync());

    /// <summary>As someone with the database's own rights would: the triggers are taken away first.</summary>
    private static async Task<string> TamperAsync(IServiceProvider services, Guid letter)
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var row = db.Set<PartyOrg.ResponsibilityLetters.Signatures.LetterSignature>().Where(s => s.LetterId == letter).Select(s => new { s.Id, s.SignerName }).First();
        await TestTriggers.DropAsync(db, "Letters_Signatures");
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"""UPDATE "Letters_Signatures" SET "SignerName" = '{row.SignerName}甲' WHERE "Id" = '{(TestDatabase.Provider == "Sqlite" ? row.Id.ToString().ToUpperInvariant() : row.Id.ToString())}'""";
        await db.Database.OpenConnectionAsync();
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
        return row.Id.ToString();
    }
}

/// <summary>Takes the insert-only triggers of a table away, as whoever owns the database can.</summary>
internal static class TestTriggers
{
    public static async Task DropAsync(PlatformDbContext db, string table)
    {
        await db.Database.OpenConnectionAsync();
        var names = TestDatabase.Provider == "Sqlite"
            ? await ReadAsync(db, $"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'")
            : await ReadAsync(db, $"SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgrelid = '\"{table}\"'::regclass");
        foreach (var name in names)
        {
            await ExecuteAsync(db, TestDatabase.Provider == "Sqlite" ? $"DROP TRIGGER \"{name}\"" : $"DROP TRIGGER \"{name}\" ON \"{table}\"");
        }
    }

    private static async Task<List<string>> ReadAsync(PlatformDbContext db, string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private static async Task ExecuteAsync(PlatformDbContext db, string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

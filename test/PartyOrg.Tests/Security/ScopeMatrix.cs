using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Security;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>
/// Quality A3: what a post in the tree reaches is a table in the source tree. Each line is an operation on one kind of row by one account;
/// each column a part of the tree that the row belongs to. What is not in the account's part is answered with 404, whatever the operation.
/// </summary>
public sealed class ScopeMatrix(RehearsalFactory factory, ITestOutputHelper output) : IClassFixture<RehearsalFactory>
{
    private static readonly string[] Actors = ["orgdept", "township", "township2", "secretary", "secretary2"];
    private static readonly string[] Parts = ["county", "township", "branch", "township2", "branch2"];

    /// <summary>The parts that each account's post covers; all others are beside or above it.</summary>
    private static readonly Dictionary<string, string[]> Covered = new()
    {
        ["orgdept"] = Parts,
        ["township"] = ["township", "branch"],
        ["township2"] = ["township2", "branch2"],
        ["secretary"] = ["branch"],
        ["secretary2"] = ["branch2"],
    };

    /// <summary>What a lower post reaches of the county's own, by decision.</summary>
    private static readonly Dictionary<string, string> OfTheCounty = new()
    {
        ["GET /api/responsibility-letters/letter-template/{id}"] = "a township reads the county's templates",
        ["POST /api/responsibility-letters/letter-template/{id}/copy"] = "and makes its own of them",
        ["GET /api/assessments/round/{id}"] = "who is judged in a round sees it",
        ["GET /api/assessments/round/{id}/waiting"] = "and whom it waits for",
        ["GET /api/assessments/round/{id}/judges"] = "and which of its judges they are themselves",
        ["GET /api/assessments/round/{id}/results"] = "and the own results once they are posted",
        ["GET /api/assessments/publicity/{id}/document"] = "what is posted is for everyone",
        ["GET /api/assessments/publicity/{id}/my-objections"] = "and everyone may object to it",
    };

    private readonly Matrix _matrix = new(factory, output);

    [Fact]
    public async Task Posts_reach_what_the_table_says_and_a_sibling_is_not_there()
    {
        var rows = await RowsAsync();
        var kinds = rows.Values.SelectMany(r => r.Keys).Distinct().ToList();
        var lines = new List<string>();
        var deviations = new List<string>();
        foreach (var operation in (await _matrix.OperationsAsync()).Where(o => !o.IsAnonymous && o.Parameters.Any(p => p is { In: "path", IsId: true })))
        {
            foreach (var kind in kinds)
            {
                var seen = await LineAsync(operation, "orgdept", kind, rows);
                if (seen.All(c => c is "404" or "403" or ""))
                {
                    continue; // the operation is about another kind of row, or not the department's
                }

                foreach (var actor in Actors)
                {
                    var cells = await LineAsync(operation, actor, kind, rows);
                    _matrix.Count(cells.Count(c => c.Length > 0));
                    lines.Add($"{operation},{kind},{actor},{string.Join(',', cells)}");
                    deviations.AddRange(Parts.Zip(cells).Where(c => !Covered[actor].Contains(c.First) && c.Second == "reached" && !(c.First == "county" && OfTheCounty.ContainsKey(operation.ToString()))).Select(c => $"{actor} reaches {c.First} by {operation} with {kind}"));
                }
            }
        }

        CheckedInTable.Compare("test/PartyOrg.Tests/Security/scope-matrix.csv", "operation,entity,account," + string.Join(',', Parts), lines);
        _matrix.Close("A3 siblings", deviations);
    }

    private async Task<string[]> LineAsync(ApiOperation operation, string actor, string kind, Dictionary<string, Dictionary<string, Guid>> rows)
    {
        var session = await _matrix.ActorAsync(actor, operation);
        var cells = new string[Parts.Length];
        for (var i = 0; i < Parts.Length; i++)
        {
            cells[i] = rows[Parts[i]].TryGetValue(kind, out var id) ? await TryAsync(session, operation, id) : "";
        }

        return cells;
    }

    private async Task<string> TryAsync(Session session, ApiOperation operation, Guid id)
    {
        var places = operation.Parameters.Where(p => p is { In: "path", IsId: true }).Select(p => p.Name).ToHashSet();
        using var answer = await Matrix.SendAsync(session, operation, Matrix.Rehearsed(ApiRequest.Fitting(_matrix.Document, operation, at => places.Contains(at) ? id : null).ToMessage()));
        return (int)answer.StatusCode switch
        {
            404 => "404",
            403 => "403",
            400 => "400", // stopped before it could be seen whose the row is: nothing is shown by this cell
            >= 500 => "5xx",
            _ => "reached",
        };
    }

    /// <summary>A row of each kind in each part of the tree.</summary>
    private async Task<Dictionary<string, Dictionary<string, Guid>>> RowsAsync()
    {
        var codes = new Dictionary<string, string>();
        foreach (var (part, account) in new[] { ("county", "orgdept"), ("township", "township"), ("branch", "secretary"), ("township2", "township2"), ("branch2", "secretary2") })
        {
            codes[part] = await CodeOfAsync(account);
        }

        var rows = new Dictionary<string, Dictionary<string, Guid>>();
        foreach (var part in Parts)
        {
            var within = codes.Where(c => c.Key != part && ScopeRanges.Contains(codes[part], c.Value)).Select(c => c.Value).ToArray();
            rows[part] = (await StoredRows.WithinAsync(factory, PartyOrgFactory.Yunling, codes[part], within)).ToDictionary(r => r.Entity, r => r.Id);
            Assert.NotEmpty(rows[part]);
        }

        return rows;
    }

    private Task<string> CodeOfAsync(string account) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var user = await services.GetRequiredService<PlatformDbContext>().Set<AppUser>().Where(u => u.UserName == account).Select(u => u.Id).FirstAsync();
        var codes = new List<string>();
        foreach (var source in services.GetServices<IScopeSource>())
        {
            codes.AddRange(await source.GetScopesAsync(user));
        }

        return Assert.Single(codes);
    });
}

using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>Quality A4: who may call what is a table in the source tree. A new operation is a new line of it.</summary>
public sealed class RoleMatrix(RehearsalFactory factory, ITestOutputHelper output) : IClassFixture<RehearsalFactory>
{
    private const string Table = "test/PartyOrg.Tests/Security/role-matrix.csv";

    private readonly Matrix _matrix = new(factory, output);

    [Fact]
    public async Task Every_role_may_call_what_the_table_says_and_nothing_else()
    {
        var lines = new List<string>();
        foreach (var operation in await _matrix.OperationsAsync())
        {
            var cells = new List<string> { operation.ToString() };
            foreach (var role in Matrix.Roles)
            {
                var session = await _matrix.ActorAsync(role, operation);
                using var answer = await Matrix.SendAsync(session, operation, Matrix.Rehearsed(ApiRequest.Fitting(_matrix.Document, operation).ToMessage()));
                _matrix.Count();
                cells.Add((int)answer.StatusCode switch { 403 => "-", 401 => "401", 429 => "429", >= 500 => "5xx", _ => "yes" });
            }

            lines.Add(string.Join(',', cells));
        }

        CheckedInTable.Compare(Table, "operation," + string.Join(',', Matrix.Roles), lines);
        _matrix.Close("A4 roles", []);
    }

    [Fact]
    public async Task Nobody_signed_in_gets_401_but_for_the_short_list()
    {
        var open = new List<string>();
        foreach (var operation in await _matrix.OperationsAsync())
        {
            using var answer = await Matrix.SendAsync(factory.Anonymous(), operation, Matrix.Rehearsed(ApiRequest.Fitting(_matrix.Document, operation).ToMessage()));
            _matrix.Count();
            if ((int)answer.StatusCode != 401)
            {
                open.Add(operation.ToString());
            }
        }

        CheckedInTable.Compare("test/PartyOrg.Tests/Security/open-operations.csv", "operation", open);
        Assert.InRange(open.Count, 1, 16); // the last three answer 404 until a county opens its publicity
        _matrix.Close("A4 anonymous", []);
    }

    /// <summary>A1, A4: the operator of the host side has no county's business.</summary>
    [Fact]
    public async Task The_three_administrators_and_the_host_reach_no_business()
    {
        var administrators = new[] { "sysadmin", "secadmin", "auditor", "admin" };
        var columns = administrators.Select(a => Array.IndexOf(Matrix.Roles, a) + 1).ToList();
        string[] modules = ["/api/hierarchy", "/api/responsibility-letters", "/api/three-lists", "/api/assessments"];
        bool IsNobodys(ApiOperation o) => o.Path.Contains("/signing-key", StringComparison.Ordinal) || o.Path is "/api/assessments/ballot/{id}/cast" or "/api/assessments/ballot/{id}/paper"; // a drawn code is anybody's
        var business = (await _matrix.OperationsAsync()).Where(o => modules.Any(m => o.Path.StartsWith(m, StringComparison.Ordinal)) && !IsNobodys(o)).Select(o => o.ToString()).ToHashSet();
        var reached = File.ReadLines(Path.Combine(Repository.Root, Table)).Skip(1).Select(l => l.Split(','))
            .Where(cells => business.Contains(cells[0])).SelectMany(cells => columns.Where(c => cells[c] != "-").Select(c => $"{Matrix.Roles[c - 1]}: {cells[0]}"));
        Assert.NotEmpty(business);
        Faults.None(reached);
    }
}

using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>What all matrices need: the operations, who is who, and an account of the cells that were run.</summary>
public sealed class Matrix(PartyOrgFactory factory, ITestOutputHelper output)
{
    /// <summary>The demo accounts of the county with a year in progress; the last is the host side's.</summary>
    public static readonly string[] Roles = ["orgdept", "township", "secretary", "leader", "inspector", "sysadmin", "secadmin", "auditor", "admin"];

    private const string Logout = "/api/account/logout";

    private int _cells;

    public async Task<IReadOnlyList<ApiOperation>> OperationsAsync()
    {
        Document = await ApiDocument.ReadAsync(factory);
        Assert.True(Document.Operations.Count > 5, "The description holds the whole interface.");
        return Environment.GetEnvironmentVariable("PARTYORG_ONLY") is { Length: > 0 } only ? Document.Operations.Where(o => o.ToString().Contains(only, StringComparison.Ordinal)).ToList() : Document.Operations;
    }

    public ApiDocument Document { get; private set; } = null!;

    /// <summary>The account of that name; for the operation that ends the session, one that nobody else uses.</summary>
    public async Task<Session> ActorAsync(string role, ApiOperation operation, string tenant = PartyOrgFactory.Yunling)
    {
        var of = role == "admin" ? PartyOrgFactory.Host : tenant;
        return operation.Path == Logout
            ? await Session.SignInAsync(factory, of, role, PartyOrgFactory.Password)
            : await factory.SignInAsync(of, role);
    }

    /// <summary>Someone in the county whom the operation is permitted to, by trying.</summary>
    public async Task<Session?> PermittedAsync(ApiOperation operation, string tenant, params string[] roles)
    {
        foreach (var role in roles)
        {
            var session = await ActorAsync(role, operation, tenant);
            if (operation.Path == Logout)
            {
                return session;
            }

            using var answer = await SendAsync(session, operation, Rehearsed(ApiRequest.Fitting(Document, operation).ToMessage()));
            if ((int)answer.StatusCode != 403)
            {
                return session;
            }
        }

        return null;
    }

    /// <summary>Sends, and names the operation that does not answer.</summary>
    public static async Task<HttpResponseMessage> SendAsync(Session session, ApiOperation operation, HttpRequestMessage request)
    {
        try
        {
            return await session.Http.SendAsync(request).WaitAsync(TimeSpan.FromMinutes(4));
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{operation} did not answer within four minutes.");
        }
    }

    public static HttpRequestMessage Rehearsed(HttpRequestMessage request)
    {
        request.Headers.Add(RehearsalFactory.Header, "1");
        return request;
    }

    public void Count(int cells = 1) => _cells += cells;

    /// <summary>The status, and what the host logged where it is an error of ours.</summary>
    public string Told(int status) => status < 500 ? $"{status}" : $"{status} ({Cause(factory.Errors.Last)})";

    /// <summary>The exception without its stack, and the first place of ours.</summary>
    private static string Cause(string logged)
    {
        var lines = logged.Split('\n');
        var place = Array.Find(lines, l => l.Contains("at PartyOrg.", StringComparison.Ordinal))?.Trim() ?? "";
        var message = lines[0].IndexOf("failed. ", StringComparison.Ordinal) is var at and > 0 ? lines[0][(at + 8)..] : lines[0];
        return $"{(message.Length <= 200 ? message : message[..200])} {(place.Length <= 160 ? place : place[..160])}";
    }

    /// <summary>The figure for the record, beside the deviations.</summary>
    public void Close(string name, IReadOnlyCollection<string> deviations)
    {
        var line = $"{name} on {TestDatabase.Provider}: {_cells} cells, {deviations.Count} deviations";
        output.WriteLine(line);
        Report.Add(line);
        Assert.True(_cells > 0, "A matrix without cells says nothing.");
        Assert.True(deviations.Count == 0, $"{line}\n{string.Join('\n', deviations.GroupBy(d => d.Length <= 60 ? d : d[..60]).SelectMany(g => g.Take(3)).Take(60))}");
    }
}

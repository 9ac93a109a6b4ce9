using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>Quality C2: the browser's safeguards are on every answer, refusals and errors included.</summary>
public sealed class HeaderMatrix(RehearsalFactory factory, ITestOutputHelper output) : IClassFixture<RehearsalFactory>
{
    private static readonly (string Name, Func<string, bool> IsGood)[] Wanted =
    [
        ("Content-Security-Policy", v => (v.Contains("frame-ancestors 'none'", StringComparison.Ordinal) || v.StartsWith("sandbox", StringComparison.Ordinal)) && !v.Contains("unsafe-", StringComparison.Ordinal)),
        ("Strict-Transport-Security", v => v.Contains("max-age=31536000", StringComparison.Ordinal) && v.Contains("includeSubDomains", StringComparison.Ordinal)),
        ("X-Content-Type-Options", v => v == "nosniff"),
        ("Referrer-Policy", v => v.Length > 0),
        ("Cross-Origin-Opener-Policy", v => v == "same-origin"),
        ("Permissions-Policy", v => v.Length > 0),
    ];

    private readonly Matrix _matrix = new(factory, output);

    [Fact]
    public async Task Every_answer_carries_the_safeguards()
    {
        var deviations = new List<string>();
        foreach (var operation in await _matrix.OperationsAsync())
        {
            var session = await _matrix.ActorAsync("orgdept", operation);
            await CheckAsync(session, operation, Matrix.Rehearsed(ApiRequest.Fitting(_matrix.Document, operation).ToMessage()), deviations);
            await CheckAsync(factory.Anonymous(), operation, Matrix.Rehearsed(ApiRequest.Fitting(_matrix.Document, operation).ToMessage()), deviations);
        }

        foreach (var path in new[] { "/", "/api/nothing-here", "/nothing-here.js", "/openapi/v1.json", "/health/live", "/health/ready", "/api/hierarchy/organization?sorting=%00" })
        {
            await CheckAsync(factory.Anonymous(), new ApiOperation("GET", path, path, [], null, null, true), new HttpRequestMessage(HttpMethod.Get, path), deviations);
        }

        _matrix.Close("C2 headers", deviations);
    }

    private async Task CheckAsync(Session session, ApiOperation operation, HttpRequestMessage request, List<string> deviations)
    {
        using var answer = await Matrix.SendAsync(session, operation, request);
        _matrix.Count();
        var name = $"{request.Method} {request.RequestUri!.PathAndQuery} {(int)answer.StatusCode}";
        deviations.AddRange(Wanted.Where(w => !answer.Headers.TryGetValues(w.Name, out var values) || !w.IsGood(string.Join(", ", values))).Select(w => $"{name}: {w.Name}"));
        if (answer.Headers.Contains("Server"))
        {
            deviations.Add($"{name}: says which server it is");
        }

        if (request.RequestUri.PathAndQuery.StartsWith("/api", StringComparison.Ordinal) && answer.Headers.CacheControl?.NoStore != true)
        {
            deviations.Add($"{name}: may be stored");
        }
    }
}

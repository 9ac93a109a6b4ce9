using System.Text;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>Quality C1: no unsafe operation can be had from another site, and each refusal is for its own reason, so that none hides behind another.</summary>
public sealed class AntiforgeryMatrix(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private readonly Matrix _matrix = new(factory, output);

    private static readonly Forgery[] Forgeries =
    [
        new("without a token", 400, "AntiforgeryTokenMissing", (r, _) => r.Headers.Remove(Session.TokenHeader)),
        new("with a wrong token", 400, "AntiforgeryTokenMissing", (r, _) => Replace(r, Session.TokenHeader, new string('A', 43))),
        new("with another user's token", 400, "AntiforgeryTokenMissing", (r, tokens) => Replace(r, Session.TokenHeader, tokens.OfAnother)),
        new("with the token of an earlier session", 400, "AntiforgeryTokenMissing", (r, tokens) => Replace(r, Session.TokenHeader, tokens.OfEarlier)),
        new("with an empty token", 400, "AntiforgeryTokenMissing", (r, _) => Replace(r, Session.TokenHeader, "")),
        new("from another site", 400, "CrossSiteRequest", (r, _) => r.Headers.Add("Sec-Fetch-Site", "cross-site")),
        new("from a sister site", 400, "CrossSiteRequest", (r, _) => r.Headers.Add("Sec-Fetch-Site", "same-site")),
        new("as text/plain", 415, "", (r, _) => r.Content = new StringContent("{}", Encoding.UTF8, "text/plain")),
        new("as a form", 415, "", (r, _) => r.Content = new FormUrlEncodedContent([new("a", "b")])),
    ];

    [Fact]
    public async Task Forged_requests_are_refused_and_change_nothing()
    {
        var operations = (await _matrix.OperationsAsync()).Where(o => o.IsUnsafe && !TakesNoSession(o)).ToList();
        var session = await factory.OrganizationDepartmentAsync();
        session.SendsToken = false; // each forgery says what is sent
        var tokens = await TokensAsync();
        var before = await DatabaseState.DigestAsync(factory);
        var deviations = new List<string>();
        foreach (var operation in operations)
        {
            foreach (var forgery in Forgeries)
            {
                using var request = ApiRequest.Fitting(_matrix.Document, operation).ToMessage();
                request.Headers.Add(Session.TokenHeader, session.Token);
                forgery.Apply(request, tokens);
                using var answer = await session.Http.SendAsync(request);
                var body = await answer.Content.ReadAsStringAsync();
                _matrix.Count();
                if ((int)answer.StatusCode != forgery.Status || !body.Contains(forgery.Code, StringComparison.Ordinal))
                {
                    deviations.Add($"{operation} {forgery.Name}: {(int)answer.StatusCode} {body}");
                }
            }
        }

        session.SendsToken = true;
        var after = await DatabaseState.DigestAsync(factory);
        deviations.AddRange(before.Where(t => after[t.Key] != t.Value).Select(t => $"rows of {t.Key} changed"));
        _matrix.Close("C1 forged requests", deviations);
    }

    /// <summary>A cast that comes with a session is refused whatever else it has: there is nothing to forge.</summary>
    private static bool TakesNoSession(ApiOperation operation) => operation.Path == "/api/assessments/ballot/{id}/cast";

    [Fact]
    public async Task The_session_is_not_the_worse_for_it_and_its_own_token_is_taken()
    {
        var session = await factory.OrganizationDepartmentAsync();
        using var answer = await session.Http.PostAsync("/api/account/check-password", new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.DoesNotContain("Antiforgery", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<Tokens> TokensAsync()
    {
        var other = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var earlier = await Session.SignInAsync(factory, PartyOrgFactory.Yunling, "orgdept", PartyOrgFactory.Password);
        return new Tokens(other.Token!, earlier.Token!);
    }

    private static void Replace(HttpRequestMessage request, string header, string value)
    {
        request.Headers.Remove(header);
        request.Headers.TryAddWithoutValidation(header, value);
    }

    private sealed record Tokens(string OfAnother, string OfEarlier);

    private sealed record Forgery(string Name, int Status, string Code, Action<HttpRequestMessage, Tokens> Apply);
}

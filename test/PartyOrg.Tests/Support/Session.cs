using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>
/// A browser: keeps cookies, and sends the antiforgery token back with every unsafe request, as the Angular application does.
/// Both are open to the tests, which send them where they do not belong.
/// </summary>
public sealed class Session
{
    public const string TokenCookie = "XSRF-TOKEN";
    public const string TokenHeader = "RequestVerificationToken";
    public static readonly Uri Origin = new("https://localhost");

    public Session(PartyOrgFactory factory, string tenant) : this(factory.Server.CreateHandler(), Origin, tenant) { }

    /// <summary>A browser at a host somewhere else, such as another process.</summary>
    public Session(HttpMessageHandler way, Uri origin, string tenant)
    {
        Tenant = tenant;
        Http = new HttpClient(new Browser(this) { InnerHandler = way }) { BaseAddress = origin, Timeout = TimeSpan.FromMinutes(5) }; // a busy machine is not an error
    }

    public string Tenant { get; }

    public HttpClient Http { get; }

    public Dictionary<string, string> Cookies { get; init; } = [];

    /// <summary>Whether unsafe requests carry the token.</summary>
    public bool SendsToken { get; set; } = true;

    public string? Token => Cookies.GetValueOrDefault(TokenCookie);

    public bool IsSignedIn { get; private set; }

    public static async Task<Session> SignInAsync(PartyOrgFactory factory, string tenant, string user, string password)
    {
        var session = new Session(factory, tenant);
        var result = await session.SignInAsync(user, password);
        return session.IsSignedIn ? session : throw new InvalidOperationException($"{user} of '{tenant}' could not sign in: {result}; {factory.Errors.Last}");
    }

    /// <summary>The answer's <c>result</c> (1: success), or the HTTP status where there is none.</summary>
    public async Task<int> SignInAsync(string user, string password)
    {
        using var answer = await Http.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = user, password, rememberMe = false });
        if (!answer.IsSuccessStatusCode)
        {
            return (int)answer.StatusCode;
        }

        var result = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("result").GetInt32();
        IsSignedIn = result == 1;
        using var configuration = await Http.GetAsync("/api/abp/application-configuration"); // brings the token that goes with the session
        return result;
    }

    /// <summary>The same browser once more, so that what the server sets there does not change this one.</summary>
    public Session Copy(PartyOrgFactory factory) => new(factory, Tenant) { Cookies = new(Cookies), IsSignedIn = IsSignedIn };

    public async Task<JsonNode> GetAsync(string url)
    {
        using var answer = await Http.GetAsync(url);
        return await ReadAsync(answer, url);
    }

    public async Task<JsonNode> PostAsync(string url, object? body = null)
    {
        using var answer = await Http.PostAsJsonAsync(url, body ?? new { });
        return await ReadAsync(answer, url);
    }

    public async Task<JsonNode> PutAsync(string url, object body)
    {
        using var answer = await Http.PutAsJsonAsync(url, body);
        return await ReadAsync(answer, url);
    }

    public async Task<JsonNode> UploadAsync(string url, string fileName, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", fileName } };
        using var answer = await Http.PostAsync(url, form);
        return await ReadAsync(answer, url);
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer, string url)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.RequestMessage!.Method} {url}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    private sealed class Browser(Session session) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (session.Cookies.Count > 0 && !request.Headers.Contains("Cookie"))
            {
                request.Headers.Add("Cookie", string.Join("; ", session.Cookies.Select(c => $"{c.Key}={c.Value}")));
            }

            if (session is { IsSignedIn: false, Tenant.Length: > 0 } && !request.Headers.Contains("__tenant"))
            {
                request.Headers.Add("__tenant", session.Tenant);
            }

            var isUnsafe = request.Method != HttpMethod.Get && request.Method != HttpMethod.Head;
            if (isUnsafe && session is { SendsToken: true, Token: { } token } && !request.Headers.Contains(TokenHeader))
            {
                request.Headers.Add(TokenHeader, token);
            }

            var answer = await base.SendAsync(request, cancellationToken);
            Keep(answer);
            return answer;
        }

        private void Keep(HttpResponseMessage answer)
        {
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var parts = cookie.Split(';')[0].Split('=', 2);
                if (parts[1].Length == 0)
                {
                    session.Cookies.Remove(parts[0]);
                }
                else
                {
                    session.Cookies[parts[0]] = parts[1];
                }
            }
        }
    }
}

using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>A vote held by a township through the interface, with the codes that its cards show.</summary>
internal sealed partial class Meeting(PartyOrgFactory factory, Session teller, Guid id)
{
    public const string Api = "/api/assessments/ballot";
    public static readonly string[] Passphrases = ["监票人甲的口令 1", "teller B's secret"];
    public static readonly string[] ThreeWays = ["approve", "against", "abstain"];

    private readonly Session _phone = factory.Anonymous();

    public Guid Id { get; } = id;

    public string Url => $"{Api}/{Id}";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>The cards as they were answered.</summary>
    public byte[] Document { get; private set; } = [];

    public static async Task<Meeting> PlanAsync(PartyOrgFactory factory, object? plan = null, string user = "township")
    {
        var teller = await factory.SignInAsync(PartyOrgFactory.Yunling, user);
        return new Meeting(factory, teller, (await teller.PostAsync(Api, plan ?? Plan()))["id"]!.GetValue<Guid>());
    }

    /// <summary>Planned and open: so many of the only class vote by code, so many on paper.</summary>
    public static async Task<Meeting> OpenedAsync(PartyOrgFactory factory, int cards, int onPaper = 0, object? plan = null)
    {
        var meeting = await PlanAsync(factory, plan);
        await meeting.OpenAsync(new { @class = "A", present = cards + onPaper, onPaper });
        return meeting;
    }

    public static object Plan(int items = 1, object[]? classes = null, int? maxApprovals = null, string denominator = "valid", decimal minTurnout = 0) => new
    {
        title = "民主测评",
        kind = "vote",
        heldOn = "2026-11-18",
        items = Enumerable.Range(1, items).Select(i => new { code = $"{i}", name = $"候选人{i}" }),
        choices = ThreeWays.Select(c => new { code = c, name = c }),
        maxApprovals,
        voterClasses = classes ?? [Class("A", 1, 500)],
        denominator,
        minTurnout,
    };

    public static object Class(string code, decimal weight, int entitled) => new { code, name = code + "票", weight, entitled };

    public async Task OpenAsync(params object[] attendance)
    {
        Document = await DownloadAsync("open", new { attendance, tellersPassphrases = Passphrases });
        Codes = Read(Document);
    }

    public async Task ReissueAsync() => Codes = Read(await DownloadAsync("reissue", new { tellersPassphrases = Passphrases }));

    public static object Marks(params (string Item, string[] Choices)[] marks) => marks.Select(m => new { item = m.Item, choices = m.Choices });

    /// <summary>Casts from a phone that nobody is signed in on; the status, and the error's code.</summary>
    public async Task<(int Status, string? Code)> CastAsync(string token, object choices, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Url}/cast") { Content = JsonContent.Create(new { token, choices }) };
        change?.Invoke(request);
        using var answer = await _phone.Http.SendAsync(request);
        return ((int)answer.StatusCode, await CodeOfAsync(answer));
    }

    public Task<(int Status, string? Code)> CastAsync(string token, string choice) => CastAsync(token, Marks(("1", [choice])));

    /// <summary>The first so many codes vote alike.</summary>
    public async Task CastManyAsync(int count, string choice, int from = 0)
    {
        foreach (var code in Codes.Skip(from).Take(count))
        {
            Assert.Equal((204, null), await CastAsync(code, choice));
        }
    }

    public Task<JsonNode> CloseAsync() => teller.PostAsync($"{Url}/close", new { tellersPassphrases = Passphrases.Reverse() });

    public Task<JsonNode> ResultAsync() => teller.GetAsync($"{Url}/result");

    public async Task<string> StateAsync() => (await teller.GetAsync(Url))["state"]!.GetValue<string>();

    /// <summary>The code that a deed of a signed-in person is refused with.</summary>
    public async Task<string?> RefusalAsync(string deed, object body, int status = 409, Session? by = null)
    {
        using var answer = await (by ?? teller).Http.PostAsJsonAsync($"{Url}/{deed}", body);
        Assert.Equal(status, (int)answer.StatusCode);
        return await CodeOfAsync(answer);
    }

    public async Task<string?> ResultRefusalAsync()
    {
        using var answer = await teller.Http.GetAsync($"{Url}/result");
        Assert.Equal(409, (int)answer.StatusCode);
        return await CodeOfAsync(answer);
    }

    private async Task<byte[]> DownloadAsync(string deed, object body)
    {
        using var answer = await teller.Http.PostAsJsonAsync($"{Url}/{deed}", body);
        Assert.True(answer.IsSuccessStatusCode, $"{deed}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static List<string> Read(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return PrintedCode().Matches(reader.ReadToEnd()).Select(m => m.Value).ToList();
    }

    private static async Task<string?> CodeOfAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return text.Length == 0 || answer.IsSuccessStatusCode ? null : JsonSerializer.Deserialize<JsonElement>(text).GetProperty("error").GetProperty("code").GetString();
    }

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}")]
    private static partial Regex PrintedCode();
}

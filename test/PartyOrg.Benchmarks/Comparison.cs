using System.Globalization;
using PartyOrg.Tests.Support;

namespace PartyOrg.Benchmarks;

/// <summary>Asks the product and the floor for the same over the same wire, and prints how they compare.</summary>
internal sealed class Comparison(World world, Session user, Floor floor) : IDisposable
{
    private readonly HttpClient _bare = new() { BaseAddress = floor.Address };

    /// <summary>The product against these commands by hand.</summary>
    public async Task<double> ReadAsync(string name, string url, IReadOnlyList<LoggedCommand> byHand)
    {
        var path = Guid.NewGuid().ToString("N");
        floor.ReadBy(path, byHand);
        var product = await RateAsync(url);
        var raw = await Load.RateAsync(_ => SendAsync(_bare.GetAsync($"/read/{path}")));
        Row(name, product, raw, product / raw, "0 /s");
        return product;
    }

    /// <summary>The product's writing against an insert of the row of this id by hand.</summary>
    public async Task WriteAsync(string name, Func<int, Task<HttpResponseMessage>> request, string id, Func<StringContent> content)
    {
        var product = await Load.RateAsync(i => SendAsync(request(i)));
        var raw = await Load.RateAsync(_ => SendAsync(_bare.PostAsync($"/write/{id}", content())));
        Row(name, product, raw, product / raw, "0 /s");
    }

    public Task<double> RateAsync(string url) => Load.RateAsync(_ => SendAsync(user.Http.GetAsync(url)));

    /// <summary>The request's own SQL, without that of session and rights, which the floor does not have.</summary>
    public async Task<IReadOnlyList<LoggedCommand>> BusinessCommandsAsync(string url)
    {
        await SendAsync(user.Http.GetAsync(url));
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        var name = Guid.NewGuid().ToString("N");
        request.Headers.Add(CommandLog.Header, name);
        await SendAsync(user.Http.SendAsync(request));
        return world.Commands.Of(name).Where(c => c.Text.Contains("Hierarchy_", StringComparison.Ordinal) || c.Text.Contains("Letters_", StringComparison.Ordinal)).ToList();
    }

    public static async Task SendAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }

    public static void Row(string name, double product, double floor, double ratio, string format) =>
        Console.WriteLine($"{name,-64}{product.ToString(format, CultureInfo.InvariantCulture),14}{floor.ToString(format, CultureInfo.InvariantCulture),14}{ratio,8:0.00}");

    public void Dispose() => _bare.Dispose();
}

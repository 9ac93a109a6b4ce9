using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>Quality A7: every property of every entity is sent along with every write, with values to be known again; afterwards none of them is stored.</summary>
public sealed class OverpostingMatrix(RehearsalFactory factory, ITestOutputHelper output) : IClassFixture<RehearsalFactory>
{
    private const string Marker = "overposted7";
    private const long Number = 770_077_770;
    private static readonly Guid Id = Guid.Parse("0badbeef-0bad-4bad-8bad-0badbeef0bad");

    private readonly Matrix _matrix = new(factory, output);
    private readonly List<string> _broken = [];

    [Fact]
    public async Task What_an_input_does_not_name_is_never_stored()
    {
        var properties = await PropertiesAsync();
        var rows = (await StoredRows.FirstAsync(factory, PartyOrgFactory.Yunling, ofEach: 3)).Select(r => r.Id).Append(Guid.CreateVersion7()).ToList();
        var (writes, done) = (0, 0);
        foreach (var operation in (await _matrix.OperationsAsync()).Where(o => o is { IsUnsafe: true, TakesJson: true } && !o.Path.StartsWith("/api/account", StringComparison.Ordinal)))
        {
            writes++;
            if (await _matrix.PermittedAsync(operation, PartyOrgFactory.Yunling, Matrix.Roles) is { } session)
            {
                done += await WriteAsync(session, operation, rows, properties) ? 1 : 0;
            }
        }

        output.WriteLine($"{writes} writing operations, {done} of them ended well with the additions");
        var stored = await DatabaseState.FindAsync(factory, Marker, Id.ToString(), Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _matrix.Close("A7 over-posting", [.. stored.Select(s => $"stored in {s}"), .. _broken]);
        Assert.True(done >= 5, $"Only {done} of {writes} writes ended well: the matrix would say nothing.");
    }

    /// <summary>Rehearses with each row until one fits, and then writes it for good, with the additions.</summary>
    private async Task<bool> WriteAsync(Session session, ApiOperation operation, List<Guid> rows, Dictionary<string, JsonNode> properties)
    {
        var inPath = operation.Parameters.Any(p => p is { In: "path", IsId: true });
        foreach (var id in inPath ? rows : rows[^1..])
        {
            ApiRequest Make() => ApiRequest.Fitting(_matrix.Document, operation, place => place.StartsWith("body:", StringComparison.Ordinal) ? null : id);
            using var rehearsed = await session.Http.SendAsync(Matrix.Rehearsed(Make().ToMessage()));
            if (!rehearsed.IsSuccessStatusCode && id != rows[^1])
            {
                continue;
            }

            var request = Make();
            _matrix.Count(request.Body is null ? 0 : Add(request.Body, properties));
            using var answer = await session.Http.SendAsync(request.ToMessage());
            if ((int)answer.StatusCode >= 500)
            {
                _broken.Add($"{operation}: {_matrix.Told((int)answer.StatusCode)}");
            }

            return answer.IsSuccessStatusCode;
        }

        return false;
    }

    /// <summary>Adds every property that the object does not have, at every depth.</summary>
    private static int Add(JsonNode node, Dictionary<string, JsonNode> properties)
    {
        var added = 0;
        switch (node)
        {
            case JsonObject body:
                added += body.Where(p => p.Value is not null).Sum(p => Add(p.Value!, properties));
                foreach (var (name, value) in properties.Where(p => !body.ContainsKey(p.Key)))
                {
                    body[name] = value.DeepClone();
                    added++;
                }

                break;
            case JsonArray items:
                added += items.Where(i => i is not null).Sum(i => Add(i!, properties));
                break;
        }

        return added;
    }

    /// <summary>Every property of every entity that can hold a mark.</summary>
    private Task<Dictionary<string, JsonNode>> PropertiesAsync() => factory.InTenantAsync(PartyOrgFactory.Host, services =>
        Task.FromResult(services.GetRequiredService<PlatformDbContext>().Model.GetEntityTypes().SelectMany(t => t.GetProperties())
            .Select(p => (Name: System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(p.Name), Value: MarkFor(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)))
            .Where(p => p.Value is not null).GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.First().Value!)));

    private static JsonNode? MarkFor(Type type) =>
        type == typeof(Guid) ? Id.ToString()
        : type == typeof(string) ? Marker
        : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? Number
        : null;
}

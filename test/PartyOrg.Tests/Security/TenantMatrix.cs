using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>Quality A1 and A2: wherever an id goes in, another county's is answered exactly as one that nobody has, and nothing of that county changes.</summary>
public sealed class TenantMatrix(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private readonly Matrix _matrix = new(factory, output);

    [Fact]
    public async Task Another_countys_id_is_like_no_id_at_all()
    {
        var operations = await _matrix.OperationsAsync();
        var yunling = (await factory.FindTenantAsync(PartyOrgFactory.Yunling))!.Id;
        var foreign = (await StoredRows.FirstAsync(factory, PartyOrgFactory.Yunling)).Append(new StoredRow("Tenant", yunling, null)).ToList();
        Assert.True(foreign.Count > 5, "The county has rows to be tried.");
        var before = await DatabaseState.DigestAsync(factory, yunling);
        var deviations = new List<string>();
        var statuses = new SortedDictionary<int, int>();
        foreach (var operation in operations.Where(o => !o.IsAnonymous)) // which counties there are is open to everybody: one has to choose before signing in
        {
            var places = Places(operation);
            if (places.Count == 0 || await _matrix.PermittedAsync(operation, PartyOrgFactory.Qinghe, "orgdept", "sysadmin", "secadmin", "auditor") is not { } session)
            {
                continue;
            }

            foreach (var place in places)
            {
                var unknown = await AnswerAsync(session, operation, place, Guid.CreateVersion7());
                foreach (var (entity, id, _) in foreign)
                {
                    var answer = await AnswerAsync(session, operation, place, id);
                    _matrix.Count();
                    statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
                    if (answer != unknown || (place.In == "path" && IsAlone(operation) && answer.Status != 404))
                    {
                        deviations.Add($"{operation} {place.In}:{place.Name} with a row of {entity}: {_matrix.Told(answer.Status)} {Cut(answer.Body)}; a random id: {unknown.Status} {Cut(unknown.Body)}");
                        break;
                    }
                }
            }
        }

        var after = await DatabaseState.DigestAsync(factory, yunling);
        deviations.AddRange(before.Where(t => after[t.Key] != t.Value).Select(t => $"rows of {t.Key} changed"));
        output.WriteLine(string.Join(", ", statuses.Select(s => $"{s.Key}: {s.Value}")));
        _matrix.Close("A1 foreign county's ids", deviations);
    }

    private sealed record Place(string In, string Name);

    private List<Place> Places(ApiOperation operation) =>
    [
        .. operation.Parameters.Where(p => p.IsId && p.In is "path" or "query" && p.IsId).Select(p => new Place(p.In, p.Name)),
        .. operation is { TakesJson: true, Body: { } schema } ? new ExampleBuilder(_matrix.Document).IdPlaces(schema).Select(p => new Place("body", p)) : [],
    ];

    /// <summary>An id in the path alone decides what is there: nothing else can be wrong with the request first.</summary>
    private static bool IsAlone(ApiOperation operation) => operation.Body is null && operation.Parameters.All(p => !p.IsRequired || p.In == "path");

    private async Task<(int Status, string Body)> AnswerAsync(Session session, ApiOperation operation, Place place, Guid id)
    {
        var wanted = place.In == "body" ? "body:" + place.Name : place.Name;
        var request = ApiRequest.Fitting(_matrix.Document, operation, at => at == wanted ? id : Fixed);
        using var answer = await Matrix.SendAsync(session, operation, request.ToMessage());
        var body = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, body.Replace(id.ToString(), "{id}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Nobody's id, the same in all other places, so that two answers can be compared.</summary>
    private static readonly Guid Fixed = Guid.Parse("01900000-0000-7000-8000-000000000001");

    private static string Cut(string text) => text.Length <= 120 ? text : text[..120] + "…";
}

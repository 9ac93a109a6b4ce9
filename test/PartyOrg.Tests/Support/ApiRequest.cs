using System.Text;
using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>One request of a matrix: an operation with something in each of its places.</summary>
public sealed class ApiRequest(ApiOperation operation)
{
    public ApiOperation Operation { get; } = operation;

    public Dictionary<string, string> Path { get; } = [];

    public Dictionary<string, string> Query { get; } = [];

    public JsonNode? Body { get; set; }

    /// <summary>Fits the description: random ids, the smallest values that the schemas take.</summary>
    public static ApiRequest Fitting(ApiDocument document, ApiOperation operation, Func<string, Guid?>? idFor = null)
    {
        var examples = new ExampleBuilder(document);
        var request = new ApiRequest(operation);
        foreach (var parameter in operation.Parameters.Where(p => p.In == "path" || p.IsRequired || idFor?.Invoke(p.Name) is not null))
        {
            var value = examples.Make(parameter.Schema, _ => idFor?.Invoke(parameter.Name))?.ToString() ?? "1";
            if (parameter.In == "path")
            {
                request.Path[parameter.Name] = value;
            }
            else if (parameter.In == "query")
            {
                request.Query[parameter.Name] = value;
            }
        }

        request.Body = operation is { TakesJson: true, Body: { } schema } ? RequestBodies.For(operation, examples.Make(schema, place => idFor?.Invoke("body:" + place))) : null;
        return request;
    }

    public HttpRequestMessage ToMessage()
    {
        var path = Path.Aggregate(Operation.Path, (text, p) => text.Replace($"{{{p.Key}}}", Uri.EscapeDataString(p.Value), StringComparison.Ordinal));
        var query = string.Join('&', Query.Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value)}"));
        return new HttpRequestMessage(new HttpMethod(Operation.Method), query.Length == 0 ? path : $"{path}?{query}") { Content = Content() };
    }

    private HttpContent? Content() => Operation switch
    {
        { TakesJson: true } => new StringContent(Body?.ToJsonString() ?? "{}", Encoding.UTF8, "application/json"),
        { BodyType: not null } => new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.4 nothing in it"u8.ToArray()), "file", "evidence.pdf" } },
        _ => null,
    };
}

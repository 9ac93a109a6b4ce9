using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Security;

/// <summary>Quality D9: whatever is sent, nothing breaks: no answer is a 5xx. The cases follow from the schemas, so a failure is found again by its name.</summary>
public sealed class FuzzTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private static readonly string[] Raw =
    [
        "", "null", "[]", "{", "\"text\"", "0", "{\"\":{}}", "{}{}", "\uFEFF{}", "[[[[[[[[[[[[]]]]]]]]]]]]", "{\"a\":1e999999}", "\u0000",
    ];

    /// <summary>As they stand in JSON: also what no serializer would write.</summary>
    private static readonly string[] Values =
    [
        "null", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\uD800\"", "\"\\uDC00x\"", "\"😀𠮷\"", "\"é\"", "\"'; DROP TABLE x;--\"", "\"%_\\\\[\"", "\"=1+1\"",
        "-1", "0", "2147483648", "9223372036854775808", "1e400", "-1e400", "0.000000000000000000001", "79228162514264337593543950335", "true", "[]", "{}", "[null]", "{\"a\":null}",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"9999-12-31T23:59:59+14:00\"", "\"0001-01-01T00:00:00-14:00\"", "\"00000000-0000-0000-0000-000000000000\"", "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
    ];

    private static readonly string[] QueryValues =
    [
        "", " ", "\0", "a\0b", "\uFFFD", "😀", "%", "_", "'", "\"", "-1", "0", "2147483647", "2147483648", "99999999999999999999", "NaN", "1e5", "true", "null", "[]",
        "name desc", "name desc,name asc", "name; drop", "nothing", "0001-01-01", "9999-12-31", "00000000-0000-0000-0000-000000000000", "../..", new string('x', 3000),
    ];

    private readonly Matrix _matrix = new(factory, output);

    [Fact]
    public async Task Nothing_that_is_sent_breaks_an_operation()
    {
        var deviations = new List<string>();
        foreach (var operation in await _matrix.OperationsAsync())
        {
            var session = await _matrix.PermittedAsync(operation, PartyOrgFactory.Yunling, Matrix.Roles);
            Assert.True(session is not null, $"Nobody may call {operation}.");
            foreach (var (name, request) in Cases(operation))
            {
                using var answer = await session.Http.SendAsync(request);
                _matrix.Count();
                if ((int)answer.StatusCode >= 500)
                {
                    deviations.Add($"{operation} {name}: {_matrix.Told((int)answer.StatusCode)}");
                }
            }
        }

        _matrix.Close("D9 fuzz", deviations);
    }

    private IEnumerable<(string Name, HttpRequestMessage Request)> Cases(ApiOperation operation)
    {
        ApiRequest Fitting() => ApiRequest.Fitting(_matrix.Document, operation);
        foreach (var parameter in operation.Parameters.Where(p => p.In is "query" or "path"))
        {
            foreach (var value in QueryValues.Where(v => parameter.In == "query" || (v.Trim().Length > 0 && !v.Contains('\0', StringComparison.Ordinal))))
            {
                var request = Fitting();
                (parameter.In == "query" ? request.Query : request.Path)[parameter.Name] = value;
                yield return ($"{parameter.In}:{parameter.Name}={Shown(value)}", request.ToMessage());
            }
        }

        if (!operation.TakesJson)
        {
            yield break;
        }

        foreach (var raw in Raw.Append(new string('[', 5000)))
        {
            yield return ($"body {Shown(raw)}", WithBody(Fitting(), raw));
        }

        foreach (var (place, text) in Bodies(operation))
        {
            yield return ($"body {place}", WithBody(Fitting(), text));
        }
    }

    /// <summary>The fitting body with one of its values, at any depth, replaced by each of the awkward ones.</summary>
    private IEnumerable<(string Place, string Text)> Bodies(ApiOperation operation)
    {
        const string mark = "\"@@here@@\"";
        var fitting = ApiRequest.Fitting(_matrix.Document, operation).Body;
        foreach (var path in Leaves(fitting, []).ToList())
        {
            var marked = fitting!.DeepClone();
            Replace(marked, path, JsonValue.Create("@@here@@"));
            foreach (var value in Values.Append($"\"{new string('长', 20_000)}\""))
            {
                yield return ($"{string.Join('.', path)}={Shown(value)}", marked.ToJsonString().Replace(mark, value, StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<object[]> Leaves(JsonNode? node, object[] at) => node switch
    {
        JsonObject o => o.SelectMany(p => Leaves(p.Value, [.. at, p.Key])).Concat(at.Length > 0 ? [at] : []),
        JsonArray a => a.SelectMany((item, i) => Leaves(item, [.. at, i])).Append(at),
        _ => [at],
    };

    private static void Replace(JsonNode root, object[] path, JsonNode value)
    {
        if (path.Length == 0)
        {
            return;
        }

        var parent = path[..^1].Aggregate(root, (node, part) => part is int i ? node[i]! : node[(string)part]!);
        if (path[^1] is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[(string)path[^1]] = value;
        }
    }

    private static HttpRequestMessage WithBody(ApiRequest request, string text)
    {
        var message = request.ToMessage();
        message.Content = new StringContent(text, Encoding.UTF8, "application/json");
        return message;
    }

    private static string Shown(string text) =>
        string.Concat((text.Length <= 40 ? text : text[..40] + "…").Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}" : c.ToString()));
}

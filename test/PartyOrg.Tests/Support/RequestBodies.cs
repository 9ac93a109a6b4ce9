using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>What the description cannot say of an input, such as points that have to sum to 100: without it a request would stop at validation and never reach the check that a matrix is about.</summary>
internal static class RequestBodies
{
    private static readonly Dictionary<string, Action<JsonObject>> Known = new()
    {
    };

    public static JsonNode? For(ApiOperation operation, JsonNode? made)
    {
        if (made is JsonObject body && Known.TryGetValue(operation.ToString(), out var mend))
        {
            mend(body);
        }

        return made;
    }
}

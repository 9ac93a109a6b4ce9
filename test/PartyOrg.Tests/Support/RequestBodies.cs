using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>What the description cannot say of an input, such as points that have to sum to 100: without it a request would stop at validation and never reach the check that a matrix is about.</summary>
internal static class RequestBodies
{
    private static readonly Dictionary<string, Func<JsonNode?>> Known = new()
    {
        ["identityNumber"] = () => "11010519491231002X",
        ["phone"] = () => "13800001234",
        ["divisionCode"] = () => "990102",
        ["points"] = () => 100,
        ["target"] = () => 10,
        ["milestones"] = () => null,
        ["metric"] = () => null,
        ["admittedOn"] = () => "2010-07-01",
        ["fullSince"] = () => "2011-07-01",
        ["establishedOn"] = () => "1990-07-01",
        ["electedOn"] = () => "2024-03-01",
        ["signBy"] = () => "2027-01-31",
        ["week"] = () => "2026-W47",
        ["password"] = () => PartyOrgFactory.Password, // one's own, which a signature asks for again
    };

    public static JsonNode? For(ApiOperation operation, JsonNode? made)
    {
        if (!operation.Path.StartsWith("/api/account", StringComparison.Ordinal))
        {
            Mend(made);
        }

        return made;
    }

    private static void Mend(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject body:
                foreach (var (name, value) in body.ToList())
                {
                    if (Known.TryGetValue(name, out var known))
                    {
                        body[name] = known();
                    }
                    else
                    {
                        Mend(value);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Mend(item);
                }

                break;
        }
    }
}

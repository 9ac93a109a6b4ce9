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
        ["period"] = () => "2026",
        ["quarter"] = () => "2026-Q4",
        ["fileBy"] = () => "2027-01-31",
        ["happenedOn"] = () => "2026-11-02",
        ["password"] = () => PartyOrgFactory.Password, // one's own, which a signature asks for again
    };

    /// <summary>Inputs in a data format of their own, of which the description does not say what makes one.</summary>
    private static readonly Dictionary<string, Func<JsonNode?>> Whole = new()
    {
        ["POST /api/assessments/scheme"] = () => JsonNode.Parse(Scheme),
        ["PUT /api/assessments/scheme/{id}"] = () => JsonNode.Parse(Scheme),
        ["POST /api/assessments/scheme/evaluate"] = () => JsonNode.Parse($$$"""{"scheme": {{{Scheme}}}, "subjects": [{"id": "1", "scores": {"A1": {"judges": [8, 9]}, "A2": 0.9}, "adjustments": [{"code": "honour", "level": "city", "count": 1}], "facts": {"late": 1}}]}"""),
    };

    private const string Scheme = """
        {"code": "example", "name": "样例", "subject": "organization", "assessorWeights": {"judges": 1}, "trim": true,
         "sections": [{"code": "A", "name": "样例", "fullScore": 20, "weight": 1, "indicators": [{"code": "A1", "name": "样例", "points": 10, "mode": "graded"}, {"code": "A2", "name": "样例", "points": 10, "mode": "ratio", "target": 1, "notApplicable": "full"}]}],
         "adjustments": [{"code": "honour", "name": "样例", "kind": "bonus", "levels": {"city": 3}, "combine": "sum", "cap": 5}], "total": {"floor": 0, "cap": 100},
         "rating": {"kind": "bands", "bands": [{"min": 15, "stars": 2}, {"min": 10, "stars": 1}]}, "conditions": [{"code": "late", "name": "样例", "when": {"fact": "late", "op": "ge", "value": 1}, "points": -1, "maxStars": 1}],
         "qualification": {"minStars": 1, "below": "整改"}, "quotas": [{"stars": 2, "atMost": 0.5, "mode": "enforce"}], "process": {"selfAssessment": true, "ballot": {"minTurnout": 0.8}, "publicityDays": 7, "approvals": ["county"]}}
        """;

    public static JsonNode? For(ApiOperation operation, JsonNode? made)
    {
        if (Whole.TryGetValue(operation.ToString(), out var whole))
        {
            return whole();
        }

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

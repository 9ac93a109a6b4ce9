using System.Text.Json.Nodes;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.Tests.ResponsibilityLetters;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": "x" }""", """{"a":"x","b":1}""")]
    [InlineData("""{ "\u20ac": 1, "\r": 2, "1": 3, "\u0080": 4, "\ud83d\ude00": 5, "\u05d0": 6 }""", "{\"\\r\":2,\"1\":3,\"\u0080\":4,\"\u05d0\":6,\"\u20ac\":1,\"\ud83d\ude00\":5}")] // RFC 8785, 3.2.3, without the key that NFC would change
    [InlineData("""["\u0000\u0008\u0009\u000a\u000c\u000d\u001f\"\\\/\u007f"]""", "[\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\u007f\"]")]
    [InlineData("""{ "text": "责任书", "none": null, "yes": true, "no": false, "list": [] }""", """{"list":[],"no":false,"text":"责任书","yes":true}""")]
    [InlineData("""[0, -0, 10, 9007199254740993]""", "[0,0,10,9007199254740993]")]
    public void A_text_has_one_canonical_form(string json, string expected) => Assert.Equal(expected, CanonicalJson.Write(JsonNode.Parse(json)!));

    [Fact]
    public void Characters_written_in_two_ways_become_one() =>
        Assert.Equal(CanonicalJson.Write(new JsonObject { ["name"] = "Zo\u00eb" }), CanonicalJson.Write(new JsonObject { ["name"] = "Zoe\u0308" }));

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("1E-7")]
    public void A_fraction_is_refused_because_it_prints_differently_from_language_to_language(string number) =>
        Assert.Throws<ArgumentException>(() => CanonicalJson.Write(JsonNode.Parse($"[{number}]")!));

    [Fact]
    public void A_letters_text_has_a_hash_that_any_tool_can_recompute()
    {
        var content = new Given().Content;
        Assert.StartsWith("{\"closing\":\"自签订之日起生效。\",\"items\":[{\"code\":\"A1\",\"direction\":\"atLeast\",\"group\":\"责任\",\"kind\":\"quantitative\",\"points\":\"40\"", content.Canonical, StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content.Canonical))), content.Hash);
    }

    [Fact]
    public void A_text_reads_back_as_it_was_written()
    {
        var text = new Given().Content.Read();
        Assert.Equal(LetterContent.Of(text).Hash, new Given().Content.Hash);
        Assert.Equal(4m, text.Items[0].Target);
    }
}

using System.Text.Json;

namespace PartyOrg.Assessments.Evaluation;

internal static class JsonWords
{
    /// <summary>The word that was written; what is no word, or no valid text (half of a surrogate pair), as it was written, so that it can be named in a fault.</summary>
    public static string ToWord(this JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}

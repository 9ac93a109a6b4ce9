using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Results;

/// <summary>The stars or grades that a scheme knows, as levels that can be compared: 0 is none, and more is better.</summary>
internal sealed class RatingScale(SchemeRules rules)
{
    public static RatingScale Of(SchemeDefinition scheme) => new(SchemeRules.Read(scheme, new Place([], "")));

    public IReadOnlyList<Quota> Quotas => rules.Quotas;

    /// <summary>All there are, best first.</summary>
    public IEnumerable<StarsOrGrade> All => Enumerable.Range(0, rules.Rating.Best + 1).Reverse().Select(Of);

    public StarsOrGrade Of(int level) => StarsOrGrade.Of(rules.Rating.NameOf(level));

    /// <summary>Refuses (400) what the scheme does not know.</summary>
    public int LevelOf(StarsOrGrade value) =>
        FindLevel(value) ?? throw new AbpValidationException(AssessmentsErrorCodes.NotOfThisScale, rules.Rating.IsStars ? "stars" : "grade", ("Value", value.ToString()), ("Scale", string.Join(", ", All)));

    public bool? IsQualified(StarsOrGrade value, decimal total) => rules.Qualification?.IsReached(LevelOf(value), total);

    public decimal FullScoreOf(string section) => Array.Find(rules.Sections, s => s.Code == section)?.FullScore ?? 0;

    public string NameOf(string section) => Array.Find(rules.Sections, s => s.Code == section)?.Name ?? section;

    private int? FindLevel(StarsOrGrade value) => (rules.Rating.IsStars, value) switch
    {
        (true, { Stars: >= 0 and var stars, Grade: null }) when stars <= rules.Rating.Best => stars,
        (false, { Stars: null, Grade: null }) => 0,
        (false, { Stars: null, Grade: { } grade }) => rules.Rating.LevelOf(grade),
        _ => null,
    };
}

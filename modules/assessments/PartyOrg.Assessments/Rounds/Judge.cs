using PartyOrg.Assessments.Evaluation;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Who gives marks in a role (考核主体): a person, or whoever acts for an organization; with neither, each subject's own superior organization.</summary>
internal sealed record Judge(string Role, Guid? UserId, Guid? OrganizationId, string? Name)
{
    public bool IsEachSuperior => UserId is null && OrganizationId is null;
}

/// <summary>The roles in which sheets are scored.</summary>
internal static class Roles
{
    /// <summary>自评: the subject about itself.</summary>
    public const string Self = "self";

    /// <summary>上级: who decides where the scheme weighs no roles.</summary>
    public const string Superior = "superior";

    public const int MaxLength = 64;

    /// <summary>Those that judges may have by this scheme.</summary>
    public static IReadOnlyList<string> OfJudges(SchemeDefinition scheme) => HasJudges(scheme)
        ? scheme.AssessorWeights is { Count: > 0 } weights ? weights.Keys.Where(r => r != Self).ToList() : [Superior]
        : [];

    /// <summary>Without judges the subject's own word stands, so a scheme that asks for neither has them all the same.</summary>
    public static bool HasJudges(SchemeDefinition scheme) =>
        scheme.Process?.SuperiorAssessment == true || scheme.Process?.SelfAssessment != true || scheme.AssessorWeights?.Keys.Any(r => r != Self) == true;
}

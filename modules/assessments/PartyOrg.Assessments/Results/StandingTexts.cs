using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>Stars and grades in words.</summary>
internal sealed class StandingTexts(ITextCatalogue texts) : ISingletonDependency
{
    public string Tell(StarsOrGrade standing) => standing.Stars is { } stars
        ? texts.Get(AssessmentsPermissions.GroupName, "Result:Stars", new Dictionary<string, object> { ["Stars"] = stars })
        : standing.Grade ?? texts.Get(AssessmentsPermissions.GroupName, "Result:None");
}

using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>Stars and grades in words, and days as official papers write them.</summary>
internal sealed class ResultTexts(ITextCatalogue texts) : ISingletonDependency
{
    public string Tell(StarsOrGrade standing) => standing.Stars is { } stars
        ? texts.Get(AssessmentsPermissions.GroupName, "Result:Stars", new Dictionary<string, object> { ["Stars"] = stars })
        : standing.Grade ?? texts.Get(AssessmentsPermissions.GroupName, "Result:None");

    public string Tell(DateOnly day) =>
        texts.Get(AssessmentsPermissions.GroupName, "Result:Day", new Dictionary<string, object> { ["Year"] = day.Year, ["Month"] = day.Month, ["Day"] = day.Day });
}

using System.Globalization;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>Tells in the reader's language why an organization was proposed.</summary>
internal sealed class TriggerTexts(ITextCatalogue texts) : ISingletonDependency
{
    public RectificationTriggerDto Tell(RectificationTrigger trigger) => new(trigger.Kind, Sentence(trigger), trigger.Link);

    public string Sentence(RectificationTrigger trigger) => texts.Get(AssessmentsPermissions.GroupName, $"Rectification:Trigger:{trigger.Kind}", new Dictionary<string, string>
    {
        ["Text"] = trigger.Text ?? "",
        ["Figure"] = Figure(trigger.Figure),
        ["Limit"] = trigger.Kind == TriggerKind.LowestShare ? $"{trigger.Limit:0.##%}" : Figure(trigger.Limit),
    });

    private static string Figure(decimal? figure) => figure?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}

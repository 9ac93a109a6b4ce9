using System.Globalization;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Says in the reader's language what a duty report is called, and what each of its figures tells.</summary>
internal sealed class DutyReportTexts(ITextCatalogue texts) : ITransientDependency
{
    private const string Resource = AssessmentsPermissions.GroupName;

    /// <summary>"2026 duty report", "duty report of the first half of 2026".</summary>
    public string TitleOf(string period)
    {
        var parts = period.Split('-');
        return Text(parts.Length == 1 ? "Duty:Title" : $"Duty:Title.{parts[1]}", ("Year", parts[0]));
    }

    public string TitleOf(DutySection section) => Text($"Duty:Section.{section}");

    public string NameOf(DutyScoreRole role) => Text($"Enum:DutyScoreRole.{role}");

    public string NameOf(Hierarchy.Post post) => texts.Get("Hierarchy", $"Enum:Post.{post}");

    public string SentenceOf(LinkedFigure figure) => figure.Source switch
    {
        FigureSource.LetterItem when figure.Value is null => Text("Duty:Figure.LetterItem.Unreported", ("Letter", figure.Context), ("Name", figure.Name)),
        FigureSource.LetterItem when figure.Target is null => Text("Duty:Figure.LetterItem.Share", ("Letter", figure.Context), ("Name", figure.Name), ("Value", Number(figure.Value))),
        FigureSource.LetterItem => Text("Duty:Figure.LetterItem", ("Letter", figure.Context), ("Name", figure.Name), ("Target", Number(figure.Target)), ("Value", Number(figure.Value)), ("Unit", figure.Unit)),
        FigureSource.Metric => Text("Duty:Figure.Metric", ("Name", texts.Get(figure.Context!, $"Metric:{figure.Name}")), ("Value", Number(figure.Value)), ("Unit", figure.Unit)),
        FigureSource.DutyRecords => Text("Duty:Figure.DutyRecords", ("Name", Text($"Enum:DutyRecordKind.{figure.Name}")), ("Value", Number(figure.Value))),
        _ when figure.ClosedOn is { } closed => Text("Duty:Figure.StruckOff", ("Name", figure.Name), ("ClosedOn", Iso(closed))),
        _ => Text("Duty:Figure.Open", ("Name", figure.Name), ("DueOn", Iso(figure.DueOn!.Value))),
    };

    public string Text(string key, params (string Name, object? Value)[] data) => texts.Get(Resource, key, data.ToDictionary(d => d.Name, d => d.Value));

    public string Day(DateOnly day) => Text("Duty:Document.Date", ("Year", day.Year), ("Month", day.Month), ("Day", day.Day));

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}

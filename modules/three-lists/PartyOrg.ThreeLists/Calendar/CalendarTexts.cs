using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>Says in the reader's language why a week does not end on Friday.</summary>
internal sealed class CalendarTexts(ITextCatalogue texts) : ITransientDependency
{
    /// <summary>Null: it ends on Friday, which needs no explanation.</summary>
    public string? WhyShifted(Week week, WorkingDays days)
    {
        var special = days.SpecialIn(week).ToList();
        return days.LastOf(week) switch
        {
            null => Get("Calendar:NoWorkingDay", ("Names", Names(special.Where(d => d.Kind == HolidayKind.Holiday)))),
            var last when last < week.Friday => Get("Calendar:Earlier", ("Names", Names(special.Where(d => d.Kind == HolidayKind.Holiday && d.Date > last))), ("From", Day(last.Value.AddDays(1))), ("Last", Day(last.Value))),
            var last when last > week.Friday => Get("Calendar:Later", ("Names", Names(special.Where(d => d.Date == last))), ("Last", Day(last.Value))),
            _ => null,
        };
    }

    /// <summary>A closed week whose table was edited afterwards.</summary>
    public string KeptAsItWas(DateOnly dueOn) => Get("Calendar:KeptAsItWas", ("Last", Day(dueOn)));

    public string Day(DateOnly day) => Get("Calendar:Day", ("Month", Get($"Calendar:Month:{day.Month}")), ("Day", day.Day), ("Weekday", Get($"Calendar:Weekday:{day.DayOfWeek}")));

    /// <summary>Festivals that are known have a name in every language; others keep the one in the table.</summary>
    private string Names(IEnumerable<SpecialDay> days) => string.Join(Get("Calendar:And"), days.Select(d => d.Name).Distinct().Select(name => Get($"Holiday:{name}") is var text && text == $"Holiday:{name}" ? name : text));

    private string Get(string key, params (string Name, object Value)[] data) => texts.Get(ThreeListsPermissions.GroupName, key, data.ToDictionary(d => d.Name, d => d.Value));
}

using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Duty reports are about a year or half of one.</summary>
internal static class DutyPeriods
{
    private const int YearLength = 4;
    private const int HalfLength = 7;

    public static MetricPeriod Parse(string text)
    {
        var period = MetricPeriod.Parse(text);
        return IsYear(period) || (text.Length == HalfLength && text.Contains("-H", StringComparison.Ordinal)) ? period : throw new AbpValidationException(AssessmentsErrorCodes.DutyPeriod, "period", ("Period", text));
    }

    /// <summary>The reports that are about a period or, of a year, about a half of it.</summary>
    public static IQueryable<DutyReport> About(this IQueryable<DutyReport> reports, MetricPeriod period)
    {
        if (!IsYear(period))
        {
            return reports.Where(r => r.Period == period.Name);
        }

        string[] periods = [period.Name, $"{period.Name}-H1", $"{period.Name}-H2"];
        return reports.Where(r => periods.Contains(r.Period));
    }

    private static bool IsYear(MetricPeriod period) => period.Name.Length == YearLength;
}

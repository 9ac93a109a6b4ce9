using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Metrics;

/// <summary>A named figure, such as <c>three-lists.closed-rate</c>; its text is <c>Metric:{Name}</c> in <paramref name="Resource"/>.</summary>
/// <param name="List">The page of the list that it counts, where the front end has one, with the blanks <c>{organizationId}</c>, <c>{period}</c>, <c>{from}</c> and <c>{to}</c>.</param>
public sealed record MetricDefinition(string Name, string Resource, string Unit, string? List = null)
{
    /// <summary>The list that the figure counts, for one organization and period.</summary>
    public string? ListOf(Guid organizationId, MetricPeriod period) =>
        List?.Replace("{organizationId}", organizationId.ToString(), StringComparison.Ordinal).Replace("{period}", period.Name, StringComparison.Ordinal).Replace("{from}", $"{period.From:yyyy-MM-dd}", StringComparison.Ordinal).Replace("{to}", $"{period.To:yyyy-MM-dd}", StringComparison.Ordinal);
}

/// <summary>Offers a module's figures, in bulk, so that other modules read them by name and never touch its tables.</summary>
public interface IMetricProvider
{
    IReadOnlyList<MetricDefinition> Metrics { get; }

    /// <summary>The figure for each organization that has one in the period (<c>2026</c>, <c>2026-H1</c>, <c>2026-Q3</c>, <c>2026-11</c> or <c>2026-W47</c>); organizations without are left out.</summary>
    Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default);
}

/// <summary>A stretch of days, both ends included.</summary>
public sealed record MetricPeriod(string Name, DateOnly From, DateOnly To)
{
    public static MetricPeriod Parse(string text)
    {
        var parts = text.Split('-');
        return int.TryParse(parts[0], out var year) && year is > 1900 and < 2200 && Parse(text, year, parts.ElementAtOrDefault(1)) is { } period && parts.Length <= 2
            ? period
            : throw new AbpValidationException("Platform:UnknownPeriod", "period", ("Value", text));
    }

    /// <summary>From its first instant to the first after it, where days are reckoned in <paramref name="zone"/>.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) InstantsIn(TimeZoneInfo zone) => (BeginningOf(From, zone), BeginningOf(To.AddDays(1), zone));

    private static DateTimeOffset BeginningOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private static MetricPeriod? Parse(string text, int year, string? part) => part switch
    {
        null => new(text, new(year, 1, 1), new(year, 12, 31)),
        ['H', >= '1' and <= '2' and var half] => FromMonth(text, new DateOnly(year, half == '1' ? 1 : 7, 1), 6),
        ['Q', >= '1' and <= '4' and var q] => FromMonth(text, new DateOnly(year, ((q - '1') * 3) + 1, 1), 3),
        ['W', ..] when int.TryParse(part[1..], out var week) && week >= 1 && week <= System.Globalization.ISOWeek.GetWeeksInYear(year) => FromWeek(text, year, week),
        _ when int.TryParse(part, out var month) && month is >= 1 and <= 12 => FromMonth(text, new DateOnly(year, month, 1), 1),
        _ => null,
    };

    private static MetricPeriod FromMonth(string text, DateOnly first, int months) => new(text, first, first.AddMonths(months).AddDays(-1));

    private static MetricPeriod FromWeek(string text, int year, int week)
    {
        var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(text, monday, monday.AddDays(6));
    }
}

/// <summary>Reads named figures of all modules.</summary>
public interface IMetricReader
{
    bool IsDefined(string metric) => Find(metric) is not null;

    /// <summary>What a metric is; null where no module offers it.</summary>
    MetricDefinition? Find(string metric);

    Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default);
}

internal sealed class MetricReader(IEnumerable<IMetricProvider> providers) : IMetricReader, IScopedDependency
{
    public MetricDefinition? Find(string metric) => providers.SelectMany(p => p.Metrics).FirstOrDefault(m => m.Name == metric);

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default) =>
        providers.FirstOrDefault(p => p.Metrics.Any(m => m.Name == metric)) is { } provider ? await provider.GetAsync(metric, organizationIds, period, cancellationToken) : new Dictionary<Guid, decimal>();
}

public sealed record GetMetricsInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    /// <summary><c>2026</c>, <c>2026-H1</c>, <c>2026-Q3</c>, <c>2026-11</c> or <c>2026-W47</c>.</summary>
    [Required, StringLength(10)]
    public string? Period { get; init; }
}

public sealed record MetricDto(string Name, string DisplayName, string Unit, decimal? Value);

/// <summary>The figures of one organization that the modules offer.</summary>
internal sealed class MetricAppService(IEnumerable<IMetricProvider> providers, IOrganizationGuard organizations, ITextCatalogue texts) : ApplicationService
{
    [Authorize(PlatformPermissions.Metrics)]
    public async Task<ListResultDto<MetricDto>> GetListAsync(GetMetricsInput input, CancellationToken cancellationToken)
    {
        var id = input.OrganizationId!.Value;
        await organizations.GetCodeAsync(id, cancellationToken);
        var period = MetricPeriod.Parse(input.Period!);
        var figures = new List<MetricDto>();
        foreach (var provider in providers)
        {
            foreach (var metric in provider.Metrics)
            {
                var values = await provider.GetAsync(metric.Name, [id], period, cancellationToken);
                figures.Add(new MetricDto(metric.Name, texts.Get(metric.Resource, $"Metric:{metric.Name}"), metric.Unit, values.TryGetValue(id, out var value) ? value : null));
            }
        }

        return new ListResultDto<MetricDto>(figures);
    }
}

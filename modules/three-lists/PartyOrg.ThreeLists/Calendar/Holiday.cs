using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>What a special day is.</summary>
internal enum HolidayKind
{
    /// <summary>放假: no work, whatever the weekday.</summary>
    Holiday,

    /// <summary>调休上班: work, whatever the weekday.</summary>
    Workday,
}

/// <summary>A day of the county's holiday table, from the State Council's yearly notice.</summary>
internal sealed class Holiday : AggregateRoot, IMultiTenant
{
    public const int MaxNameLength = 32;

    private Holiday() { }

    public Holiday(DateOnly date, HolidayKind kind, string name)
    {
        Date = date;
        Describe(kind, name);
    }

    public Guid TenantId { get; private set; }
    public DateOnly Date { get; private set; }
    public HolidayKind Kind { get; private set; }

    /// <summary>Which festival it is: 劳动节.</summary>
    public string Name { get; private set; } = null!;

    public void Describe(HolidayKind kind, string name) => (Kind, Name) = (kind, name);
}

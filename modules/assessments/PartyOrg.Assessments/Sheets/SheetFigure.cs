using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

/// <summary>A named figure of another module as it stood on the stated day; the mark keeps it, whatever the lists say later.</summary>
internal sealed class SheetFigure : Entity, IMultiTenant, IOrganizationScoped
{
    public const int MaxMetricLength = 200;
    public const int MaxUnitLength = 16;

    private SheetFigure() { }

    public SheetFigure(SubjectSheet sheet, string metric, string unit, decimal value, string period, DateTimeOffset takenAt)
    {
        (SheetId, RoundId, Number) = (sheet.Id, sheet.RoundId, sheet.Number);
        (OrganizationId, OrganizationCode) = (sheet.OrganizationId, sheet.OrganizationCode);
        (Metric, Unit, Value, Period, TakenAt) = (metric, unit, value, period, takenAt);
    }

    public Guid TenantId { get; private set; }
    public Guid SheetId { get; private set; }
    public Guid RoundId { get; private set; }

    /// <summary>The sheet's.</summary>
    public int Number { get; private set; }

    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public string Metric { get; private set; } = null!;
    public string Unit { get; private set; } = null!;

    /// <summary>As the module offers it.</summary>
    public decimal Value { get; private set; }

    public string Period { get; private set; } = null!;
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>As schemes reckon with it: percentages are shares there, as turnouts and approvals are.</summary>
    public decimal Share => ShareOf(Unit, Value);

    public static decimal ShareOf(string unit, decimal value) => unit == "%" ? value / 100 : value;
}

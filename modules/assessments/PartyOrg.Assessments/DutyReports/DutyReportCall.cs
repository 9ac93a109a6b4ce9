using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>述职通知: asks the secretaries of some organizations for their duty reports of a period, by a day and on a stated basis. Made, it has its reports at once.</summary>
internal sealed class DutyReportCall : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 128;
    public const int MaxBasisLength = 500;

    private DutyReportCall() { }

    public DutyReportCall(OrganizationRef issuer, string name, MetricPeriod period, DateOnly fileBy, string basis, string? approval)
    {
        (OrganizationId, OrganizationCode, IssuerName) = (issuer.Id, issuer.Code, issuer.Name);
        (Name, Period, FileBy, Basis, Approval) = (name, period.Name, fileBy, basis, approval);
    }

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public string IssuerName { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public string Period { get; private set; } = null!;
    public DateOnly FileBy { get; private set; }

    /// <summary>依据: what entitles the issuer to ask.</summary>
    public string Basis { get; private set; } = null!;

    public string? Approval { get; private set; }

    /// <summary>Of whom it asks one thing more in its month: not of those who have filed already, nor of those whose report is due in that month anyway.</summary>
    public IReadOnlyList<Guid> AsksMoreOf(IReadOnlyCollection<DutyReporter> reporters, IReadOnlyCollection<DutyReport> begun)
    {
        var spared = begun.Where(r => r.IsFiled || (r.FileBy is { } day && (day.Year, day.Month) == (FileBy.Year, FileBy.Month))).Select(r => (r.OrganizationId, r.PersonName)).ToHashSet();
        return reporters.Where(r => !spared.Contains((r.Organization.Id, r.PersonName))).Select(r => r.Organization.Id).ToList();
    }

    /// <summary>The reports that it asks for: new ones, and those that their authors have begun by themselves. What is filed already stays as it is.</summary>
    /// <returns>The new ones.</returns>
    public IReadOnlyList<DutyReport> Ask(IReadOnlyCollection<DutyReporter> reporters, IReadOnlyCollection<DutyReport> begun, MetricPeriod period)
    {
        if (reporters.Count == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.DutyCallNobody);
        }

        foreach (var report in begun.Where(r => !r.IsFiled))
        {
            report.AskedBy(this);
        }

        var known = begun.Select(r => (r.OrganizationId, r.PersonName)).ToHashSet();
        return reporters.Where(r => !known.Contains((r.Organization.Id, r.PersonName))).Select(reporter =>
        {
            var report = new DutyReport(reporter, period, OrganizationId, FileBy);
            report.AskedBy(this);
            return report;
        }).ToList();
    }
}

using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>The points, out of 100, that somebody gives for a duty report in a role; once for each person and role, and changed only by whoever wrote them down. Those of one's own level and of members are noted for them by who collected the sheets.</summary>
internal sealed class DutyReportScore : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const decimal MaxPoints = 100;

    private DutyReportScore() { }

    public DutyReportScore(DutyReport report, DutyScoreRole role, string judgeName)
    {
        (ReportId, OrganizationId, OrganizationCode) = (report.Id, report.OrganizationId, report.OrganizationCode);
        (Role, JudgeName) = (role, judgeName);
    }

    public Guid TenantId { get; private set; }
    public Guid ReportId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public DutyScoreRole Role { get; private set; }
    public string JudgeName { get; private set; } = null!;
    public decimal Points { get; private set; }
    public string? Reason { get; private set; }
    public string EnteredBy { get; private set; } = null!;
    public Guid? EnteredById { get; private set; }
    public DateTimeOffset EnteredAt { get; private set; }

    public void Give(decimal points, string? reason, LevelDoer doer)
    {
        if (EnteredById is { } author && author != doer.UserId)
        {
            throw new BusinessException(AssessmentsErrorCodes.DutyScoreOfAnother).WithData("Name", EnteredBy);
        }

        (Points, Reason, EnteredBy, EnteredById, EnteredAt) = (points, reason, doer.Name, doer.UserId, doer.At);
    }
}

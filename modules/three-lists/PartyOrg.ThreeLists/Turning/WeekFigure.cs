using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.ThreeLists.Turning;

/// <summary>How an organization's own lists stood when a week closed: the boards of past weeks show what was, not what became of it. Written once, with the close.</summary>
[DisableAuditing] // the close is audited as a whole
internal sealed class WeekFigure : Entity, IMultiTenant, IOrganizationScoped
{
    private WeekFigure() { }

    public WeekFigure(Week week, Guid organizationId, string organizationCode, EntryCounts tasks, EntryCounts problems)
    {
        (Week, OrganizationId, OrganizationCode) = (week.ToString(), organizationId, organizationCode);
        (TasksOpen, TasksClosed, TasksOverdue, TasksDueSoon) = (tasks.Open, tasks.Closed, tasks.Overdue, tasks.DueSoon);
        (ProblemsOpen, ProblemsClosed, ProblemsOverdue, ProblemsRelapsed) = (problems.Open, problems.Closed, problems.Overdue, problems.Relapsed);
    }

    public Guid TenantId { get; private set; }
    public string Week { get; private set; } = null!;
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public int TasksOpen { get; private set; }
    public int TasksClosed { get; private set; }
    public int TasksOverdue { get; private set; }
    public int TasksDueSoon { get; private set; }
    public int ProblemsOpen { get; private set; }
    public int ProblemsClosed { get; private set; }
    public int ProblemsOverdue { get; private set; }
    public int ProblemsRelapsed { get; private set; }
}

/// <summary>
/// Entries of one list. Open is all that is not struck off; closed is what was struck off since the year began; overdue and due soon (with too little progress) are as the rule of lights
/// reckons them; relapsed is what is open again after a strike-off.
/// </summary>
internal sealed record EntryCounts(int Open, int Closed, int Overdue, int DueSoon, int Relapsed)
{
    public static readonly EntryCounts None = new(0, 0, 0, 0, 0);

    public static EntryCounts operator +(EntryCounts one, EntryCounts other) =>
        new(one.Open + other.Open, one.Closed + other.Closed, one.Overdue + other.Overdue, one.DueSoon + other.DueSoon, one.Relapsed + other.Relapsed);
}

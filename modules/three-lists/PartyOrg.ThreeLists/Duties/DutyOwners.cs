using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Duties;

/// <summary>Gathers the three lists by who answers: one statement over all of them.</summary>
internal sealed class DutyOwners(
    IRepository<Duty> duties, IRepository<Problem> problems, IRepository<WorkTask> tasks, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ICountyClock clock) : IScopedDependency
{
    private static readonly Sorting<Answered> Sorting = new Sorting<Answered>("organization")
        .By("organization", o => o.Code).By("person", o => o.Person).By("overdue", o => o.Overdue).By("openTasks", o => o.Tasks).By("openProblems", o => o.Problems);

    public async Task<PagedResultDto<OwnerDto>> ReadAsync(GetOwnersInput input, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var each = OfDuties().Concat(OfProblems(today)).Concat(OfTasks(today));
        if (input.WithinId is { } within)
        {
            each = each.Within(o => o.Code, await organizations.GetCodeAsync(within, cancellationToken));
        }

        var byPerson = input.By == OwnersBy.Person;
        var gathered = each.WhereIf(!string.IsNullOrEmpty(input.Filter), o => o.Person.Contains(input.Filter!))
            .GroupBy(o => new { o.OrganizationId, o.Code, Person = byPerson ? o.Person : "" })
            .Select(g => new Answered
            {
                OrganizationId = g.Key.OrganizationId,
                Code = g.Key.Code,
                Person = g.Key.Person,
                Duties = g.Sum(o => o.Duties),
                Problems = g.Sum(o => o.Problems),
                Tasks = g.Sum(o => o.Tasks),
                Overdue = g.Sum(o => o.Overdue),
            });
        var page = await Sorting.Apply(gathered, input.Sorting).ToPagedResultAsync(input, cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(page.Items.Select(o => o.OrganizationId).Distinct().ToList(), cancellationToken);
        return new(page.TotalCount, page.Items.Select(o => new OwnerDto
        {
            OrganizationId = o.OrganizationId,
            OrganizationName = names[o.OrganizationId].Name,
            Person = byPerson ? o.Person : null,
            Duties = o.Duties,
            OpenProblems = o.Problems,
            OpenTasks = o.Tasks,
            Overdue = o.Overdue,
        }).ToList());
    }

    private IQueryable<Answered> OfDuties() =>
        duties.Query.Select(d => new Answered { OrganizationId = d.OrganizationId, Code = d.OrganizationCode, Person = d.Person, Duties = 1, Problems = 0, Tasks = 0, Overdue = 0 });

    private IQueryable<Answered> OfProblems(DateOnly today) => problems.Query.Where(p => p.State != EntryState.Closed).Select(p => new Answered
    {
        OrganizationId = p.OrganizationId, Code = p.OrganizationCode, Person = p.ResponsiblePerson, Duties = 0, Problems = 1, Tasks = 0, Overdue = p.DueOn < today && p.State != EntryState.Suspended ? 1 : 0,
    });

    private IQueryable<Answered> OfTasks(DateOnly today) => tasks.Query.Where(t => t.State != EntryState.Closed).Select(t => new Answered
    {
        OrganizationId = t.OrganizationId, Code = t.OrganizationCode, Person = t.ResponsiblePerson, Duties = 0, Problems = 0, Tasks = 1, Overdue = t.DueOn < today && t.State != EntryState.Suspended ? 1 : 0,
    });

    /// <summary>What is answered for, counted; a class with settable members, which a union can be made of.</summary>
    private sealed class Answered
    {
        public Guid OrganizationId { get; set; }
        public string Code { get; set; } = "";
        public string Person { get; set; } = "";
        public int Duties { get; set; }
        public int Problems { get; set; }
        public int Tasks { get; set; }
        public int Overdue { get; set; }
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Duties;

/// <summary>责任清单: who answers for what, and what is open under it.</summary>
internal sealed class DutyAppService(
    IRepository<Duty> duties, IRepository<WorkTask> tasks, EntryMaking making, DutyOwners owners, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ICountyClock clock)
    : ApplicationService
{
    private static readonly Sorting<Duty> Sorting = new Sorting<Duty>("organization").By("organization", d => d.OrganizationCode).By("person", d => d.Person).By("creationTime", d => d.Id);

    [Authorize(ThreeListsPermissions.Lists)]
    public async Task<PagedResultDto<DutyDto>> GetListAsync(GetDutiesInput input, CancellationToken cancellationToken)
    {
        var query = input.WithinId is { } within ? duties.Query.Within(d => d.OrganizationCode, await organizations.GetCodeAsync(within, cancellationToken)) : duties.Query;
        query = query
            .WhereIf(input.OrganizationId is not null, d => d.OrganizationId == input.OrganizationId)
            .WhereIf(!string.IsNullOrEmpty(input.Person), d => d.Person == input.Person)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), d => d.Text.Contains(input.Filter!) || d.Person.Contains(input.Filter!));
        var page = await Project(Sorting.Apply(query, input.Sorting), await clock.GetTodayAsync(cancellationToken)).ToPagedResultAsync(input, cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(page.Items.Select(d => d.OrganizationId).Distinct().ToList(), cancellationToken);
        return new(page.TotalCount, page.Items.Select(d => d with { OrganizationName = names[d.OrganizationId].Name }).ToList());
    }

    [Authorize(ThreeListsPermissions.Lists)]
    public async Task<DutyDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var duty = await Project(duties.Query.Where(d => d.Id == id), await clock.GetTodayAsync(cancellationToken)).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(Duty), id);
        return duty with { OrganizationName = (await hierarchy.GetOrganizationsAsync([duty.OrganizationId], cancellationToken))[duty.OrganizationId].Name };
    }

    /// <summary>By organization or by person: the duties, and the problems and tasks that are open.</summary>
    [Authorize(ThreeListsPermissions.Lists)]
    public Task<PagedResultDto<OwnerDto>> GetOwnersAsync(GetOwnersInput input, CancellationToken cancellationToken) => owners.ReadAsync(input, cancellationToken);

    [Authorize(ThreeListsPermissions.ManageDuties)]
    public async Task<DutyDto> CreateAsync(CreateDutyInput input, CancellationToken cancellationToken)
    {
        var lead = await making.FindAsync(input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken), cancellationToken);
        var duty = new Duty(lead.Id, lead.Code);
        await WriteAsync(duty, input, lead, cancellationToken);
        duties.Insert(duty);
        return ToDto(duty, lead);
    }

    [Authorize(ThreeListsPermissions.ManageDuties)]
    public async Task<DutyDto> UpdateAsync(Guid id, UpdateDutyInput input, CancellationToken cancellationToken)
    {
        var duty = await duties.GetAsync(id, cancellationToken);
        duty.CheckStamp(input.ConcurrencyStamp);
        var lead = (await hierarchy.GetOrganizationsAsync([duty.OrganizationId], cancellationToken))[duty.OrganizationId];
        await WriteAsync(duty, input, lead, cancellationToken);
        return ToDto(duty, lead);
    }

    [Authorize(ThreeListsPermissions.ManageDuties)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var duty = await duties.GetAsync(id, cancellationToken);
        if (await tasks.Query.AnyAsync(t => t.DutyId == id, cancellationToken))
        {
            throw new BusinessException(ThreeListsErrorCodes.HasTasks);
        }

        duties.Delete(duty);
    }

    private async Task WriteAsync(Duty duty, WriteDutyInput input, OrganizationRef lead, CancellationToken cancellationToken)
    {
        var secretary = (await hierarchy.GetSecretariesAsync([lead.Id], await clock.GetTodayAsync(cancellationToken), cancellationToken)).GetValueOrDefault(lead.Id);
        var (person, userId) = EntryMaking.OwnerOf(input.Person, lead, secretary);
        duty.Write(input.Text.Trim(), person, input.Post, userId);
    }

    private static DutyDto ToDto(Duty duty, OrganizationRef lead) => new()
    {
        Id = duty.Id,
        OrganizationId = lead.Id,
        OrganizationName = lead.Name,
        Person = duty.Person,
        UserId = duty.UserId,
        Post = duty.Post,
        Text = duty.Text,
        ConcurrencyStamp = duty.ConcurrencyStamp,
    };

    private IQueryable<DutyDto> Project(IQueryable<Duty> query, DateOnly today) => query.Select(d => new DutyDto
    {
        Id = d.Id,
        OrganizationId = d.OrganizationId,
        Person = d.Person,
        UserId = d.UserId,
        Post = d.Post,
        Text = d.Text,
        OpenTasks = tasks.Query.Count(t => t.DutyId == d.Id && t.State != EntryState.Closed),
        ClosedTasks = tasks.Query.Count(t => t.DutyId == d.Id && t.State == EntryState.Closed),
        OverdueTasks = tasks.Query.Count(t => t.DutyId == d.Id && t.DueOn < today && (t.State == EntryState.Open || t.State == EntryState.PendingVerification)),
        ConcurrencyStamp = d.ConcurrencyStamp,
    });
}

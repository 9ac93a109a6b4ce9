using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.ThreeLists.Duties;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Handover;

internal sealed record HandoverInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    /// <summary>Who answered until now.</summary>
    [Required, StringLength(ListEntry.MaxPersonLength, MinimumLength = 1)]
    public string FromPerson { get; init; } = "";

    /// <summary>The appointment, in the same organization, of whoever answers from now on.</summary>
    [Required]
    public Guid? ToAppointmentId { get; init; }

    /// <summary>The day from which the other answers; left out, today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>How much went from one to the other.</summary>
internal sealed record HandoverDto(string ToPerson, int Problems, int Tasks, int Duties);

/// <summary>工作交接: when a post changes hands, what is open goes from one person to the other, all at once, and each item's history says so.</summary>
[Route("api/three-lists/duty")]
internal sealed class HandoverAppService(
    IRepository<Problem> problems, IRepository<WorkTask> tasks, IRepository<Duty> duties, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, Sides sides, AuditTrail audit)
    : ApplicationService
{
    [Authorize(ThreeListsPermissions.Handover)]
    public async Task<HandoverDto> HandoverAsync(HandoverInput input, CancellationToken cancellationToken)
    {
        var (organizationId, from) = (input.OrganizationId!.Value, input.FromPerson.Trim());
        await organizations.GetCodeAsync(organizationId, cancellationToken);
        var to = await SuccessorAsync(organizationId, input.ToAppointmentId!.Value, cancellationToken);
        var doer = await sides.MakerAsync(cancellationToken);
        var openProblems = await problems.GetListAsync(p => p.OrganizationId == organizationId && p.ResponsiblePerson == from && p.State != EntryState.Closed, cancellationToken);
        var openTasks = await tasks.GetListAsync(t => t.OrganizationId == organizationId && t.ResponsiblePerson == from && t.State != EntryState.Closed, cancellationToken);
        foreach (var entry in openProblems.Concat<ListEntry>(openTasks))
        {
            entry.HandOverTo(to.PersonName, to.UserId, input.On ?? doer.Today, doer);
        }

        var held = await duties.GetListAsync(d => d.OrganizationId == organizationId && d.Person == from, cancellationToken);
        held.ForEach(d => d.HandOverTo(to.PersonName, to.UserId));
        audit.Record(new { from, to = to.PersonName, problems = openProblems.Count, tasks = openTasks.Count, duties = held.Count });
        return new HandoverDto(to.PersonName, openProblems.Count, openTasks.Count, held.Count);
    }

    private async Task<PostHolder> SuccessorAsync(Guid organizationId, Guid appointmentId, CancellationToken cancellationToken)
    {
        var to = (await hierarchy.GetAppointmentsAsync([appointmentId], cancellationToken)).GetValueOrDefault(appointmentId) ?? throw new EntityNotFoundException(typeof(PostHolder), appointmentId);
        return to.OrganizationId == organizationId ? to : throw new BusinessException(ThreeListsErrorCodes.HandoverElsewhere).WithData("Name", to.PersonName);
    }
}

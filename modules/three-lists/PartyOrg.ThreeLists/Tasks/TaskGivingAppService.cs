using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.ResponsibilityLetters;
using PartyOrg.ThreeLists.Burden;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>How tasks come to the levels below: split from a larger one, made of a letter's item, or given by a leader's instruction.</summary>
[Route("api/three-lists/work-task")]
internal sealed class TaskGivingAppService(
    IRepository<WorkTask> tasks, TaskReader reader, TaskEntering entering, EntryMaking making, EntryNumbers numbers, EntryNotices notices, Sides sides, BurdenCeiling ceiling,
    IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ILetterIntegrationService letters, ICurrentUser user, IUnitOfWork unitOfWork) : ApplicationService
{
    /// <summary>任务分解: each organization below gets its part, which the whole waits for.</summary>
    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<WorkTaskDto> SplitAsync(Guid id, SplitInput input, CancellationToken cancellationToken)
    {
        var task = await tasks.GetAsync(id, cancellationToken);
        task.CheckStamp(input.ConcurrencyStamp);
        var doer = await sides.OfAsync(task, cancellationToken);
        var below = await making.FindAsync(input.Parts.Select(p => p.OrganizationId!.Value).ToList(), cancellationToken);
        await ceiling.RefuseAboveAsync(input.Parts.Select(p => p.OrganizationId!.Value).ToList(), doer.Today, cancellationToken);
        var secretaries = await hierarchy.GetSecretariesAsync(below.Keys.ToList(), doer.Today, cancellationToken);
        var number = await numbers.TakeAsync(EntryKind.Task, doer.Today.Year, input.Parts.Count, cancellationToken);
        var parts = input.Parts.Select((p, i) => task.SplitTo(below[p.OrganizationId!.Value], number + i, TextOf(p, task, below[p.OrganizationId.Value], secretaries, doer.Today), doer)).ToList();
        tasks.InsertMany(parts);
        await notices.TellLeadsAsync(parts, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken); // first, so that the answer has the parts
        return await reader.ToDtoAsync(task, cancellationToken);
    }

    /// <summary>An item of a letter in force becomes a task of the organization that received it, overseen by the one that issued it.</summary>
    [Authorize(ThreeListsPermissions.ManageTasks)]
    public async Task<WorkTaskDto> FromItemAsync(TaskFromItemInput input, CancellationToken cancellationToken)
    {
        var key = new LetterItemKey(input.LetterId!.Value, input.ItemCode!);
        var item = (await letters.GetItemsAsync([key], cancellationToken)).GetValueOrDefault(key) ?? throw new EntityNotFoundException(typeof(LetterItemRef), key);
        if (!item.IsInForce)
        {
            throw new BusinessException(ThreeListsErrorCodes.LetterNotInForce);
        }

        var lead = await making.FindAsync(item.OrganizationId, cancellationToken);
        var doer = await sides.MakerAsync(cancellationToken);
        var text = input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), doer.Today);
        await making.RefuseUnknownDutyAsync(input.DutyId, cancellationToken);
        var origin = new TaskOrigin(TaskSource.LetterItem) { LetterId = item.LetterId, ItemCode = item.Code, DutyId = input.DutyId };
        return await entering.EnterAsync(await making.PlaceAsync(lead, item.IssuerId, cancellationToken), text, origin, doer, cancellationToken);
    }

    /// <summary>领导批示: a leader's instruction becomes a tracked task, overseen by the leader's own organization.</summary>
    [Authorize(ThreeListsPermissions.Instruct)]
    public async Task<WorkTaskDto> InstructAsync(InstructInput input, CancellationToken cancellationToken)
    {
        var lead = await making.FindAsync(input.OrganizationId!.Value, cancellationToken);
        var own = await organizations.GetMainAsync(cancellationToken);
        var doer = await sides.MakerAsync(cancellationToken);
        var text = await making.TextAsync(input.ToWriteInput(), lead, doer.Today, cancellationToken);
        var origin = new TaskOrigin(TaskSource.Instruction) { InstructedBy = user.Actor!.Name, InstructionOf = input.Week };
        var place = await making.PlaceAsync(lead, own == lead.Id ? null : own, cancellationToken);
        return await entering.EnterAsync(place, new TaskText(text, input.Text, doer.Today), origin, doer, cancellationToken);
    }

    /// <summary>What is left out is the whole task's.</summary>
    private static TaskText TextOf(SplitPartInput part, WorkTask whole, OrganizationRef lead, IReadOnlyDictionary<Guid, PostHolder> secretaries, DateOnly today)
    {
        var (person, userId) = EntryMaking.OwnerOf(part.ResponsiblePerson, lead, secretaries.GetValueOrDefault(lead.Id));
        var title = string.IsNullOrWhiteSpace(part.Title) ? whole.Title : CellText.Heal(part.Title);
        var text = new EntryText(title, whole.Measures, person, part.DueOn ?? whole.DueOn) { ResponsibleUserId = userId, EvidenceBecause = whole.EvidenceBecause };
        return new TaskText(text, string.IsNullOrWhiteSpace(part.Goal) ? whole.Goal : part.Goal, whole.StartOn > today ? whole.StartOn : today);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.StrikeOff;

/// <summary>What the deeds with an entry need.</summary>
internal sealed record DeedTools(Sides Sides, EntryFamily Family, EvidenceFiles Evidence, EntryNotices Notices, UsualDays Days, EntryReader Reader, IUnitOfWork UnitOfWork) : IScopedDependency;

/// <summary>From the application for strike-off to the look-back, and what happens on the way: the same for problems and tasks.</summary>
internal abstract class EntryDeedsAppService<TEntry, TDto>(IRepository<TEntry> entries, DeedTools tools) : ApplicationService where TEntry : ListEntry
{
    [Authorize(ThreeListsPermissions.Answer)]
    public async Task<TDto> ApplyClosureAsync(Guid id, ApplyClosureInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        entry.ApplyForClosure(input.Note, await tools.Evidence.CheckAsync(input.EvidenceIds, cancellationToken), await tools.Family.BelowAsync(entry, cancellationToken), doer);
        return await AnswerAsync(entry, cancellationToken);
    }

    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<TDto> VerifyClosureAsync(Guid id, VerifyClosureInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        switch (input)
        {
            case { Accepted: true }:
                var below = await tools.Family.BelowAsync(entry, cancellationToken);
                entry.AcceptClosure(input.LookBackOn ?? await tools.Days.LookBackAsync(cancellationToken), input.Reason ?? input.InspectorName, below, doer);
                break;
            case { Accepted: false }:
                entry.RejectClosure(input.Reason, doer);
                await tools.Notices.TellLeadAsync(entry, EntryNotices.ClosureRejected, cancellationToken, input.Reason);
                break;
            case { InspectorName: { Length: > 0 } inspector }:
                entry.SendInspector(inspector, doer);
                break;
            default:
                throw new AbpValidationException(ThreeListsErrorCodes.VerdictMissing, "accepted");
        }

        return await AnswerAsync(entry, cancellationToken);
    }

    /// <summary>It has come back: the same number is open again, and the relapse is counted.</summary>
    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<TDto> ReopenAsync(Guid id, ReopenInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        await ReopenAsync(entry, input.Reason, input.DueOn, doer, cancellationToken);
        return await AnswerAsync(entry, cancellationToken);
    }

    /// <summary>回头看: it holds, or it is reopened.</summary>
    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<TDto> LookBackAsync(Guid id, LookBackInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        if (input.Holds!.Value)
        {
            entry.ConfirmLookBack(input.Note, await tools.Evidence.CheckAsync(input.EvidenceIds, cancellationToken), doer);
        }
        else
        {
            await ReopenAsync(entry, input.Note, input.DueOn, doer, cancellationToken);
        }

        return await AnswerAsync(entry, cancellationToken);
    }

    [Authorize(ThreeListsPermissions.Answer)]
    public async Task<TDto> AskExtensionAsync(Guid id, AskExtensionInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        entry.AskExtension(input.Until!.Value, input.Reason, doer);
        return await AnswerAsync(entry, cancellationToken);
    }

    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<TDto> DecideExtensionAsync(Guid id, DecideExtensionInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        entry.DecideExtension(input.Granted!.Value, input.Reason, doer);
        await tools.Notices.TellLeadAsync(entry, EntryNotices.ExtensionDecided, cancellationToken, input.Reason);
        return await AnswerAsync(entry, cancellationToken);
    }

    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<TDto> SuspendAsync(Guid id, SuspendInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        entry.Suspend(input.Reason, doer);
        return await AnswerAsync(entry, cancellationToken);
    }

    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<TDto> ResumeAsync(Guid id, ResumeInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        entry.Resume(doer);
        return await AnswerAsync(entry, cancellationToken);
    }

    /// <summary>督办: after its day, at most once a day.</summary>
    [Authorize(ThreeListsPermissions.Supervise)]
    public async Task<TDto> UrgeAsync(Guid id, UrgeInput input, CancellationToken cancellationToken)
    {
        var (entry, doer) = await BeginAsync(id, input, cancellationToken);
        entry.Urge(input.Words, doer);
        await tools.Notices.TellLeadAsync(entry, EntryNotices.Urged, cancellationToken, input.Words);
        return await AnswerAsync(entry, cancellationToken);
    }

    /// <summary>A helping organization says how far its part is, whoever leads.</summary>
    [HttpPut("{id}/helpers/{organizationId}")]
    [Authorize(ThreeListsPermissions.Answer)]
    public async Task<TDto> UpdateHelpersAsync(Guid id, Guid organizationId, ReportHelpInput input, CancellationToken cancellationToken)
    {
        var entry = await tools.Reader.FindAsync(entries.Query.AsTracking(), id, cancellationToken);
        entry.ReportHelp(organizationId, input.ProgressNote, await tools.Sides.OfAsync(entry, cancellationToken));
        return await AnswerAsync(entry, cancellationToken);
    }

    protected abstract Task<TDto> ToDtoAsync(TEntry entry, CancellationToken cancellationToken);

    private async Task<(TEntry Entry, Doer Doer)> BeginAsync(Guid id, DeedInput input, CancellationToken cancellationToken)
    {
        var entry = await entries.GetAsync(id, cancellationToken);
        entry.CheckStamp(input.ConcurrencyStamp);
        return (entry, await tools.Sides.OfAsync(entry, cancellationToken));
    }

    private async Task ReopenAsync(TEntry entry, string? reason, DateOnly? dueOn, Doer doer, CancellationToken cancellationToken)
    {
        entry.Reopen(reason, dueOn ?? await tools.Days.RelapseDueAsync(cancellationToken), doer);
        await tools.Family.HoldParentAsync(entry, cancellationToken);
        await tools.Notices.TellLeadAsync(entry, EntryNotices.Reopened, cancellationToken, reason);
    }

    /// <summary>Saved first, so that the answer's history has the deed.</summary>
    private async Task<TDto> AnswerAsync(TEntry entry, CancellationToken cancellationToken)
    {
        await tools.UnitOfWork.SaveChangesAsync(cancellationToken);
        return await ToDtoAsync(entry, cancellationToken);
    }
}

[Route("api/three-lists/problem")]
internal sealed class ProblemDeedsAppService(IRepository<Problem> problems, ProblemReader reader, DeedTools tools) : EntryDeedsAppService<Problem, ProblemDto>(problems, tools)
{
    protected override Task<ProblemDto> ToDtoAsync(Problem entry, CancellationToken cancellationToken) => reader.ToDtoAsync(entry, cancellationToken);
}

[Route("api/three-lists/work-task")]
internal sealed class WorkTaskDeedsAppService(IRepository<WorkTask> tasks, TaskReader reader, DeedTools tools) : EntryDeedsAppService<WorkTask, WorkTaskDto>(tasks, tools)
{
    protected override Task<WorkTaskDto> ToDtoAsync(WorkTask entry, CancellationToken cancellationToken) => reader.ToDtoAsync(entry, cancellationToken);
}

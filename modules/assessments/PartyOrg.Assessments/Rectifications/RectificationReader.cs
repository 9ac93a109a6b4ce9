using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;
using PartyOrg.ThreeLists;
using static PartyOrg.Assessments.AssessmentsPermissions;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>Reads one rectification with everything that its page shows: its measures as the three lists have them today, and what the caller may do.</summary>
internal sealed class RectificationReader(
    IRepository<Rectification> rectifications, TriggerTexts triggers, ActingParties parties, IHierarchyIntegrationService hierarchy, IListIntegrationService lists, ISettingProvider settings,
    IPermissionChecker permissions, ITextCatalogue texts) : IScopedDependency
{
    /// <summary>What can be done with a rectification, and the permission for it.</summary>
    private static readonly Dictionary<RectificationDeed, string> Deeds = new()
    {
        [RectificationDeed.Confirm] = ConfirmRectifications,
        [RectificationDeed.Drop] = ConfirmRectifications,
        [RectificationDeed.NameHelpers] = WorkOnRectifications,
        [RectificationDeed.Plan] = WorkOnRectifications,
        [RectificationDeed.Start] = WorkOnRectifications,
        [RectificationDeed.AddMeasures] = WorkOnRectifications,
        [RectificationDeed.TakeVote] = WorkOnRectifications,
        [RectificationDeed.Accept] = AcceptRectifications,
        [RectificationDeed.Reject] = AcceptRectifications,
        [RectificationDeed.Relapse] = AcceptRectifications,
        [RectificationDeed.Complete] = AcceptRectifications,
    };

    public async Task<RectificationDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await ToDtoAsync(await rectifications.Query.FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Rectification), id), cancellationToken);

    public async Task<RectificationDto> ToDtoAsync(Rectification rectification, CancellationToken cancellationToken)
    {
        var doer = await parties.OfAsync(rectification, cancellationToken);
        var entries = await lists.GetEntriesAsync(rectification.TaskIds, cancellationToken);
        var names = await NamesAsync(rectification, cancellationToken);
        var earlier = await rectifications.Query.Where(r => r.OrganizationId == rectification.OrganizationId && r.Id != rectification.Id && r.Times > 0 && (rectification.Times == 0 || r.Times < rectification.Times))
            .OrderByDescending(r => r.Times).Select(r => new EarlierRectificationDto(r.Id, r.Year, r.State, r.Times, r.EndedOn)).ToListAsync(cancellationToken);
        var measures = rectification.Measures.Select(m => ToDto(m, rectification, entries, names)).ToList();
        return Mapped(rectification, doer.Today) with
        {
            SuperiorName = rectification.SuperiorId is { } above ? names[above].Name : null,
            Triggers = rectification.Triggers.Select(triggers.Tell).ToList(),
            Helpers = Enum.GetValues<HelperRole>().Select(role => ToDto(role, rectification.Helpers.FirstOrDefault(h => h.Role == role), names)).ToList(),
            Measures = measures,
            Progress = measures.Count == 0 ? 0 : measures.Sum(m => m.Progress) / measures.Count,
            ExitShare = await settings.GetAsync<decimal>(RectificationSettings.ExitShare, cancellationToken),
            Earlier = earlier,
            Deeds = Deeds.Select(d => DeedDto<RectificationDeed>.Of(d.Key, permissions.IsGranted(d.Value) ? rectification.WhyNot(d.Key, doer, OpenOf(rectification, entries)) : Refusal.NotPermitted, texts)).ToList(),
        };
    }

    /// <summary>The measures that are not struck off. One whose task the caller does not see counts as open: nobody accepts what they cannot see.</summary>
    public static IReadOnlyList<string> OpenOf(Rectification rectification, IReadOnlyDictionary<Guid, ListEntryRef> entries) =>
        rectification.Measures.Where(m => m.TaskId is not { } id || entries.GetValueOrDefault(id)?.State != EntryState.Closed).Select(m => m.Measure).ToList();

    private static RectificationDto Mapped(Rectification r, DateOnly today) => new()
    {
        Id = r.Id,
        OrganizationId = r.OrganizationId,
        OrganizationName = r.OrganizationName,
        SuperiorId = r.SuperiorId,
        Year = r.Year,
        State = r.State,
        Times = r.Times,
        Relapses = r.Relapses,
        Goal = r.Goal,
        FinishBy = r.FinishBy,
        IsOverdue = r.State == RectificationState.UnderWay && r.FinishBy < today,
        Vote = r.Vote is { } v ? new ExitVoteDto(v.BallotId, v.HeldOn, v.Approve, v.Of, Math.Round(v.Share, 4, MidpointRounding.AwayFromZero), v.Wanted, v.Passed) : null,
        ConfirmedOn = r.ConfirmedOn,
        StartedOn = r.StartedOn,
        AcceptedOn = r.AcceptedOn,
        LookBackUntil = r.LookBackUntil,
        EndedOn = r.EndedOn,
        History = r.History,
        ConcurrencyStamp = r.ConcurrencyStamp,
    };

    private Task<IReadOnlyDictionary<Guid, OrganizationRef>> NamesAsync(Rectification rectification, CancellationToken cancellationToken)
    {
        var named = rectification.Measures.Select(m => m.OrganizationId).Concat(rectification.Helpers.Select(h => h.OrganizationId)).Append(rectification.SuperiorId).OfType<Guid>().Append(rectification.OrganizationId);
        return hierarchy.GetOrganizationsAsync(named.Distinct().ToList(), cancellationToken);
    }

    private static RectificationMeasureDto ToDto(RectificationMeasure m, Rectification of, IReadOnlyDictionary<Guid, ListEntryRef> entries, IReadOnlyDictionary<Guid, OrganizationRef> names)
    {
        var (lead, task) = (m.OrganizationId ?? of.OrganizationId, m.TaskId is { } id ? entries.GetValueOrDefault(id) : null);
        return new(m.Id, m.Problem, m.Measure, lead, names[lead].Name, task?.ResponsiblePerson ?? m.ResponsiblePerson, task?.DueOn ?? m.DueOn, m.TaskId, task?.State, task?.Progress ?? 0, task?.IsOverdue ?? false, task?.Link);
    }

    private static RectificationHelperDto ToDto(HelperRole role, RectificationHelper? helper, IReadOnlyDictionary<Guid, OrganizationRef> names) =>
        new(role, helper?.Name, helper?.Post, helper?.OrganizationId, helper?.OrganizationId is { } id ? names[id].Name : null, helper?.UserId);
}

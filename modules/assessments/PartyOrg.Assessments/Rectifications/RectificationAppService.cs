using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>软弱涣散整顿: which organizations are weak, and how far each has come.</summary>
internal sealed class RectificationAppService(
    IRepository<Rectification> rectifications, RectificationReader reader, RectificationDocument document, TriggerTexts triggers, IOrganizationGuard organizations, IListIntegrationService lists, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<Rectification> Sorting = new Sorting<Rectification>("creationTime", defaultDescending: true)
        .By("creationTime", r => r.Id).By("organizationName", r => r.OrganizationName).By("state", r => r.State).By("year", r => r.Year).By("times", r => r.Times).By("finishBy", r => r.FinishBy)
        .By("lookBackUntil", r => r.LookBackUntil);

    [Authorize(AssessmentsPermissions.Rectifications)]
    public async Task<PagedResultDto<RectificationSummaryDto>> GetListAsync(GetRectificationsInput input, CancellationToken cancellationToken)
    {
        var states = input.State ?? [];
        var query = rectifications.Query
            .WhereIf(input.OrganizationId is not null, r => r.OrganizationId == input.OrganizationId)
            .WhereIf(states.Length > 0, r => states.Contains(r.State))
            .WhereIf(input.Year is not null, r => r.Year == input.Year)
            .WhereIf(input.Repeated, r => r.Times > 1 || r.Relapses > 0)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), r => r.OrganizationName.Contains(input.Filter!));
        if (input.WithinId is { } within)
        {
            query = query.Within(r => r.OrganizationCode, await organizations.GetCodeAsync(within, cancellationToken));
        }

        var page = await Sorting.Apply(query, input.Sorting).ToPagedResultAsync(input, cancellationToken);
        var entries = await lists.GetEntriesAsync(page.Items.SelectMany(r => r.TaskIds).ToList(), cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        return new(page.TotalCount, page.Items.Select(r => ToSummary(r, entries, today)).ToList());
    }

    [Authorize(AssessmentsPermissions.Rectifications)]
    public Task<RectificationDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken);

    /// <summary>The file as it stands, .docx.</summary>
    [Audited]
    [Authorize(AssessmentsPermissions.Rectifications)]
    public async Task<FileContentResult> GetDocumentAsync(Guid id, CancellationToken cancellationToken) => document.Write(await reader.GetAsync(id, cancellationToken));

    private RectificationSummaryDto ToSummary(Rectification r, IReadOnlyDictionary<Guid, ListEntryRef> entries, DateOnly today) => new()
    {
        Id = r.Id,
        OrganizationId = r.OrganizationId,
        OrganizationName = r.OrganizationName,
        Year = r.Year,
        State = r.State,
        Times = r.Times,
        Relapses = r.Relapses,
        Triggers = r.Triggers.Select(triggers.Tell).ToList(),
        FinishBy = r.FinishBy,
        IsOverdue = r.State == RectificationState.UnderWay && r.FinishBy < today,
        Measures = r.Measures.Count,
        MeasuresClosed = r.TaskIds.Count(id => entries.GetValueOrDefault(id)?.State == EntryState.Closed),
        VotePassed = r.Vote?.Passed,
        LookBackUntil = r.LookBackUntil,
    };
}

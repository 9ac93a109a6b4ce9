using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Jobs;

/// <summary>The answer (202) to a request whose work goes on.</summary>
public sealed record JobAcceptedDto(Guid JobId);

public sealed record JobDto(Guid Id, string Type, JobStatus Status, int Done, int Total, string? Message, JsonElement? Result, IReadOnlyList<string> Errors, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt);

/// <summary>Lets people follow the long work they asked for, leave it and find it again.</summary>
internal sealed class JobAppService(IRepository<Job> jobs, ICurrentUser user, IPermissionChecker permissions, ITextCatalogue texts) : ApplicationService
{
    private static readonly Sorting<Job> Sorting = new Sorting<Job>("createdAt", defaultDescending: true)
        .By("createdAt", j => j.CreatedAt).By("status", j => j.Status).By("type", j => j.Type);

    [Authorize(PlatformPermissions.Jobs)]
    public async Task<PagedResultDto<JobDto>> GetListAsync(PagedAndSortedResultRequestDto input, CancellationToken cancellationToken)
    {
        var page = await Sorting.Apply(Visible.WhereIf(input.Filter is not null, j => j.Type.Contains(input.Filter!)), input.Sorting).ToPagedResultAsync(input, cancellationToken);
        return new PagedResultDto<JobDto>(page.TotalCount, page.Items.Select(ToDto).ToList());
    }

    [Authorize(PlatformPermissions.Jobs)]
    public async Task<JobDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        ToDto(await Visible.FirstOrDefaultAsync(j => j.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Job), id));

    /// <summary>One's own jobs, or all with the permission for it.</summary>
    private IQueryable<Job> Visible => permissions.IsGranted(PlatformPermissions.AllJobs) ? jobs.Query : jobs.Query.Where(j => j.CreatorId == user.Id);

    private JobDto ToDto(Job job)
    {
        var message = job.Message is null ? null : texts.GetByCode(job.Message);
        return new(
            job.Id, job.Type, job.Status, job.Done, job.Total, message, job.Result is null ? null : JsonDocument.Parse(job.Result).RootElement,
            job.Status == JobStatus.Failed && message is not null ? [message] : [], job.CreatedAt, job.FinishedAt);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Notifications;

internal sealed record NotificationDto(Guid Id, string Kind, string Text, string? Link, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt);

internal sealed record NotificationListInput : PagedAndSortedResultRequestDto
{
    /// <summary>Only what has not been read.</summary>
    public bool Unread { get; init; }
}

internal sealed record UnreadCountDto(int Count);

/// <summary>One's own inbox.</summary>
[Authorize(AdministrationPermissions.OwnAccount)]
internal sealed class NotificationAppService(IRepository<Notification> notifications, NotificationTexts texts, ICurrentUser user, TimeProvider clock) : ApplicationService
{
    private static readonly Sorting<Notification> Sorting = new Sorting<Notification>("createdAt", defaultDescending: true).By("createdAt", n => n.CreatedAt);

    private IQueryable<Notification> Own => notifications.Query.Where(n => n.UserId == user.Id);

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<PagedResultDto<NotificationDto>> GetListAsync([FromQuery] NotificationListInput input, CancellationToken cancellationToken)
    {
        var page = await Sorting.Apply(Own.WhereIf(input.Unread, n => n.ReadAt == null), input.Sorting).ToPagedResultAsync(input, cancellationToken);
        return new(page.TotalCount, page.Items.Select(n => new NotificationDto(n.Id, n.Kind, texts.Read(n.Kind, n.Data), n.Link, n.CreatedAt, n.ReadAt)).ToList());
    }

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<UnreadCountDto> GetUnreadCountAsync(CancellationToken cancellationToken) => new(await Own.CountAsync(n => n.ReadAt == null, cancellationToken));

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task ReadAsync(Guid id, CancellationToken cancellationToken) =>
        (await notifications.FindAsync(n => n.Id == id && n.UserId == user.Id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Notification), id)).Read(clock.GetUtcNow());

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task ReadAllAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        (await notifications.GetListAsync(n => n.UserId == user.Id && n.ReadAt == null, cancellationToken)).ForEach(n => n.Read(now));
    }
}

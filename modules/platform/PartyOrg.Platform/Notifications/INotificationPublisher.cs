namespace PartyOrg.Platform.Notifications;

/// <summary>One thing to tell some people.</summary>
/// <param name="UserIds">The accounts to tell; nobody is told twice.</param>
/// <param name="Kind">Names the text, <c>{Module}:Notification:{Name}</c> in the module's resource, in the reader's language; the same with <c>:Name</c> is what the kind is called where people choose.</param>
/// <param name="Data">Fills the text's blanks.</param>
/// <param name="Link">Where to go in the front end, such as <c>/responsibility-letters/letters/…</c>.</param>
public sealed record Notice(IReadOnlyCollection<Guid> UserIds, string Kind, IReadOnlyDictionary<string, string> Data, string? Link = null);

/// <summary>Tells people something, in the same unit of work: in their inbox, and by the channels each has chosen, sent later from the outbox.</summary>
public interface INotificationPublisher
{
    /// <summary>Thousands of notices take no more commands to read than one.</summary>
    Task PublishAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken = default);

    Task PublishAsync(IReadOnlyCollection<Guid> userIds, string kind, IReadOnlyDictionary<string, string> data, string? link = null, CancellationToken cancellationToken = default) =>
        PublishAsync([new Notice(userIds, kind, data, link)], cancellationToken);
}

/// <summary>One thing that waits for the user, for the home page.</summary>
public sealed record ToDoItem(string Kind, string Title, string Link, DateOnly? DueOn, bool IsLate, int Count = 1);

/// <summary>Each module says what waits for the current user.</summary>
public interface IToDoProvider
{
    Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default);
}

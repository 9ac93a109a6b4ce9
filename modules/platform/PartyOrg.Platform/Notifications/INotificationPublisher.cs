namespace PartyOrg.Platform.Notifications;

/// <summary>Tells people something, in the same unit of work: in their inbox, and by the channels each has chosen, sent later from the outbox.</summary>
public interface INotificationPublisher
{
    /// <param name="userIds">The accounts to tell; nobody is told twice.</param>
    /// <param name="kind">Names the text, <c>{Module}:Notification:{Name}</c> in the module's resource, in the reader's language.</param>
    /// <param name="data">Fills the text's blanks.</param>
    /// <param name="link">Where to go in the front end, such as <c>/responsibility-letters/letters/…</c>.</param>
    Task PublishAsync(IReadOnlyCollection<Guid> userIds, string kind, IReadOnlyDictionary<string, string> data, string? link = null, CancellationToken cancellationToken = default);
}

/// <summary>One thing that waits for the user, for the home page.</summary>
public sealed record ToDoItem(string Kind, string Title, string Link, DateOnly? DueOn, bool IsLate, int Count = 1);

/// <summary>Each module says what waits for the current user.</summary>
public interface IToDoProvider
{
    Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default);
}

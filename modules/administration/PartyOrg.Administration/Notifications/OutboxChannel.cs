namespace PartyOrg.Administration.Notifications;

/// <summary>A way by which messages leave the house.</summary>
internal interface IOutboxChannel
{
    Channel Channel { get; }

    /// <summary>Whether the county has switched it on and told what it needs.</summary>
    Task<bool> IsReadyAsync(CancellationToken cancellationToken);

    /// <summary>Hands the message over, or throws a <see cref="DeliveryException"/>.</summary>
    Task SendAsync(OutboxMessage message, CancellationToken cancellationToken);
}

/// <summary>That a message did not get through, this time.</summary>
internal sealed class DeliveryException(string reason, Exception? inner = null) : Exception(reason, inner)
{
    /// <summary>The other side is well and refuses only this message; otherwise there is no use in trying the next one now.</summary>
    public bool ConcernsOnlyThis { get; init; }
}

/// <summary>How long others' servers are waited for.</summary>
internal sealed class OutboxOptions
{
    public double PatienceSeconds { get; init; } = 10;

    public TimeSpan Patience => TimeSpan.FromSeconds(PatienceSeconds);
}

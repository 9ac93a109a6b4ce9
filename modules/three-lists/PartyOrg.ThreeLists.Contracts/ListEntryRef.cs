namespace PartyOrg.ThreeLists;

/// <summary>What other modules know of a problem or a task.</summary>
public sealed record ListEntryRef(Guid Id, EntryKind Kind, int Year, int Number, Guid OrganizationId, string Title)
{
    public required string ResponsiblePerson { get; init; }
    public required DateOnly DueOn { get; init; }
    public required EntryState State { get; init; }
    public required bool IsOverdue { get; init; }

    /// <summary>Percent, as the lead says it; a problem has none until it is struck off.</summary>
    public required int Progress { get; init; }

    /// <summary>Since when it is struck off (销号).</summary>
    public required DateOnly? ClosedOn { get; init; }

    /// <summary>How often it came back after its strike-off.</summary>
    public required int Relapses { get; init; }

    /// <summary>The page that shows it.</summary>
    public required string Link { get; init; }
}

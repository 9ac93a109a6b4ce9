namespace PartyOrg.ThreeLists;

/// <summary>What another module wants on a list: of which organization, what, and by when. A title that is too long is cut.</summary>
public abstract record NewEntry(Guid OrganizationId, string Title, DateOnly DueOn)
{
    /// <summary>整改措施, at most 2,000 characters.</summary>
    public string? Measures { get; init; }

    /// <summary>Who answers for it; left out, the organization's secretary.</summary>
    public string? ResponsiblePerson { get; init; }

    /// <summary>Stands at the head of its chain.</summary>
    public EntryOrigin? Origin { get; init; }
}

/// <summary>A problem that was found elsewhere, on a day that may be past.</summary>
public sealed record NewProblem(Guid OrganizationId, string Title, DateOnly DueOn, DateOnly FoundOn, ProblemSource Source) : NewEntry(OrganizationId, Title, DueOn)
{
    /// <summary>At most 2,000 characters.</summary>
    public string? Description { get; init; }

    public ProblemCategory Category { get; init; } = ProblemCategory.Other;
    public Severity Severity { get; init; } = Severity.Minor;
}

/// <summary>A task that begins today.</summary>
public sealed record NewTask(Guid OrganizationId, string Title, DateOnly DueOn) : NewEntry(OrganizationId, Title, DueOn)
{
    /// <summary>At most 1,000 characters.</summary>
    public string? Goal { get; init; }
}

/// <summary>What an entry comes from: its id, what it is called, and the page that shows it.</summary>
public sealed record EntryOrigin(Guid Id, string Title, string Link);

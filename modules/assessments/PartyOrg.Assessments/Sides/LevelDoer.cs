using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sides;

/// <summary>Something of an organization that the level above it decides on; nobody decides on their own.</summary>
internal interface IAnswersUpward : IOrganizationScoped
{
    /// <summary>The level that decides; null at the top, which nobody is above.</summary>
    Guid? SuperiorId { get; }
}

/// <summary>Who does something today, and on which side of the organization that it is about.</summary>
internal sealed record LevelDoer(Guid? UserId, string Name, DateTimeOffset At, DateOnly Today)
{
    /// <summary>Acts for the organization itself.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Acts for the level above it, or for one above that; at the top, which nobody is above, for the top itself.</summary>
    public bool IsAbove { get; init; }
}

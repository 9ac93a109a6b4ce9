namespace PartyOrg.ThreeLists.Lights;

/// <summary>How something stands; the later the worse.</summary>
internal enum LightColor
{
    Green,
    Yellow,
    Red,
}

/// <summary>Why a light has its color. Each has a text, <c>Light:{Reason}</c>, whose blanks the light's data fill.</summary>
internal enum LightReason
{
    OnSchedule,

    /// <summary>Struck off: nothing can be late any more.</summary>
    Closed,

    /// <summary>Suspended for a reason: its time stands still.</summary>
    Suspended,

    /// <summary>Nothing is asked of it.</summary>
    NothingAsked,

    WeekMissing,
    DueSoon,
    WeeksMissing,
    Overdue,
}

/// <summary>A light and what made it.</summary>
internal sealed record Light(LightColor Color, LightReason Rule, IReadOnlyDictionary<string, object?> Data)
{
    public Light(LightColor color, LightReason rule, params (string Name, object? Value)[] data) : this(color, rule, data.ToDictionary(d => d.Name, d => d.Value)) { }

    /// <summary>The worse of two; of equals the first.</summary>
    public static Light Worse(Light one, Light other) => other.Color > one.Color ? other : one;
}

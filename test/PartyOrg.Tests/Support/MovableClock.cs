using System.Diagnostics;

namespace PartyOrg.Tests.Support;

/// <summary>Goes on as time does, from a day that the tests know, and is moved by hand. Timers run by the real clock.</summary>
public sealed class MovableClock : TimeProvider
{
    /// <summary>A Wednesday in the middle of a working week, in the morning of Shanghai.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 18, 2, 0, 0, TimeSpan.Zero);

    private readonly long _began = Stopwatch.GetTimestamp();
    private TimeSpan _moved;

    public override DateTimeOffset GetUtcNow() => Start + _moved + Stopwatch.GetElapsedTime(_began);

    public void Advance(TimeSpan by) => _moved += by;

    public void MoveTo(DateTimeOffset instant) => _moved += instant - GetUtcNow();
}

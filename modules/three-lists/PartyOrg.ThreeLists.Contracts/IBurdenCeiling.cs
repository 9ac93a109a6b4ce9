namespace PartyOrg.ThreeLists;

/// <summary>The county's ceiling on how much is asked of one organization in a month (基层减负). Whatever asks something of organizations asks here first, and says afterwards what it asked by an <c>IBurdenSource</c>.</summary>
public interface IBurdenCeiling
{
    /// <summary>
    /// Refuses (409), naming them, if any of these would have one thing more to hand in than the county allows in the month of that day, and nobody has approved it for a reason.
    /// An organization named twice is asked two things.
    /// </summary>
    Task RefuseAboveAsync(IReadOnlyCollection<Guid> asked, DateOnly dueOn, CancellationToken cancellationToken = default);
}

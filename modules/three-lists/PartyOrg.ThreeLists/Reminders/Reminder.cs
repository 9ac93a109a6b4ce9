using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Reminders;

/// <summary>That those who answer for something were reminded of it. The unique key keeps the promise: at most two for each report, problem or task, whatever becomes of its day.</summary>
[DisableAuditing]
internal sealed class Reminder : Entity, IMultiTenant
{
    /// <summary>Some time before.</summary>
    public const int First = 1;

    /// <summary>On the day.</summary>
    public const int Second = 2;

    private Reminder() { }

    public Reminder(Guid subjectId, int ordinal, DateTimeOffset at) => (SubjectId, Ordinal, SentAt) = (subjectId, ordinal, at);

    public Guid TenantId { get; private set; }

    /// <summary>The report, problem or task.</summary>
    public Guid SubjectId { get; private set; }

    public int Ordinal { get; private set; }
    public DateTimeOffset SentAt { get; private set; }
}

using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>配合单位: an organization that helps the lead, and what it last said of its part.</summary>
internal sealed class EntryHelper : IMultiTenant
{
    public const int MaxNoteLength = 500;

    private EntryHelper() { }

    public EntryHelper(Guid organizationId, string? person) => (OrganizationId, Person) = (organizationId, person);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string? Person { get; private set; }
    public string? ProgressNote { get; private set; }
    public DateTimeOffset? ReportedAt { get; private set; }

    public void Name(string? person) => Person = person;

    public void Report(string note, DateTimeOffset at) => (ProgressNote, ReportedAt) = (note, at);
}

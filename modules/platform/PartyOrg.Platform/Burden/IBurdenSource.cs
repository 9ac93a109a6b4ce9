using PartyOrg.Platform.Metrics;

namespace PartyOrg.Platform.Burden;

/// <summary>What one organization asked of another in a month: so many things to hand in, with so many fields to fill and files to attach.</summary>
/// <param name="Kind">Names the sort of thing; its text is <c>Burden:{Kind}</c> in the module's resource.</param>
/// <param name="AskedById">The organization above that asked; null where it cannot be told.</param>
public sealed record BurdenAsked(Guid OrganizationId, string Kind, Guid? AskedById, int Reports, int Fields, int Attachments);

/// <summary>Each module that asks something of organizations says how much (基层减负). What an organization does of its own accord is asked by nobody and does not count.</summary>
public interface IBurdenSource
{
    /// <summary>The resource that has the texts of its kinds.</summary>
    string Resource { get; }

    /// <summary>In bulk, and in a number of commands that does not depend on how many organizations are asked about; a sum for each organization, kind and asker.</summary>
    Task<IReadOnlyList<BurdenAsked>> GetAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod month, CancellationToken cancellationToken = default);
}

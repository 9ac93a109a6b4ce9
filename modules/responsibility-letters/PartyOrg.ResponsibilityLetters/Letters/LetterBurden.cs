using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Burden;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Progress;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>What letters ask of those who receive them: a signature, and a figure with a note for each item that they report. Pledges are made from below and asked by nobody.</summary>
internal sealed class LetterBurden(IRepository<Letter> letters, IRepository<ItemRecord> records, ICountyClock clock) : IBurdenSource, IScopedDependency
{
    private const int FieldsOfProgress = 2;

    public string Resource => "ResponsibilityLetters";

    public async Task<IReadOnlyList<BurdenAsked>> GetAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod month, CancellationToken cancellationToken = default)
    {
        var (from, until) = month.InstantsIn(await clock.GetZoneAsync(cancellationToken));
        var received = letters.Query.Where(l => organizationIds.Contains(l.OrganizationId) && l.State != LetterState.Draft);
        var issued = await received.Where(l => l.IssuedAt >= from && l.IssuedAt < until)
            .GroupBy(l => new { l.OrganizationId, l.IssuerId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var reported = await records.Query.Where(r => r.ReportedAt >= from && r.ReportedAt < until).Join(received, r => r.LetterId, l => l.Id, (_, l) => new { l.OrganizationId, l.IssuerId })
            .GroupBy(l => l).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return issued.Select(g => new BurdenAsked(g.Key.OrganizationId, "Letters", g.Key.IssuerId, g.Count, g.Count, 0))
            .Concat(reported.Select(g => new BurdenAsked(g.Key.OrganizationId, "LetterItems", g.Key.IssuerId, g.Count, g.Count * FieldsOfProgress, 0))).ToList();
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>The last number that was given on a list in a year.</summary>
[DisableAuditing]
internal sealed class EntryCounter : Entity, IMultiTenant
{
    private EntryCounter() { }

    public EntryCounter(int year, EntryKind kind, int last) => (Year, Kind, Last) = (year, kind, last);

    public Guid TenantId { get; private set; }
    public int Year { get; private set; }
    public EntryKind Kind { get; private set; }
    public int Last { get; private set; }
}

/// <summary>Gives numbers without gaps: they are taken in the transaction of what is numbered, and whoever comes second waits for the first.</summary>
internal sealed class EntryNumbers(IRepository<EntryCounter> counters, IUnitOfWork unitOfWork) : IScopedDependency
{
    /// <summary>The first of <paramref name="count"/> numbers in a row.</summary>
    public async Task<int> TakeAsync(EntryKind kind, int year, int count, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var counter = counters.Query.Where(c => c.Year == year && c.Kind == kind);
        if (await counter.ExecuteUpdateAsync(s => s.SetProperty(c => c.Last, c => c.Last + count), cancellationToken) == 0)
        {
            counters.Insert(new EntryCounter(year, kind, count)); // the year's first; of two at once the unique key lets one through
            return 1;
        }

        return await counter.Select(c => c.Last).FirstAsync(cancellationToken) - count + 1;
    }
}

using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>Verifies all letters of the county, a page at a time, on all cores.</summary>
internal sealed class LetterTamperEvidence(IRepository<Letter> letters, IRepository<LetterContent> contents, CountySeal seal) : ITamperEvidence, IScopedDependency
{
    private const int PageSize = 1000;

    public async Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var faults = new ConcurrentBag<LetterFault>();
        var hashes = new Dictionary<Guid, string>();
        await foreach (var content in contents.Query.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            hashes[content.Id] = LetterContent.HashOf(content.Canonical);
            if (hashes[content.Id] != content.Hash)
            {
                faults.Add(new LetterFault(LetterFaultKind.ContentChanged, LetterVerifier.ContentsTable, content.Id));
            }
        }

        var keys = await seal.GetTrustedAsync(cancellationToken);
        using var verifier = new LetterVerifier(keys.ToDictionary(k => k.Key, k => k.Value.PublicKey));
        foreach (var ids in await PagesAsync(cancellationToken))
        {
            Parallel.ForEach(await ReadAsync(ids, faults, cancellationToken), letter => verifier.Verify(letter, hashes).ToList().ForEach(faults.Add));
        }

        return faults.Select(f => f.ToString()).Distinct().Order(StringComparer.Ordinal).ToList();
    }

    // Removed letters keep their signatures, and are looked at like the others.
    private IQueryable<Letter> All => letters.Query.IgnoreQueryFilters([PlatformFilters.SoftDelete]);

    private async Task<List<Guid[]>> PagesAsync(CancellationToken cancellationToken) => (await All.OrderBy(l => l.Id).Select(l => l.Id).ToListAsync(cancellationToken)).Chunk(PageSize).ToList();

    /// <summary>A page at once; where a row of it cannot be read, letter by letter, so that the one is named and the others are still looked at.</summary>
    private async Task<IReadOnlyList<Letter>> ReadAsync(Guid[] ids, ConcurrentBag<LetterFault> faults, CancellationToken cancellationToken)
    {
        try
        {
            return await All.Where(l => ids.Contains(l.Id)).ToListAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or InvalidCastException)
        {
            if (ids.Length == 1)
            {
                faults.Add(new LetterFault(LetterFaultKind.Unreadable, LetterVerifier.LettersTable, ids[0]));
                return [];
            }

            var half = ids.Length / 2;
            return [.. await ReadAsync(ids[..half], faults, cancellationToken), .. await ReadAsync(ids[half..], faults, cancellationToken)];
        }
    }
}

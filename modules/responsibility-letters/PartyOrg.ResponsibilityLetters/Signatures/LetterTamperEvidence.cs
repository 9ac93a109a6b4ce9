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
    private const int PageSize = 2000;

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
        await foreach (var page in PagesAsync(cancellationToken))
        {
            Parallel.ForEach(page, letter => verifier.Verify(letter, hashes).ToList().ForEach(faults.Add));
        }

        return faults.Select(f => f.ToString()).Distinct().Order(StringComparer.Ordinal).ToList();
    }

    private async IAsyncEnumerable<List<Letter>> PagesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Removed letters keep their signatures, and are looked at like the others.
        var all = letters.Query.IgnoreQueryFilters([PlatformFilters.SoftDelete]).OrderBy(l => l.Id);
        List<Letter> page;
        for (var last = Guid.Empty; (page = await all.Where(l => l.Id > last).Take(PageSize).ToListAsync(cancellationToken)).Count > 0; last = page[^1].Id)
        {
            yield return page;
        }
    }
}

using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PartyOrg.ThreeLists.Data;

/// <summary>Stores a few ids in one text column, the same on every provider; they are read and written whole and never asked about in SQL.</summary>
internal static class IdsColumn
{
    public const int MaxIds = 20;

    public static PropertyBuilder<IReadOnlyList<Guid>> HasIds(this PropertyBuilder<IReadOnlyList<Guid>> property) => property
        .HasConversion(
            new ValueConverter<IReadOnlyList<Guid>, string>(ids => string.Join(',', ids), text => Read(text)),
            new ValueComparer<IReadOnlyList<Guid>>((a, b) => a!.SequenceEqual(b!), ids => ids.Count, ids => ids))
        .HasMaxLength(MaxIds * 37);

    private static List<Guid> Read(string text) => text.Length == 0 ? [] : text.Split(',').Select(Guid.Parse).ToList();
}

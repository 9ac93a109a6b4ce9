using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Application;

/// <summary>What every list takes: a text to look for, an order, and which part of the answer is wanted.</summary>
public record PagedAndSortedResultRequestDto
{
    [StringLength(200)]
    public string? Filter { get; init; }

    /// <summary>A sortable field and a direction, <c>name desc</c>; several are divided by commas.</summary>
    [StringLength(200)]
    public string? Sorting { get; init; }

    [Range(0, int.MaxValue)]
    public int SkipCount { get; init; }

    [Range(0, 1000)]
    public int MaxResultCount { get; init; } = 10;
}

public sealed record PagedResultDto<T>(int TotalCount, IReadOnlyList<T> Items);

public sealed record ListResultDto<T>(IReadOnlyList<T> Items);

/// <summary>The fields a list may be sorted by. Whatever is not named here is refused: a sort field is input, not code.</summary>
public sealed class Sorting<T>(string defaultField, bool defaultDescending = false)
{
    private readonly Dictionary<string, LambdaExpression> _fields = new(StringComparer.OrdinalIgnoreCase);

    public Sorting<T> By<TKey>(string field, Expression<Func<T, TKey>> key)
    {
        _fields[field] = key;
        return this;
    }

    public IQueryable<T> Apply(IQueryable<T> query, string? sorting)
    {
        var wanted = (sorting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse).ToList();
        if (wanted.Count == 0)
        {
            wanted.Add((_fields[defaultField], defaultDescending));
        }

        var expression = query.Expression;
        for (var i = 0; i < wanted.Count; i++)
        {
            var method = (i == 0 ? "OrderBy" : "ThenBy") + (wanted[i].Descending ? "Descending" : "");
            expression = Expression.Call(typeof(Queryable), method, [typeof(T), wanted[i].Key.ReturnType], expression, Expression.Quote(wanted[i].Key));
        }

        return query.Provider.CreateQuery<T>(expression);
    }

    private (LambdaExpression Key, bool Descending) Parse(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var direction = words.ElementAtOrDefault(1)?.ToLowerInvariant() ?? "asc";
        return words.Length <= 2 && direction is "asc" or "desc" && _fields.TryGetValue(words[0], out var key)
            ? (key, direction == "desc")
            : throw new AbpValidationException("Platform:UnknownSorting", "sorting", ("Sorting", part), ("Fields", string.Join(", ", _fields.Keys)));
    }
}

public static class PagingExtensions
{
    /// <summary>Counts what fits, and reads one page of it. The query is already projected and ordered.</summary>
    public static async Task<PagedResultDto<T>> ToPagedResultAsync<T>(this IQueryable<T> query, PagedAndSortedResultRequestDto page, CancellationToken cancellationToken = default)
    {
        var total = await query.CountAsync(cancellationToken);
        return new(total, total <= page.SkipCount || page.MaxResultCount == 0 ? [] : await query.Skip(page.SkipCount).Take(page.MaxResultCount).ToListAsync(cancellationToken));
    }

    public static IQueryable<T> WhereIf<T>(this IQueryable<T> query, bool condition, Expression<Func<T, bool>> predicate) =>
        condition ? query.Where(predicate) : query;
}

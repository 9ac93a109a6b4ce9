using System.Linq.Expressions;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Data;

/// <summary>Materialised path codes of the organization tree, <c>00001.00004.00012</c>: five digits a level, compared ordinally.</summary>
public static class PathCode
{
    public const int MaxLength = 96;

    /// <summary>Keeps what lies in the subtree of <paramref name="code"/>, itself included, as one index range.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> query, Expression<Func<T, string>> path, string code)
    {
        var compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
        Expression Compared(string bound) => Expression.Call(compare, path.Body, ((Expression<Func<string>>)(() => bound)).Body);
        var body = Expression.AndAlso(
            Expression.GreaterThanOrEqual(Compared(code), Expression.Constant(0)),
            Expression.LessThan(Compared(ScopeRanges.UpperBound(code)), Expression.Constant(0)));
        return query.Where(Expression.Lambda<Func<T, bool>>(body, path.Parameters));
    }
}

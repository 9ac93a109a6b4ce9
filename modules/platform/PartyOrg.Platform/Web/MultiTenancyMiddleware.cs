using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Platform.Web;

/// <summary>
/// Sets the county for the request. Once signed in it comes from the session alone, and a header that says otherwise is refused;
/// before that from the <c>__tenant</c> header, query or cookie (an id or a name), or from the subdomain.
/// </summary>
public static class MultiTenancyMiddleware
{
    public const string Key = "__tenant";
    public const string ErrorHeader = "Abp-Tenant-Resolve-Error";

    public static IApplicationBuilder UseMultiTenancy(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var current = context.RequestServices.GetRequiredService<ICurrentTenant>();
        using (current.Change(await ResolveAsync(context, current)))
        {
            await next(context);
        }
    });

    private static async Task<TenantInfo?> ResolveAsync(HttpContext context, ICurrentTenant current)
    {
        var named = Named(context.Request);
        var session = SessionCookie.Read(context.Request);
        if (session is null && named is null)
        {
            return null;
        }

        using var _ = current.Change(null); // the list of counties is the host's
        await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ITenantStore>();
        var asked = named is null ? null : await FindAsync(store, named, context.RequestAborted);
        if (session is not { } held)
        {
            return asked is { IsActive: true } ? asked : throw Refused(context);
        }

        if (context.Request.Headers.ContainsKey(Key) && (asked?.Id ?? Guid.Empty) != held.Tenant)
        {
            throw Refused(context);
        }

        return held.Tenant == Guid.Empty ? null : await store.FindAsync(held.Tenant, context.RequestAborted) is { IsActive: true } own ? own : null;
    }

    private static string? Named(HttpRequest request)
    {
        string?[] candidates = [request.Headers[Key], request.Query[Key], request.Cookies[Key]];
        return Array.Find(candidates, c => !string.IsNullOrEmpty(c));
    }

    private static Task<TenantInfo?> FindAsync(ITenantStore store, string named, CancellationToken cancellationToken) =>
        Guid.TryParse(named, out var id) ? store.FindAsync(id, cancellationToken) : store.FindByNameAsync(named, cancellationToken);

    private static AbpValidationException Refused(HttpContext context)
    {
        context.Response.Headers[ErrorHeader] = "true";
        return new AbpValidationException("Platform:UnknownTenant", Key);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Web;

/// <summary>The steps of every request that are the platform's own.</summary>
public static class RequestPipeline
{
    /// <summary>Headers on every answer, errors and files included. Pages and files that need another content policy have set it by then.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() => // the exception handler empties what is set before
        {
            AddSecurityHeaders(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void AddSecurityHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), microphone=(), payment=()";
        headers.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        if (context.Request.Path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "no-store";
        }
    }

    /// <summary>The language of the answer: what the caller asks for, if it is one of ours.</summary>
    public static IApplicationBuilder UseCulture(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString()).FirstOrDefault();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(wanted?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : TextCatalogue.DefaultCulture);
        return next(context);
    });

    /// <summary>Refuses texts in the address that cannot be stored or compared (bodies: <see cref="SafeStringConverter"/>).</summary>
    public static IApplicationBuilder UseSafeQuery(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Query.All(q => SafeStringConverter.IsSafe(q.Key) && q.Value.All(v => v is null || SafeStringConverter.IsSafe(v)))
            ? next(context)
            : throw new AbpValidationException("Platform:InvalidValue", "query"));

    /// <summary>Acts, for the rest of the request, as the user whom authentication found.</summary>
    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        using (context.RequestServices.GetRequiredService<ICurrentUser>().Change(context.Features.Get<Actor>()))
        {
            await next(context);
        }
    });

    /// <summary>Records deeds that were refused or failed; those that succeed are recorded with what they changed, in the same save.</summary>
    public static IApplicationBuilder UseAuditing(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var trail = context.RequestServices.GetRequiredService<AuditTrail>();
        var request = context.Request;
        trail.Origin = new AuditOrigin(
            context.GetEndpoint()?.DisplayName is { Length: <= AuditLog.MaxActionLength } name ? name : "Request", Cut($"{request.Method} {request.Path}"),
            context.Connection.RemoteIpAddress?.ToString(), context.TraceIdentifier);
        await next(context);
        var isUnsafe = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        if (!trail.IsWritten && !trail.IsSilent && request.Path.StartsWithSegments("/api") && (isUnsafe || context.Response.StatusCode is 403 or >= 500))
        {
            await WriteAsync(context, trail);
        }
    });

    private static async Task WriteAsync(HttpContext context, AuditTrail trail)
    {
        var code = (context.Items[typeof(RemoteServiceErrorInfo)] as RemoteServiceErrorInfo)?.Code;
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope(); // the refused unit of work is not to be saved with it
        var db = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        db.Add(trail.NewRow(now, context.Response.StatusCode, code));
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static string Cut(string text) => text.Length <= AuditLog.MaxPathLength ? text : text[..AuditLog.MaxPathLength];
}

using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Web;

/// <summary>
/// Nobody may be able to tell who did this, or when: a secret vote. Such a request takes no cookie and no authorization, and leaves no row in the log,
/// no address, no identifier and no figure behind. It stands only where the input itself proves the right to do it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class TracelessAttribute : Attribute, IDisableHttpMetricsMetadata;

public static class TracelessRequests
{
    /// <summary>Stands before whatever looks at a session or an address.</summary>
    public static IApplicationBuilder UseTracelessRequests(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<TracelessAttribute>() is null)
        {
            return next(context);
        }

        if (context.Request.Headers is { Cookie.Count: > 0 } or { Authorization.Count: > 0 }) // a browser sends its session by itself to the same origin
        {
            throw new AbpValidationException("Platform:ComesWithSession", "Cookie");
        }

        (context.Connection.RemoteIpAddress, context.TraceIdentifier) = (null, "-");
        Activity.Current?.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded; // where someone collects traces, it and what begins below it are left out
        context.RequestServices.GetRequiredService<AuditTrail>().IsSilent = true;
        return next(context);
    });
}

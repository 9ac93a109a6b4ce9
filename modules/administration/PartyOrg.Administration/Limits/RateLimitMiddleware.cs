using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Web;

namespace PartyOrg.Administration.Limits;

/// <summary>Keeps one user's exports and uploads, and one address's open deeds, from taking the service away from the others.</summary>
internal static class RateLimitMiddleware
{
    public static IApplicationBuilder UseRateLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var limits = context.RequestServices.GetRequiredService<RateLimits>();
        if (context.Features.Get<Actor>() is { } actor)
        {
            var key = actor.Id.ToString();
            if (context.Request.Path.Value?.EndsWith("/export", StringComparison.OrdinalIgnoreCase) == true)
            {
                limits.Take("export", key, limits.Options.ExportsPerUser);
            }
            else if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
            {
                limits.Take("upload", key, limits.Options.UploadsPerUser);
            }
        }
        else if (context.GetEndpoint()?.Metadata.GetMetadata<LimitedPerAddressAttribute>() is not null)
        {
            limits.Take("open", context.Connection.RemoteIpAddress?.ToString() ?? "", limits.Options.OpenDeedsPerAddress);
        }

        return next(context);
    });
}

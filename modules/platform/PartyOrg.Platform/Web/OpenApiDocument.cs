using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace PartyOrg.Platform.Web;

/// <summary>The interface's description: one operation name for each action, and the errors each may answer with.</summary>
internal static class OpenApiDocument
{
    private static readonly (int Status, string Text)[] Errors =
    [
        (400, "The input is faulty; every fault is listed."),
        (401, "Nobody is signed in."),
        (403, "Not permitted."),
        (404, "Not there, or not in the caller's county and scope."),
        (409, "Refused by a rule, stale, or in conflict with someone else's change."),
    ];

    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "PartyOrg", Version = "v1" };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(async (operation, context, cancellationToken) =>
        {
            operation.OperationId = context.Description.ActionDescriptor.AttributeRouteInfo?.Name ?? operation.OperationId;
            var schema = await context.GetOrCreateSchemaAsync(typeof(RemoteServiceErrorResponse), null, cancellationToken);
            context.Document?.AddComponent(nameof(RemoteServiceErrorResponse), schema);
            var anonymous = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any();
            foreach (var (status, text) in Errors.Where(e => !anonymous || e.Status is not (401 or 403)))
            {
                operation.Responses ??= [];
                operation.Responses.TryAdd(status.ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse
                {
                    Description = text,
                    Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchemaReference(nameof(RemoteServiceErrorResponse), context.Document) } },
                });
            }
        });
    });
}

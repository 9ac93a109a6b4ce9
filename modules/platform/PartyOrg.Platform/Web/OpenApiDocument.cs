using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
        options.AddSchemaTransformer((schema, context, _) =>
        {
            DescribeStrings(schema, context);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(p => p.In == ParameterLocation.Query && p.Name is not null))
            {
                parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
            }

            if (operation.RequestBody?.Content is { } content && content.Remove("application/x-www-form-urlencoded", out var form))
            {
                content["multipart/form-data"] = form; // forms are sent here for their files
            }

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

    /// <summary>Strings are read by a converter of our own, of which the description knows no more than that it is something.</summary>
    private static void DescribeStrings(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = context.JsonTypeInfo;
        if (type.Type == typeof(string))
        {
            schema.Type = context.JsonPropertyInfo is { IsGetNullable: true } ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        }
        else if (type.ElementType == typeof(string) && type.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String };
        }
        else if (type.ElementType == typeof(string))
        {
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
        }
    }
}

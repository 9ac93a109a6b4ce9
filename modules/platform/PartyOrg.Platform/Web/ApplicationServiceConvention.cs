using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using PartyOrg.Platform.Application;

namespace PartyOrg.Platform.Web;

/// <summary>Lets MVC see application services as controllers.</summary>
internal sealed class ApplicationServiceFeatureProvider : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo type) =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && typeof(IRemoteService).IsAssignableFrom(type);
}

/// <summary>
/// Gives each method of an application service a route and a verb:
/// <c>PartyOrg.ResponsibilityLetters … LetterAppService.SignAsync(Guid id, SignLetterInput input)</c>
/// becomes <c>POST api/responsibility-letters/letter/{id}/sign</c>. A method or class that names its own route keeps it.
/// </summary>
internal sealed partial class ApplicationServiceConvention : IApplicationModelConvention
{
    private static readonly (string Verb, string[] Prefixes)[] Verbs =
    [
        ("GET", ["GetList", "Get"]),
        ("PUT", ["Update"]),
        ("DELETE", ["Delete"]),
        ("POST", ["Create"]),
    ];

    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers.Where(c => typeof(IRemoteService).IsAssignableFrom(c.ControllerType)))
        {
            controller.ControllerName = RemoveEnd(controller.ControllerType.Name, "AppService");
            controller.ApiExplorer.IsVisible = true;
            foreach (var action in controller.Actions)
            {
                Configure(action);
            }
        }
    }

    private static void Configure(ActionModel action)
    {
        var selector = action.Selectors.Single(); // edited, not replaced: it already carries the method's [Authorize]
        var routeName = $"{action.Controller.ControllerName}_{NameOf(action.ActionMethod)}";
        if (selector.AttributeRouteModel is { } own)
        {
            own.Name = routeName;
        }
        else
        {
            var (verb, name) = SplitVerb(NameOf(action.ActionMethod));
            selector.AttributeRouteModel = new AttributeRouteModel(new RouteAttribute(RouteOf(action, name)) { Name = routeName });
            selector.ActionConstraints.Add(new HttpMethodActionConstraint([verb]));
            selector.EndpointMetadata.Add(new HttpMethodMetadata([verb]));
        }

        if (action.ActionMethod.ReturnType == typeof(Task))
        {
            action.Filters.Add(new ProducesResponseTypeAttribute(StatusCodes.Status204NoContent));
        }

        var method = selector.ActionConstraints.OfType<HttpMethodActionConstraint>().First().HttpMethods.First();
        foreach (var parameter in action.Parameters.Where(p => p.BindingInfo is null && p.ParameterType != typeof(CancellationToken)))
        {
            parameter.BindingInfo = new BindingInfo { BindingSource = SourceOf(parameter, method, selector.AttributeRouteModel!.Template!) };
        }
    }

    /// <summary>The use case's name: the method's, without <c>Async</c>.</summary>
    public static string NameOf(MethodInfo method) => RemoveEnd(method.Name, "Async");

    private static string RouteOf(ActionModel action, string name)
    {
        if (action.Controller.Selectors.Any(s => s.AttributeRouteModel is not null))
        {
            return RouteWithin(action, name); // the class names its own place
        }

        var module = action.Controller.ControllerType.Assembly.GetName().Name!.Split('.')[^1];
        return $"api/{Kebab(module)}/{Kebab(action.Controller.ControllerName)}/{RouteWithin(action, name)}".TrimEnd('/');
    }

    private static string RouteWithin(ActionModel action, string name) =>
        string.Join('/', new[] { action.Parameters.Any(p => p.ParameterName == "id") ? "{id}" : "", name.Length > 0 ? Kebab(name) : "" }.Where(p => p.Length > 0));

    private static (string Verb, string Action) SplitVerb(string name)
    {
        foreach (var (verb, prefixes) in Verbs)
        {
            if (Array.Find(prefixes, p => name.StartsWith(p, StringComparison.Ordinal)) is { } prefix)
            {
                return (verb, name[prefix.Length..]);
            }
        }

        return ("POST", name);
    }

    private static BindingSource SourceOf(ParameterModel parameter, string verb, string template) =>
        template.Contains($"{{{parameter.ParameterName}}}", StringComparison.Ordinal) ? BindingSource.Path
        : typeof(IFormFile).IsAssignableFrom(parameter.ParameterType) ? BindingSource.FormFile
        : verb is "POST" or "PUT" && !IsSimple(parameter.ParameterType) ? BindingSource.Body
        : BindingSource.Query;

    private static bool IsSimple(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { } t && (t.IsPrimitive || t.IsEnum || t == typeof(string) || t == typeof(Guid) || t == typeof(decimal) || t == typeof(DateOnly) || t == typeof(DateTimeOffset));

    private static string RemoveEnd(string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;

    public static string Kebab(string text) => CapitalAfterSmall().Replace(text, "$1-$2").ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex CapitalAfterSmall();
}

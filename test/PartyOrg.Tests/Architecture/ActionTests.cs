using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Web;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

[Collection(nameof(Product))]
public sealed class ActionTests(PartyOrgFactory factory)
{
    private readonly List<RouteEndpoint> _actions = factory.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null).ToList();

    [Fact]
    public void Every_action_demands_a_permission_or_stands_on_the_list()
    {
        var permissions = factory.Services.GetRequiredService<PermissionDefinitionManager>();
        var open = _actions.Where(a => !a.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(d => d.Policy is not null && permissions.Find(d.Policy) is not null)).Select(NameOf).ToList();
        Assert.NotEmpty(_actions);
        Faults.None(open.Distinct().Except(WithoutPermission.All.Keys).Select(a => $"{a} demands no permission"));
        Faults.None(WithoutPermission.All.Keys.Except(open).Select(a => $"{a} is not there, or demands a permission"));
    }

    [Fact]
    public void Only_actions_on_the_list_are_open_to_everybody()
    {
        var anonymous = _actions.Where(a => a.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(NameOf).Distinct();
        Faults.None(anonymous.Except(WithoutPermission.All.Where(w => w.Value.Anonymous).Select(w => w.Key)).Select(a => $"{a} is open to everybody"));
    }

    [Fact]
    public void Every_public_method_of_an_application_service_is_an_action_with_a_cancellation_token_or_needs_none()
    {
        var services = Product.All.SelectMany(a => a.GetTypes()).Where(t => typeof(IRemoteService).IsAssignableFrom(t) && !t.IsAbstract).ToList();
        var reached = _actions.Select(a => a.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerTypeInfo.AsType()).ToHashSet();
        Faults.None(services.Except(reached).Select(t => t.FullName));
    }

    /// <summary>A use case whose parts cannot be put together would be noticed at its first call only.</summary>
    [Fact]
    public async Task Every_application_service_can_be_made()
    {
        var types = _actions.Select(a => a.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerTypeInfo.AsType()).Distinct().ToList();
        var faults = new List<string>();
        await factory.InTenantAsync(PartyOrgFactory.Host, services =>
        {
            foreach (var type in types)
            {
                if (Record.Exception(() => services.GetRequiredService(type)) is { } e)
                {
                    faults.Add($"{type.Name}: {e.Message}");
                }
            }

            return Task.CompletedTask;
        });
        Faults.None(faults);
    }

    /// <summary>Quality I4: what is printed or exported leaves a row. Files that people attached are handed back without one, like anything else that is read.</summary>
    [Fact]
    public void Every_action_that_makes_a_file_is_recorded()
    {
        var methods = _actions.Select(a => a.Metadata.GetMetadata<ControllerActionDescriptor>()!.MethodInfo).Where(m => m.ReturnType == typeof(Task<FileContentResult>)).Distinct().ToList();
        Assert.True(methods.Count > 15);
        Faults.None(methods.Where(m => m.Name.StartsWith("Get", StringComparison.Ordinal) && !m.IsDefined(typeof(AuditedAttribute), inherit: true)).Select(m => $"{m.DeclaringType!.Name}.{m.Name} is not [Audited]"));
    }

    /// <summary>Quality H7: the proxy of the sample notes no request that must leave no trace.</summary>
    [Fact]
    public void The_sample_proxy_notes_nothing_of_traceless_requests()
    {
        var silent = Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "host/nginx.sample.conf")), @"location ~ (\S+) \{\s+access_log off;\s+error_log /dev/null crit;").Select(m => m.Groups[1].Value).ToList();
        var traceless = _actions.Where(a => a.Metadata.GetMetadata<TracelessAttribute>() is not null).Select(a => "/" + Regex.Replace(a.RoutePattern.RawText!, @"\{[^}]+\}", "1")).ToList();
        Assert.Equal(2, traceless.Count);
        Faults.None(traceless.Append("/vote/1").Concat(["/api/assessments/publicity/1/object", "/api/assessments/publicity/1/read-reply"]).Where(path => !silent.Exists(s => Regex.IsMatch(path, s))).Select(path => $"{path} would be noted"));
    }

    private static string NameOf(RouteEndpoint endpoint)
    {
        var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!;
        return $"{action.ControllerName}.{action.MethodInfo.Name}";
    }
}

/// <summary>The operations that ask for no permission, each with its reason.</summary>
internal static class WithoutPermission
{
    public static readonly IReadOnlyDictionary<string, (bool Anonymous, string Reason)> All = new Dictionary<string, (bool, string)>
    {
        ["Account.LoginAsync"] = (true, "signing in"),
        ["Account.CheckPasswordAsync"] = (true, "what signing in would answer; limited and locked like it"),
        ["Account.LogoutAsync"] = (false, "whoever is signed in may leave"),
        ["ApplicationConfiguration.GetAsync"] = (true, "the application asks before anybody is signed in; it tells only what is the caller's"),
        ["ApplicationConfiguration.GetLocalization"] = (true, "texts"),
        ["TenantChoice.GetByIdAsync"] = (true, "choosing the county before signing in"),
        ["TenantChoice.GetByNameAsync"] = (true, "choosing the county before signing in"),
        ["TenantChoice.GetOptionsAsync"] = (true, "choosing the county before signing in"),
        ["PasswordRecovery.ChangeExpiredPasswordAsync"] = (true, "asks for the old password"),
        ["PasswordRecovery.SendPasswordResetCodeAsync"] = (true, "whoever forgot the password cannot sign in"),
        ["PasswordRecovery.ResetPasswordAsync"] = (true, "asks for the code that was sent"),
        ["BallotCast.GetPaperAsync"] = (true, "the form of a secret vote, for whoever came to the meeting"),
        ["BallotCast.CastAsync"] = (true, "asks for a drawn code; an account would tell who it was"),
        ["Publicity.GetAsync"] = (true, "what is posted is for everyone where the county says so; else 404 without signing in, and a permission with it"),
        ["Publicity.ObjectAsync"] = (true, "likewise; limited by address"),
        ["Publicity.ReadReplyAsync"] = (true, "likewise: the receipt of an unsigned objection is the right to its reply, and an account is what its holder would rather not show"),
        ["PasswordRecovery.Register"] = (true, "ABP's clients ask; always refused"),
    };
}

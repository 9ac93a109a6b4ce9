using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AutoMapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Web;

namespace PartyOrg.Platform;

/// <summary>The ABP vocabulary the business modules are written in.</summary>
public sealed class PlatformModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var (services, configuration) = context;
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddExceptionHandler<ErrorResponses>();
        services.AddSingleton<ErrorResponses>();
        services.AddScoped(typeof(IRepository<>), typeof(EfRepository<>));
        services.AddOptions<StorageOptions>().BindConfiguration("Storage");
        services.AddOptions<Security.KeyOptions>().BindConfiguration("Keys");
        services.AddHostedService<JobWorker>();
        services.AddHostedService<ScheduledWorkRunner>();

        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        AddMapping(services, configuration["AutoMapper:LicenseKey"]);
        AddWeb(services);
    }

    /// <summary>All profiles of all modules. Without a licence key AutoMapper works in full and says so once in the log.</summary>
    private static void AddMapping(IServiceCollection services, string? licenseKey)
    {
        services.AddSingleton(provider => new MapperConfiguration(c =>
        {
            c.LicenseKey = licenseKey;
            c.AddMaps(provider.GetRequiredService<IReadOnlyList<AbpModule>>().Select(m => m.GetType().Assembly).Distinct());
        }, provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<AutoMapper.IConfigurationProvider>(provider => provider.GetRequiredService<MapperConfiguration>());
        services.AddSingleton(provider => provider.GetRequiredService<MapperConfiguration>().CreateMapper());
    }

    private static void AddWeb(IServiceCollection services)
    {
        var mvc = services.AddControllers(options =>
        {
            options.Conventions.Add(new ApplicationServiceConvention());
            options.Filters.Add<UnitOfWorkFilter>();
            options.Filters.Add(new ProducesAttribute("application/json"));
            options.ModelMetadataDetailsProviders.Add(new ModelErrors());
            ModelErrors.UseCodes(options.ModelBindingMessageProvider);
            var json = options.InputFormatters.OfType<SystemTextJsonInputFormatter>().Single();
            json.SupportedMediaTypes.Clear();
            json.SupportedMediaTypes.Add("application/json");
        });
        mvc.AddJsonOptions(options => ConfigureJson(options.JsonSerializerOptions));
        services.ConfigureHttpJsonOptions(options => ConfigureJson(options.SerializerOptions)); // the OpenAPI document reads these
        mvc.PartManager.FeatureProviders.Add(new ApplicationServiceFeatureProvider());
        services.AddOpenApiDocument();
    }

    private static void ConfigureJson(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All); // else six bytes a Chinese character
        options.MaxDepth = 32;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new SafeStringConverter());
    }

    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        var app = context.App;
        app.UseCulture();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(pages => ErrorResponses.WriteStatusAsync(pages.HttpContext));
        app.UseSafeQuery();
        app.UseRouting();
        app.UseTracelessRequests();
        app.UseMultiTenancy();
        app.UseAuthentication();
        app.UseActor();
        app.UseAuditing();
        app.UseExceptionHandler(_ => { }); // once more inside, so that the audit sees the status of what was refused
        app.UseAntiforgeryTokens();
        app.UseAuthorization();
        app.MapControllers();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        return Task.CompletedTask;
    }
}

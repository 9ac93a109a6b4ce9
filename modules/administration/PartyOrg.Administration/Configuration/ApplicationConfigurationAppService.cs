using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Administration.Features;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Web;

namespace PartyOrg.Administration.Configuration;

/// <summary>The first calls of every client. If these fail nothing starts, so they ask for little and fail at nothing.</summary>
[Route("api/abp")]
internal sealed class ApplicationConfigurationAppService(
    ICurrentUser user, ICurrentTenant tenant, ITenantStore tenants, IRepository<AppUser> users, SettingDefinitionManager definitions, ISettingProvider settings, Passwords passwords,
    FeatureChecker features, ITextCatalogue texts, IHttpContextAccessor http) : ApplicationService
{
    /// <summary>What every resource falls back on: ABP's pages ask for <c>AbpIdentity::Save</c> and mean this one's.</summary>
    private const string CommonTexts = "AbpUi";

    [AllowAnonymous]
    [HttpGet("application-configuration")]
    public async Task<ApplicationConfigurationDto> GetAsync(bool includeLocalizationResources, CancellationToken cancellationToken)
    {
        _ = includeLocalizationResources; // texts come by the second call alone
        if (user.IsAuthenticated && SessionCookie.Read(http.HttpContext!.Request) is { } session)
        {
            Antiforgery.IssueToken(http.HttpContext, session.Key);
        }

        return new ApplicationConfigurationDto
        {
            Localization = new LocalizationDto { Languages = Cultures.All, CurrentCulture = Cultures.Describe(CultureInfo.CurrentUICulture) },
            Auth = new AuthDto((user.Actor?.Permissions ?? new HashSet<string>()).ToDictionary(p => p, _ => true)),
            Setting = new ValuesDto(await ReadSettingsAsync(cancellationToken)),
            CurrentUser = await DescribeUserAsync(cancellationToken),
            Features = new ValuesDto(await features.GetAllAsync(cancellationToken)),
            CurrentTenant = await DescribeTenantAsync(cancellationToken),
            Timing = await DescribeTimingAsync(cancellationToken),
        };
    }

    [AllowAnonymous]
    [HttpGet("application-localization")]
    public ApplicationLocalizationDto GetLocalization(string? cultureName, bool onlyDynamics)
    {
        _ = onlyDynamics;
        var culture = Cultures.All.Any(l => l.CultureName == cultureName) ? CultureInfo.GetCultureInfo(cultureName!) : CultureInfo.CurrentUICulture;
        return new ApplicationLocalizationDto(
            texts.GetAll(culture.Name).ToDictionary(r => r.Key, r => new LocalizationResourceDto(r.Value, r.Key == CommonTexts ? [] : [CommonTexts])), Cultures.Describe(culture));
    }

    private async Task<Dictionary<string, string>> ReadSettingsAsync(CancellationToken cancellationToken)
    {
        var profile = await passwords.GetProfileAsync(cancellationToken);
        var values = new Dictionary<string, string>
        {
            // ABP's forms explain passwords by these. Our rules count kinds of characters, which these cannot say; the answer to a refused password does.
            ["Abp.Identity.Password.RequiredLength"] = profile.MinLength.ToString(CultureInfo.InvariantCulture),
            ["Abp.Identity.Password.RequireDigit"] = "False",
            ["Abp.Identity.Password.RequireLowercase"] = "False",
            ["Abp.Identity.Password.RequireUppercase"] = "False",
            ["Abp.Identity.Password.RequireNonAlphanumeric"] = "False",
            ["Abp.Account.IsSelfRegistrationEnabled"] = "False",
            ["Abp.Account.EnableLocalLogin"] = "True",
        };
        foreach (var definition in definitions.All.Where(d => d.IsVisibleToClients))
        {
            values[definition.Name] = await settings.GetAsync(definition.Name, cancellationToken);
        }

        return values;
    }

    private async Task<CurrentUserDto> DescribeUserAsync(CancellationToken cancellationToken)
    {
        if (user.Actor is not { } actor || await users.FindAsync(u => u.Id == actor.Id, cancellationToken) is not { } account)
        {
            return new CurrentUserDto();
        }

        return new CurrentUserDto
        {
            IsAuthenticated = true,
            Id = actor.Id,
            TenantId = tenant.Id,
            UserName = actor.UserName,
            Name = actor.Name,
            Email = account.Email,
            EmailVerified = account.Email is not null,
            Roles = actor.RoleNames,
        };
    }

    private async Task<CurrentTenantDto> DescribeTenantAsync(CancellationToken cancellationToken)
    {
        var known = tenant.Id is { } id ? await tenants.FindAsync(id, cancellationToken) : null;
        return new CurrentTenantDto(known?.Id, known?.Name, known is not null);
    }

    private async Task<TimingDto> DescribeTimingAsync(CancellationToken cancellationToken)
    {
        var zone = await settings.GetAsync(PlatformSettings.TimeZone, cancellationToken);
        return new TimingDto(new TimeZoneDto(new IanaTimeZoneDto(zone), new WindowsTimeZoneDto(TimeZoneInfo.TryConvertIanaIdToWindowsId(zone, out var windows) ? windows : zone)));
    }
}

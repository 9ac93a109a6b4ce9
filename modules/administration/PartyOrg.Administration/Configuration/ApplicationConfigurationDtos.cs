namespace PartyOrg.Administration.Configuration;

/// <summary>What a client has to know before it can begin: ABP's ApplicationConfigurationDto.</summary>
internal sealed record ApplicationConfigurationDto
{
    public required LocalizationDto Localization { get; init; }
    public required AuthDto Auth { get; init; }
    public required ValuesDto Setting { get; init; }
    public required CurrentUserDto CurrentUser { get; init; }
    public required ValuesDto Features { get; init; }
    public GlobalFeaturesDto GlobalFeatures { get; } = new([]);
    public MultiTenancyDto MultiTenancy { get; } = new(true, 0);
    public required CurrentTenantDto CurrentTenant { get; init; }
    public required TimingDto Timing { get; init; }
    public ClockDto Clock { get; } = new("Unspecified");
    public ObjectExtensionsDto ObjectExtensions { get; } = new([], []);
    public Dictionary<string, object> ExtraProperties { get; } = [];
}

internal sealed record LocalizationDto
{
    public Dictionary<string, Dictionary<string, string>> Values { get; } = [];
    public Dictionary<string, object> Resources { get; } = [];
    public required IReadOnlyList<LanguageDto> Languages { get; init; }
    public required CultureDto CurrentCulture { get; init; }
    public string DefaultResourceName { get; } = "PartyOrgUi";
    public Dictionary<string, object> LanguagesMap { get; } = [];
    public Dictionary<string, object> LanguageFilesMap { get; } = [];
    public bool UseRouteBasedCulture { get; }
}

internal sealed record LanguageDto(string CultureName, string UiCultureName, string DisplayName, string TwoLetterISOLanguageName, string? FlagIcon);

internal sealed record CultureDto(
    string DisplayName, string EnglishName, string ThreeLetterIsoLanguageName, string TwoLetterIsoLanguageName, bool IsRightToLeft, string CultureName, string Name,
    string NativeName, DateTimeFormatDto DateTimeFormat);

internal sealed record DateTimeFormatDto(
    string CalendarAlgorithmType, string DateTimeFormatLong, string ShortDatePattern, string FullDateTimePattern, string DateSeparator, string ShortTimePattern, string LongTimePattern);

internal sealed record AuthDto(IReadOnlyDictionary<string, bool> GrantedPolicies);

internal sealed record ValuesDto(IReadOnlyDictionary<string, string> Values);

internal sealed record CurrentUserDto
{
    public bool IsAuthenticated { get; init; }
    public Guid? Id { get; init; }
    public Guid? TenantId { get; init; }
    public Guid? ImpersonatorUserId { get; }
    public Guid? ImpersonatorTenantId { get; }
    public string? ImpersonatorUserName { get; }
    public string? ImpersonatorTenantName { get; }
    public string? UserName { get; init; }
    public string? Name { get; init; }
    public string? SurName { get; init; }
    public string? Email { get; init; }
    public bool EmailVerified { get; init; }
    public string? PhoneNumber { get; init; }
    public bool PhoneNumberVerified { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
}

internal sealed record GlobalFeaturesDto(IReadOnlyList<string> EnabledFeatures);

internal sealed record MultiTenancyDto(bool IsEnabled, int UserSharingStrategy);

internal sealed record CurrentTenantDto(Guid? Id, string? Name, bool IsAvailable);

internal sealed record TimingDto(TimeZoneDto TimeZone);

internal sealed record TimeZoneDto(IanaTimeZoneDto Iana, WindowsTimeZoneDto Windows);

internal sealed record IanaTimeZoneDto(string TimeZoneName);

internal sealed record WindowsTimeZoneDto(string TimeZoneId);

internal sealed record ClockDto(string Kind);

internal sealed record ObjectExtensionsDto(Dictionary<string, object> Modules, Dictionary<string, object> Enums);

internal sealed record ApplicationLocalizationDto(IReadOnlyDictionary<string, LocalizationResourceDto> Resources, CultureDto CurrentCulture);

internal sealed record LocalizationResourceDto(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> BaseResources);

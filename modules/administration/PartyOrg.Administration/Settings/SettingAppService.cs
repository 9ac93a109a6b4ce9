using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Settings;

/// <summary>All settings of the county, or of the host side.</summary>
[Route("api/setting-management/settings")]
[Authorize(AdministrationPermissions.Settings)]
internal sealed class SettingAppService(SettingDefinitionManager definitions, ISettingManager settings, SecretSettings secrets, ITextCatalogue texts) : ApplicationService
{
    [Authorize(AdministrationPermissions.Settings)]
    public async Task<SettingListDto> GetAsync(CancellationToken cancellationToken)
    {
        var groups = new List<SettingGroupDto>();
        foreach (var group in Shown.GroupBy(d => d.Resource))
        {
            var members = new List<SettingDto>();
            foreach (var definition in group)
            {
                members.Add(await DescribeAsync(definition, cancellationToken));
            }

            groups.Add(new(group.Key, NameOf(group.Key), members));
        }

        return new SettingListDto(groups);
    }

    [Authorize(AdministrationPermissions.Settings)]
    public async Task UpdateAsync(UpdateSettingsInput input, CancellationToken cancellationToken)
    {
        if (input.Settings.Any(s => s is null)) // JSON's null fits every list
        {
            throw new AbpValidationException("Platform:InvalidValue", "settings", ("0", "settings"));
        }

        foreach (var (name, given) in input.Settings.DistinctBy(s => s.Name))
        {
            var definition = Shown.FirstOrDefault(d => d.Name == name) ?? throw new AbpValidationException("Administration:UnknownSetting", "settings", ("Name", name));
            var value = given?.Trim() ?? "";
            Check(definition, value);
            if (definition.ValueType != SettingValueType.Secret)
            {
                await settings.SetAsync(name, value, cancellationToken);
            }
            else if (value.Length > 0)
            {
                await secrets.SetAsync(name, value, cancellationToken);
            }
        }
    }

    private IEnumerable<SettingDefinition> Shown => definitions.All.Where(d => d.ValueType != SettingValueType.Hidden);

    private static void Check(SettingDefinition definition, string value)
    {
        var fits = definition.ValueType switch
        {
            SettingValueType.Number => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            SettingValueType.Toggle => value is "true" or "false",
            SettingValueType.Secret => value.Length <= SecretSettings.MaxLength,
            _ => definition.Name != PlatformSettings.TimeZone || TimeZoneInfo.TryFindSystemTimeZoneById(value, out _),
        };
        var isLeftAlone = definition.ValueType == SettingValueType.Secret && value.Length == 0;
        if (!fits || (!isLeftAlone && !definition.Fits(value)))
        {
            throw new AbpValidationException("Administration:SettingValueNotTaken", definition.Name, ("Value", definition.ValueType == SettingValueType.Secret ? "…" : value));
        }
    }

    /// <summary>What the module calls its settings, or else what it calls itself.</summary>
    private string NameOf(string resource)
    {
        var name = texts.Get(resource, $"Settings:{resource}");
        return name == $"Settings:{resource}" ? texts.Get(resource, $"Permission:{resource}") : name;
    }

    private async Task<SettingDto> DescribeAsync(SettingDefinition definition, CancellationToken cancellationToken)
    {
        var key = $"Setting:{definition.Name}";
        var description = texts.Get(definition.Resource, key + ":Description");
        var isSecret = definition.ValueType == SettingValueType.Secret;
        return new SettingDto(
            definition.Name, texts.Get(definition.Resource, key), description == key + ":Description" ? null : description,
            isSecret ? "" : await settings.GetAsync(definition.Name, cancellationToken), definition.DefaultValue,
            definition.ValueType switch { SettingValueType.Number => "int", SettingValueType.Toggle => "bool", SettingValueType.Secret => "secret", _ => "string" });
    }
}

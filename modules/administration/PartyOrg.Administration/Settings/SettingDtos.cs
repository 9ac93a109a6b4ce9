using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Settings;

internal sealed record SettingListDto(IReadOnlyList<SettingGroupDto> Groups);

internal sealed record SettingGroupDto(string Name, string DisplayName, IReadOnlyList<SettingDto> Settings);

/// <param name="ValueType"><c>string</c>, <c>int</c>, <c>bool</c> or <c>secret</c>; a secret's value is never told.</param>
internal sealed record SettingDto(string Name, string DisplayName, string? Description, string Value, string DefaultValue, string ValueType);

internal sealed record UpdateSettingsInput
{
    [Required]
    public IReadOnlyList<UpdateSettingInput> Settings { get; init; } = [];
}

internal sealed record UpdateSettingInput([Required, StringLength(SettingValue.MaxNameLength)] string Name, [StringLength(SettingValue.MaxValueLength)] string? Value);

internal sealed record EmailSettingsDto
{
    [StringLength(256)]
    public string? SmtpHost { get; init; }

    [Range(1, 65535)]
    public int SmtpPort { get; init; } = 25;

    [StringLength(256)]
    public string? SmtpUserName { get; init; }

    /// <summary>Never told; empty when sent: unchanged.</summary>
    [StringLength(256)]
    public string? SmtpPassword { get; init; }

    [StringLength(256)]
    public string? SmtpDomain { get; init; }

    public bool SmtpEnableSsl { get; init; }

    public bool SmtpUseDefaultCredentials { get; init; }

    [StringLength(256)]
    public string? DefaultFromAddress { get; init; }

    [StringLength(256)]
    public string? DefaultFromDisplayName { get; init; }
}

internal sealed record SendTestEmailInput
{
    [EmailAddress, StringLength(256)]
    public string? SenderEmailAddress { get; init; }

    [Required, EmailAddress, StringLength(256)]
    public string TargetEmailAddress { get; init; } = "";

    [StringLength(256)]
    public string? Subject { get; init; }

    [StringLength(4000)]
    public string? Body { get; init; }
}

internal sealed record TimeZoneNameDto(string Name, string Value);

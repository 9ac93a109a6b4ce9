using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Settings;

/// <summary>The zone in which the county reckons its days.</summary>
[Route("api/setting-management/timezone")]
[Authorize(AdministrationPermissions.TimeZone)]
internal sealed class TimeZoneAppService(ISettingManager settings) : ApplicationService
{
    [Authorize(AdministrationPermissions.TimeZone)]
    [Produces("text/plain")]
    public Task<string> GetAsync(CancellationToken cancellationToken) => settings.GetAsync(PlatformSettings.TimeZone, cancellationToken);

    [Authorize(AdministrationPermissions.TimeZone)]
    [HttpGet("timezones")]
    public IReadOnlyList<TimeZoneNameDto> GetTimeZones() =>
        TimeZoneInfo.GetSystemTimeZones().Where(z => z.HasIanaId).Select(z => new TimeZoneNameDto(z.DisplayName, z.Id)).ToList();

    [HttpPost("")]
    [Authorize(AdministrationPermissions.TimeZone)]
    public async Task UpdateAsync([FromQuery, Required, StringLength(64)] string timezone, CancellationToken cancellationToken)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timezone, out _))
        {
            throw new AbpValidationException("Administration:SettingValueNotTaken", "timezone", ("Value", timezone));
        }

        await settings.SetAsync(PlatformSettings.TimeZone, timezone, cancellationToken);
    }
}

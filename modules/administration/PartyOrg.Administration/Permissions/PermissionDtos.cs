using System.ComponentModel.DataAnnotations;

namespace PartyOrg.Administration.Permissions;

internal sealed record PermissionListDto(string EntityDisplayName, IReadOnlyList<PermissionGroupDto> Groups);

internal sealed record PermissionGroupDto(string Name, string DisplayName, string DisplayNameKey, string DisplayNameResource, IReadOnlyList<PermissionGrantInfoDto> Permissions);

internal sealed record PermissionGrantInfoDto(
    string Name, string DisplayName, string? ParentName, bool IsGranted, IReadOnlyList<string> AllowedProviders, IReadOnlyList<ProviderInfoDto> GrantedProviders);

internal sealed record ProviderInfoDto(string ProviderName, string ProviderKey);

internal sealed record UpdatePermissionsInput
{
    [Required]
    public IReadOnlyList<UpdatePermissionInput> Permissions { get; init; } = [];
}

internal sealed record UpdatePermissionInput([Required, StringLength(128)] string Name, bool IsGranted);

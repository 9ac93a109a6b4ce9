using System.ComponentModel.DataAnnotations;

namespace PartyOrg.Administration.Permissions;

public sealed record PermissionListDto(string EntityDisplayName, IReadOnlyList<PermissionGroupDto> Groups);

public sealed record PermissionGroupDto(string Name, string DisplayName, string DisplayNameKey, string DisplayNameResource, IReadOnlyList<PermissionGrantInfoDto> Permissions);

public sealed record PermissionGrantInfoDto(
    string Name, string DisplayName, string? ParentName, bool IsGranted, IReadOnlyList<string> AllowedProviders, IReadOnlyList<ProviderInfoDto> GrantedProviders);

public sealed record ProviderInfoDto(string ProviderName, string ProviderKey);

public sealed record UpdatePermissionsInput
{
    [Required]
    public IReadOnlyList<UpdatePermissionInput> Permissions { get; init; } = [];
}

public sealed record UpdatePermissionInput([Required, StringLength(128)] string Name, bool IsGranted);

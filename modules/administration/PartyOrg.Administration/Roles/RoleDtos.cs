using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;

namespace PartyOrg.Administration.Roles;

internal sealed record IdentityRoleDto(Guid Id, string Name, bool IsDefault, bool IsStatic, bool IsPublic, string ConcurrencyStamp)
{
    public IReadOnlyDictionary<string, object> ExtraProperties { get; } = new Dictionary<string, object>();
}

internal sealed record RoleInput
{
    [Required, StringLength(AppRole.MaxNameLength)]
    public string Name { get; init; } = "";

    public bool IsDefault { get; init; }

    public bool IsPublic { get; init; }

    [StringLength(64)]
    public string? ConcurrencyStamp { get; init; }
}

internal static class RoleMapping
{
    public static readonly Expression<Func<AppRole, IdentityRoleDto>> ToDto = r => new IdentityRoleDto(r.Id, r.Name, r.IsDefault, r.IsStatic, r.IsPublic, r.ConcurrencyStamp);

    private static readonly Func<AppRole, IdentityRoleDto> Compiled = ToDto.Compile();

    public static IdentityRoleDto Map(AppRole role) => Compiled(role);
}

using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using PartyOrg.Administration.Users;

namespace PartyOrg.Administration.Tenants;

internal sealed record TenantDto(Guid Id, string Name, string DisplayName, bool IsActive, string ConcurrencyStamp)
{
    /// <summary>The accounts made with the county and their one-time passwords: told once, in the answer to the creation.</summary>
    public IReadOnlyList<NewAdministratorDto>? Administrators { get; init; }

    public IReadOnlyDictionary<string, object> ExtraProperties { get; } = new Dictionary<string, object>();
}

/// <param name="Password">Null where the caller gave it.</param>
internal sealed record NewAdministratorDto(string UserName, string? Password);

internal abstract record TenantInput
{
    [Required, StringLength(Tenant.MaxNameLength), RegularExpression(@"^[^\s./?#%]+$")]
    public string Name { get; init; } = "";

    [StringLength(Tenant.MaxDisplayNameLength)]
    public string? DisplayName { get; init; }
}

internal sealed record CreateTenantInput : TenantInput
{
    [Required, EmailAddress, StringLength(AppUser.MaxEmailLength)]
    public string AdminEmailAddress { get; init; } = "";

    [Required, StringLength(PasswordLimits.MaxLength)]
    public string AdminPassword { get; init; } = "";
}

internal sealed record UpdateTenantInput : TenantInput
{
    public bool IsActive { get; init; } = true;

    [StringLength(64)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>Whether a county is known, as ABP's clients ask it.</summary>
internal sealed record FindTenantResultDto(bool Success, Guid? TenantId, string? Name, string? NormalizedName, bool IsActive);

internal sealed record TenantOptionDto(Guid Id, string Name, string DisplayName);

internal static class TenantMapping
{
    public static readonly Expression<Func<Tenant, TenantDto>> ToDto = t => new TenantDto(t.Id, t.Name, t.DisplayName, t.IsActive, t.ConcurrencyStamp);

    private static readonly Func<Tenant, TenantDto> Compiled = ToDto.Compile();

    public static TenantDto Map(Tenant tenant) => Compiled(tenant);
}

namespace PartyOrg.Platform.Data;

/// <summary>The names of the query filters. Each is lifted alone, by name, and only where the reason is written beside it.</summary>
public static class PlatformFilters
{
    public const string Tenant = nameof(Tenant);
    public const string SoftDelete = nameof(SoftDelete);
    public const string Scope = nameof(Scope);
}

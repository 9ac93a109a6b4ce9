using System.Data.Common;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Tenants;

/// <summary>Connection strings as people may see them.</summary>
internal static class ConnectionStrings
{
    private static readonly string[] Secrets = ["password", "pwd"];

    public static void Check(string connectionString) => _ = Parse(connectionString);

    public static string Mask(string? connectionString)
    {
        if (connectionString is null)
        {
            return "";
        }

        var parts = Parse(connectionString);
        foreach (var key in Secrets.Where(parts.ContainsKey))
        {
            parts[key] = "***";
        }

        return parts.ConnectionString;
    }

    private static DbConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = connectionString };
        }
        catch (ArgumentException)
        {
            throw new AbpValidationException("Administration:NotAConnectionString", "defaultConnectionString");
        }
    }
}

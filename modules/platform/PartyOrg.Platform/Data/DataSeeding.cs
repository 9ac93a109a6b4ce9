namespace PartyOrg.Platform.Data;

/// <summary>For whom is seeded (the current tenant is set accordingly), and whether invented data is wanted.</summary>
public sealed record DataSeedContext(string TenantName, bool IsDemo, string? DemoPassword)
{
    /// <summary>The demo county with a year in progress.</summary>
    public const string LivelyDemoTenant = "yunling";

    /// <summary>The demo county with nothing but its committee and accounts.</summary>
    public const string BareDemoTenant = "qinghe";

    public bool IsLively => IsDemo && TenantName == LivelyDemoTenant;
}

/// <summary>Each module derives one of these to fill an empty county; run in the modules' order, each in a unit of work of its own. Running it again changes nothing.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default);
}

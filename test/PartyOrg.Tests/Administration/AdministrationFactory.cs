using Microsoft.AspNetCore.Hosting;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration;

/// <summary>A product of one's own, with the limits that ship and its own place for the audit log's checkpoints.</summary>
public class AdministrationFactory : PartyOrgFactory
{
    private readonly string _checkpoints = Path.Combine(Path.GetTempPath(), "partyorg-checkpoints-" + Guid.NewGuid().ToString("N"));

    public string CheckpointsOf(Guid tenant) => Path.Combine(_checkpoints, $"{tenant:N}.txt");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Audit:CheckpointPath", _checkpoints);
        builder.UseSetting("RateLimits:FailedLoginsPerAccount", "10");
        builder.UseSetting("RateLimits:LoginsPerAddress", "100000");
        builder.UseSetting("RateLimits:ExportsPerUser", "5");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(_checkpoints))
        {
            Directory.Delete(_checkpoints, recursive: true);
        }
    }
}

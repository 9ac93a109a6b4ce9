using PartyOrg.Platform.Data;

namespace PartyOrg.Host.Verbs;

/// <summary>Checks the invariants of the stored data: one line for each violation, exit code 1 if there is any.</summary>
internal static class CheckVerb
{
    public static Task<int> RunAsync(IServiceProvider services) =>
        Report.RunAsync(services, async scope => await Report.CollectAsync(scope.GetServices<IInvariant>(), i => i.CheckAsync()));
}

/// <summary>Verifies signatures and the audit log's chain: one line for each row that does not verify, exit code 1 if there is any.</summary>
internal static class VerifyVerb
{
    public static Task<int> RunAsync(IServiceProvider services) =>
        Report.RunAsync(services, async scope => await Report.CollectAsync(scope.GetServices<ITamperEvidence>(), e => e.VerifyAsync()));
}

internal static class Report
{
    public static async Task<int> RunAsync(IServiceProvider services, Func<IServiceProvider, Task<IReadOnlyList<string>>> find)
    {
        var found = 0;
        await Counties.ForEachAsync(services, async (tenant, scope) =>
        {
            foreach (var line in await find(scope))
            {
                found++;
                Console.WriteLine($"{tenant?.Name ?? "host"}: {line}");
            }
        });
        Console.WriteLine(found == 0 ? "Nothing found amiss." : $"{found} found.");
        return found == 0 ? 0 : 1;
    }

    public static async Task<IReadOnlyList<string>> CollectAsync<T>(IEnumerable<T> checks, Func<T, Task<IReadOnlyList<string>>> run)
    {
        var lines = new List<string>();
        foreach (var check in checks)
        {
            lines.AddRange(await run(check));
        }

        return lines;
    }
}

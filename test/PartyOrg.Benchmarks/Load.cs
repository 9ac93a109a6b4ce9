using System.Diagnostics;
using System.Runtime;

namespace PartyOrg.Benchmarks;

/// <summary>Asks the same again and again over a fixed number of connections, and counts what is answered.</summary>
internal static class Load
{
    public const int Connections = 8;
    private const int MaxWarmups = 30;
    private const int Settled = 20;
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    /// <summary>Requests a second when it is warm, which is when the compiler has no more hot code to replace: the product has more of it than the floor. The request knows which of the connections it goes by.</summary>
    public static async Task<double> RateAsync(Func<int, Task> request)
    {
        var watch = Stopwatch.StartNew();
        var (before, now) = (0L, (long)Settled + 1);
        for (var i = 0; i < MaxWarmups && now - before > Settled; i++)
        {
            before = JitInfo.GetCompiledMethodCount();
            watch.Restart();
            await RunAsync(request, () => watch.Elapsed < Warmup);
            now = JitInfo.GetCompiledMethodCount();
        }

        watch.Restart();
        var answered = await RunAsync(request, () => watch.Elapsed < Duration);
        return answered / watch.Elapsed.TotalSeconds;
    }

    public static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }

    private static async Task<int> RunAsync(Func<int, Task> request, Func<bool> goOn)
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(i => Task.Run(async () =>
        {
            var count = 0;
            for (; goOn(); count++)
            {
                await request(i);
            }

            return count;
        })));
        return counts.Sum();
    }
}

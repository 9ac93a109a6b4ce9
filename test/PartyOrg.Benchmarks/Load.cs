using System.Diagnostics;

namespace PartyOrg.Benchmarks;

/// <summary>Asks the same again and again over a fixed number of connections, and counts what is answered.</summary>
internal static class Load
{
    public const int Connections = 8;
    private const int Warmup = 4000;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    /// <summary>Requests a second when it is warm: the compiler replaces hot code while it runs, and the product has more of it. The request knows which of the connections it goes by.</summary>
    public static async Task<double> RateAsync(Func<int, Task> request)
    {
        var warming = 0;
        await RunAsync(request, () => Interlocked.Increment(ref warming) < Warmup);
        var watch = Stopwatch.StartNew();
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

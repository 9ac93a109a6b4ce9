using System.Diagnostics;

namespace PartyOrg.Benchmarks;

/// <summary>Asks the same again and again over a fixed number of connections, and counts what is answered.</summary>
internal static class Load
{
    public const int Connections = 8;
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    /// <summary>Requests a second; the request knows which of the connections it goes by.</summary>
    public static async Task<double> RateAsync(Func<int, Task> request)
    {
        await RunAsync(request, Warmup);
        var watch = Stopwatch.StartNew();
        var answered = await RunAsync(request, Duration);
        return answered / watch.Elapsed.TotalSeconds;
    }

    public static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }

    private static async Task<int> RunAsync(Func<int, Task> request, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(i => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < duration; count++)
            {
                await request(i);
            }

            return count;
        })));
        return counts.Sum();
    }
}

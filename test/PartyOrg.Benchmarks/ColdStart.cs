using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PartyOrg.Tests.Support;

namespace PartyOrg.Benchmarks;

/// <summary>From the process's start to its first 200, each in a process of its own, the database already there.</summary>
internal static class ColdStart
{
    public static async Task<TimeSpan> OfProductAsync(string connectionString) => await BestAsync(address => new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PartyOrg.Host.dll")])
    {
        Environment =
        {
            ["ASPNETCORE_URLS"] = address,
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Database__Provider"] = TestDatabase.Provider,
            ["ConnectionStrings__Default"] = connectionString,
            ["Storage__Path"] = Path.Combine(TestDatabase.Folder, "files"),
            ["Keys__Path"] = Path.Combine(TestDatabase.Folder, "keys"),
        },
    });

    public static async Task<TimeSpan> OfEmptyAppAsync() => await BestAsync(address => new ProcessStartInfo("dotnet", [typeof(ColdStart).Assembly.Location, "empty-app", address]));

    private static async Task<TimeSpan> BestAsync(Func<string, ProcessStartInfo> start)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var address = $"http://127.0.0.1:{FreePort()}";
            var info = start(address);
            (info.RedirectStandardOutput, info.WorkingDirectory) = (true, TestDatabase.Folder);
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(info)!;
            _ = process.StandardOutput.ReadToEndAsync();
            await ReadyAsync(address, process);
            best = watch.Elapsed < best ? watch.Elapsed : best;
            process.Kill();
            await process.WaitForExitAsync();
        }

        return best;
    }

    private static async Task ReadyAsync(string address, Process process)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        while (!process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync("/health/ready");
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // nobody listens yet
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException("The process ended before it was ready.");
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PartyOrg.Tests.Support;

namespace PartyOrg.Benchmarks;

/// <summary>From the process's start to its first 200, each in a process of its own, the database already there. Product and empty application lie in the same folder, built or published alike.</summary>
internal sealed class ColdStart(string folder)
{
    private const int Starts = 5;

    public static ColdStart AsBuilt => new(AppContext.BaseDirectory);

    /// <summary>As a county gets it: <c>dotnet publish</c> compiles ahead.</summary>
    public static async Task<ColdStart> AsPublishedAsync()
    {
        var folder = Path.Combine(TestDatabase.Folder, "published");
        string[] arguments = ["publish", Path.Combine(Repository.Root, "test", "PartyOrg.Benchmarks"), "-c", "Release", "-p:SkipAngular=true", "-o", folder, "-v", "q", "--nologo"];
        using var publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? new ColdStart(folder) : throw new InvalidOperationException("It could not be published.");
    }

    public Task<TimeSpan> OfProductAsync(string connectionString) => BestAsync(address => new ProcessStartInfo("dotnet", [Path.Combine(folder, "PartyOrg.Host.dll")])
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

    public Task<TimeSpan> OfEmptyAppAsync() => BestAsync(address => new ProcessStartInfo("dotnet", [Path.Combine(folder, "PartyOrg.Benchmarks.dll"), "empty-app", address]));

    private static async Task<TimeSpan> BestAsync(Func<string, ProcessStartInfo> start)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Starts; i++)
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

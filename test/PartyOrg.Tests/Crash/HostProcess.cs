using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Crash;

/// <summary>The real program as a process of its own, to be killed without warning.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output;

    private HostProcess(Process process, StringBuilder output, Uri origin) => (_process, _output, Origin) = (process, output, origin);

    public Uri Origin { get; }

    /// <summary>How long it took until it was ready.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>What <c>PARTYORG_HOST</c> names (the crash test's script publishes one), or the build beside the tests.</summary>
    private static string Program => Environment.GetEnvironmentVariable("PARTYORG_HOST") is { Length: > 0 } published ? published : Path.Combine(AppContext.BaseDirectory, "PartyOrg.Host.dll");

    public static async Task<HostProcess> StartAsync(string connectionString)
    {
        var origin = new Uri($"http://127.0.0.1:{FreePort()}");
        var watch = Stopwatch.StartNew();
        var (process, output) = Run(connectionString, origin, "serve");
        var host = new HostProcess(process, output, origin);
        using var http = new HttpClient { BaseAddress = origin };
        while (watch.Elapsed < TimeSpan.FromSeconds(90) && !process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync("/health/ready");
                if (answer.IsSuccessStatusCode)
                {
                    host.StartTime = watch.Elapsed;
                    return host;
                }
            }
            catch (HttpRequestException)
            {
                // nobody listens yet
            }

            await Task.Delay(50);
        }

        await host.DisposeAsync();
        throw new InvalidOperationException($"The host did not become ready:\n{output}");
    }

    /// <summary>Runs a verb such as <c>check</c> to its end: the exit code and what it said.</summary>
    public static async Task<(int ExitCode, string Output)> RunVerbAsync(string connectionString, string verb)
    {
        var (process, output) = Run(connectionString, new Uri("http://127.0.0.1:0"), verb);
        using (process)
        {
            await process.WaitForExitAsync();
            return (process.ExitCode, output.ToString());
        }
    }

    public async Task<Session> SignInAsync(string tenant, string user)
    {
        var session = new Session(new SocketsHttpHandler(), Origin, tenant);
        Assert.Equal(1, await session.SignInAsync(user, PartyOrgFactory.Password));
        return session;
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said goodbye to.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static (Process Process, StringBuilder Output) Run(string connectionString, Uri origin, string verb)
    {
        var start = new ProcessStartInfo("dotnet", [Program, verb]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = TestDatabase.Folder };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = origin.ToString(),
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Database__Provider"] = TestDatabase.Provider,
            ["ConnectionStrings__Default"] = connectionString,
            ["Storage__Path"] = Path.Combine(TestDatabase.Folder, "files"),
            ["Keys__Path"] = Path.Combine(TestDatabase.Folder, "keys"),
            ["Audit__CheckpointPath"] = Path.Combine(TestDatabase.Folder, "checkpoints", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(connectionString)))[..32]), // each database has seals of its own
        })
        {
            start.Environment[name] = value;
        }

        var output = new StringBuilder();
        var process = new Process { StartInfo = start };
        void Keep(object _, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return (process, output);
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}

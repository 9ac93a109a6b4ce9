using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>A web server on this machine that answers every call alike, and remembers the calls.</summary>
public sealed class LocalWebServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();

    public LocalWebServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public sealed record Call(string Path, JsonNode Body);

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Origin => $"http://127.0.0.1:{Port}";

    public ConcurrentQueue<Call> Calls { get; } = [];

    public int Connections { get; private set; }

    /// <summary>What it says: status line and further headers, and body. Null: nothing at all, for a minute.</summary>
    public (string Head, string Body)? Answer { get; set; } = ("200 OK", """{"errcode":0,"errmsg":"ok"}""");

    public void Dispose()
    {
        _stopping.Cancel();
        _listener.Stop();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                Connections++;
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception) when (_stopping.IsCancellationRequested)
        {
            // the test is over
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await using var stream = client.GetStream();
            Calls.Enqueue(await ReadAsync(stream));
            if (Answer is not { } answer)
            {
                await Task.Delay(TimeSpan.FromSeconds(60), _stopping.Token);
                return;
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {answer.Head}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer.Body)}\r\n\r\n{answer.Body}"));
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // the client went away, or the test is over
        }
    }

    private static async Task<Call> ReadAsync(NetworkStream stream)
    {
        var received = new List<byte>();
        var buffer = new byte[8192];
        while (true)
        {
            var read = await stream.ReadAsync(buffer);
            received.AddRange(buffer.AsSpan(0, read).ToArray());
            var text = Encoding.UTF8.GetString([.. received]);
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            var isWhole = head >= 0 && (text.Contains("Content-Length:", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetByteCount(text[(head + 4)..]) >= LengthIn(text[..head]) : text.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal));
            if (isWhole || read == 0)
            {
                var body = text[(head + 4)..];
                return new Call(text.Split(' ')[1], JsonNode.Parse(body[body.IndexOf('{')..(body.LastIndexOf('}') + 1)])!);
            }
        }
    }

    private static int LengthIn(string head) =>
        int.Parse(head.Split("\r\n").Single(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
}

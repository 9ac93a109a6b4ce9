using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PartyOrg.Tests.Support;

/// <summary>A mail as it came over the wire.</summary>
public sealed record ReceivedMail(string To, string MessageId, string Body);

/// <summary>A mail server on this machine: takes what it is given, refuses recipients whose name begins with "refused", or hangs.</summary>
public sealed class LocalSmtpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LocalSmtpServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<ReceivedMail> Mails { get; } = [];

    /// <summary>Takes calls and says nothing, as long as it is so.</summary>
    public bool Hangs { get; set; }

    public int Connections { get; private set; }

    /// <summary>When the next call has come.</summary>
    public Task NextConnectionAsync()
    {
        _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return _connected.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

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
                _ = Task.Run(() => ServeAsync(client, Hangs));
                _connected.TrySetResult();
            }
        }
        catch (Exception) when (_stopping.IsCancellationRequested)
        {
            // the test is over
        }
    }

    private async Task ServeAsync(TcpClient client, bool hangs)
    {
        using var _ = client;
        try
        {
            if (hangs)
            {
                await Task.Delay(TimeSpan.FromSeconds(60), _stopping.Token);
                return;
            }

            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await TalkAsync(reader, writer);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // the client went away, or the test is over
        }
    }

    private async Task TalkAsync(StreamReader reader, StreamWriter writer)
    {
        var to = "";
        await writer.WriteLineAsync("220 localhost");
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
            {
                to = line[8..].Trim().Trim('<', '>');
            }

            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT" when to.StartsWith("refused", StringComparison.Ordinal):
                    await writer.WriteLineAsync("550 no such mailbox");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    Mails.Enqueue(await ReadMailAsync(reader, to));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 localhost");
                    break;
            }
        }
    }

    private static async Task<ReceivedMail> ReadMailAsync(StreamReader reader, string to)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            lines.Add(line);
        }

        var end = lines.IndexOf("");
        var id = lines.Take(end).Single(l => l.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)).Split(':', 2)[1].Trim();
        var body = string.Concat(lines.Skip(end + 1));
        return new ReceivedMail(to, id, lines.Take(end).Any(l => l.EndsWith("base64", StringComparison.OrdinalIgnoreCase)) ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body);
    }
}

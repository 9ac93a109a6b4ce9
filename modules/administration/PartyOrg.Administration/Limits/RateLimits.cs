using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Limits;

/// <summary>How often in a minute (configuration section <c>RateLimits</c>). Whole offices share one address, so that limit is wide.</summary>
internal sealed class RateLimitOptions
{
    public int FailedLoginsPerAccount { get; set; } = 10;
    public int LoginsPerAddress { get; set; } = 300;
    public int ExportsPerUser { get; set; } = 5;
    public int UploadsPerUser { get; set; } = 30;

    /// <summary>Deeds that ask for no account.</summary>
    public int OpenDeedsPerAddress { get; set; } = 30;
}

/// <summary>Counts by the minute in this process, and answers 429 with <c>Retry-After</c> beyond the limit. With several hosts each counts for itself; what must hold exactly (lockout) is in the database.</summary>
internal sealed class RateLimits(IOptions<RateLimitOptions> options, IHttpContextAccessor http, TimeProvider clock) : ISingletonDependency
{
    private const int ManyKeys = 10_000;
    private const int TooManyRequests = 429;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Kind, string Key), Queue<DateTimeOffset>> _counted = new();

    public RateLimitOptions Options => options.Value;

    /// <summary>Counts one, or refuses.</summary>
    public void Take(string kind, string key, int limit)
    {
        Check(kind, key, limit);
        Count(kind, key);
    }

    /// <summary>Refuses where the limit is reached.</summary>
    public void Check(string kind, string key, int limit)
    {
        if (!_counted.TryGetValue((kind, key), out var times))
        {
            return;
        }

        TimeSpan wait;
        lock (times)
        {
            Forget(times);
            if (times.Count < limit)
            {
                return;
            }

            wait = times.Peek() + Window - clock.GetUtcNow();
        }

        Refuse(wait);
    }

    public void Count(string kind, string key)
    {
        if (_counted.Count > ManyKeys)
        {
            Sweep();
        }

        var times = _counted.GetOrAdd((kind, key), _ => new Queue<DateTimeOffset>());
        lock (times)
        {
            times.Enqueue(clock.GetUtcNow());
        }
    }

    private void Forget(Queue<DateTimeOffset> times)
    {
        var since = clock.GetUtcNow() - Window;
        while (times.TryPeek(out var first) && first <= since)
        {
            times.Dequeue();
        }
    }

    private void Sweep()
    {
        foreach (var (key, times) in _counted)
        {
            lock (times)
            {
                Forget(times);
                if (times.Count == 0)
                {
                    _counted.TryRemove(key, out _);
                }
            }
        }
    }

    private void Refuse(TimeSpan wait)
    {
        var seconds = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.HttpContext?.Response.OnStarting(state =>
        {
            ((HttpResponse)state).Headers.RetryAfter = seconds;
            return Task.CompletedTask;
        }, http.HttpContext.Response);
        throw new BadHttpRequestException("Too many.", TooManyRequests);
    }
}

using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PartyOrg.Tests.Support;

/// <summary>One command as it went to the database.</summary>
public sealed record LoggedCommand(string Text, IReadOnlyList<(string Name, object? Value)> Parameters);

/// <summary>
/// The SQL of one request: what carries the header is written down under its value, so that the job worker's and other requests' commands are not counted with it.
/// </summary>
public sealed class CommandLog : DbCommandInterceptor, IStartupFilter
{
    public const string Header = "X-Test-Commands";

    private readonly AsyncLocal<ConcurrentQueue<LoggedCommand>?> _current = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<LoggedCommand>> _byRequest = new();

    public IReadOnlyCollection<LoggedCommand> Of(string request) => _byRequest.TryGetValue(request, out var commands) ? commands : [];

    /// <summary>How many commands a read takes: the fewest of three times, since what is read once in some seconds for all requests (the list of counties, a configuration's cache) is no request's own.</summary>
    public async Task<int> CountAsync(HttpClient http, string url)
    {
        var counts = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            var name = Guid.NewGuid().ToString("N");
            using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { Header, name } } };
            using var answer = await http.SendAsync(request);
            Assert.True(answer.IsSuccessStatusCode, $"{url}: {(int)answer.StatusCode}");
            counts.Add(Of(name).Count);
        }

        return counts.Min();
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            _current.Value = context.Request.Headers[Header] is [{ } name] ? _byRequest.GetOrAdd(name, _ => []) : null;
            return following(context);
        });
        next(app);
    };

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Write(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Write(command, result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Write(command, result));

    private T Write<T>(DbCommand command, T result)
    {
        if (_current.Value is { } commands && !command.CommandText.Contains("UPDATE \"Administration_Sessions\"", StringComparison.Ordinal)) // once a minute a session notes that it is in use
        {
            commands.Enqueue(new LoggedCommand(command.CommandText, command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value)).ToList()));
        }

        return result;
    }
}

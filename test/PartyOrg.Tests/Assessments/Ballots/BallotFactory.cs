using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Ballots;

/// <summary>The product with cheaper passphrases, and with every line that its log takes as configured.</summary>
public sealed class BallotFactory : PartyOrgFactory, ILoggerProvider
{
    public ConcurrentQueue<string> Log { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Lines(categoryName, Log);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Ballots:Iterations", "1000");
    }

    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.AddLogging(logging => logging.AddProvider(this));
    }

    private sealed class Lines(string category, ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}

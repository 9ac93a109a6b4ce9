using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Security;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Architecture;

/// <summary>Requests that come from an address, as they do from a network.</summary>
public sealed class AddressedFactory : PartyOrgFactory
{
    public const string Address = "203.0.113.9";

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IStartupFilter, Network>();

    private sealed class Network : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(Address);
                return following(context);
            });
            next(app);
        };
    }
}

/// <summary>
/// Quality I4: every operation that writes, done or refused, and every refusal for want of a permission, leaves one row that says who, when, what, how it ended, from where and under which trace.
/// Only a cast ballot and the reading of a reply by an unsigned objector's receipt leave none.
/// </summary>
public sealed class AuditCoverageTests(AddressedFactory factory, ITestOutputHelper output) : IClassFixture<AddressedFactory>
{
    private static readonly string[] Silent = ["/api/assessments/ballot/{id}/cast", "/api/assessments/publicity/{id}/read-reply"];

    private readonly Matrix _matrix = new(factory, output);

    [Fact]
    public async Task Every_operation_that_writes_or_is_forbidden_leaves_one_row()
    {
        var deviations = new List<string>();
        foreach (var operation in (await _matrix.OperationsAsync()).Where(o => o.IsUnsafe || o.Path.StartsWith("/api/administration", StringComparison.Ordinal)).OrderBy(o => o.Path.StartsWith("/api/account", StringComparison.Ordinal)))
        {
            var session = await _matrix.ActorAsync("orgdept", operation);
            using var request = ApiRequest.Fitting(_matrix.Document, operation).ToMessage();
            var path = $"{request.Method} {request.RequestUri!.OriginalString.Split('?')[0]}";
            var before = (await RowsAsync(path)).Select(r => r.Id).ToHashSet();
            using var answer = await Matrix.SendAsync(session, operation, request);
            var status = (int)answer.StatusCode;
            if (operation.IsUnsafe || status == 403)
            {
                _matrix.Count();
                var rows = (await RowsAsync(path)).Where(r => !before.Contains(r.Id)).ToList();
                var expected = Silent.Contains(operation.Path) ? 0 : 1;
                deviations.AddRange(rows.Count != expected ? [$"{operation}: {rows.Count} rows for {status}"] : rows.Where(r => !IsWhole(r, status)).Select(r => $"{operation}: {status}, told as {r.Status} of {r.UserName} from {r.ClientIp}, {r.Action}, {r.TraceId}"));
            }
        }

        _matrix.Close("I4 audit coverage", deviations);
    }

    private bool IsWhole(AuditLog row, int status) =>
        (row.Status == status || (row.Status == 200 && status < 300)) && row.ClientIp == AddressedFactory.Address && !string.IsNullOrEmpty(row.TraceId) && row.Action.Length > 0 && row.UserName is { Length: > 0 }
        && (status != 409 || row.ErrorCode is not null) && (factory.Clock.GetUtcNow() - row.Time).Duration() < TimeSpan.FromMinutes(10);

    private async Task<List<AuditLog>> RowsAsync(string path)
    {
        Task<List<AuditLog>> Of(string tenant) => factory.InTenantAsync(tenant, services => services.GetRequiredService<PlatformDbContext>().Set<AuditLog>().AsNoTracking().Where(a => a.Path == path).ToListAsync());
        return await Of(PartyOrgFactory.Yunling) is { Count: > 0 } rows ? rows : await Of(PartyOrgFactory.Host);
    }
}

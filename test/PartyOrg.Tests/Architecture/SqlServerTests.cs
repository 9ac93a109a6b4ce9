using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.EntityFrameworkCore;
using PartyOrg.Tests.Security;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Architecture;

/// <summary>Quality K6: SQL Server cannot run here, so every query that the product is seen to make is translated for it without one.</summary>
public sealed class SqlServerTests(SqlServerTests.Factory factory, ITestOutputHelper output) : IClassFixture<SqlServerTests.Factory>
{
    [Fact]
    public async Task Every_query_that_an_operation_makes_translates_for_SQL_Server()
    {
        var matrix = new Matrix(factory, output);
        var rows = (await StoredRows.FirstAsync(factory, PartyOrgFactory.Yunling)).Select(r => (Guid?)r.Id).Append(null).ToList();
        foreach (var operation in await matrix.OperationsAsync())
        {
            if (await matrix.PermittedAsync(operation, PartyOrgFactory.Yunling, Matrix.Roles) is not { } session)
            {
                continue;
            }

            foreach (var id in operation.Parameters.Any(p => p is { In: "path", IsId: true }) ? rows : rows[^1..])
            {
                using var answer = await session.Http.SendAsync(Matrix.Rehearsed(ApiRequest.Fitting(matrix.Document, operation, place => place.StartsWith("body:", StringComparison.Ordinal) ? null : id).ToMessage()));
            }
        }

        using var server = MigrationTests.Make("SqlServer");
        var faults = factory.Queries.Seen.Values.Select(q => Translate(server, q)).Where(f => f is not null).ToList();
        output.WriteLine($"{factory.Queries.Seen.Count} different queries, {faults.Count} do not translate");
        Report.Add($"K6: {factory.Queries.Seen.Count} different queries seen, {faults.Count} do not translate for SQL Server");
        Assert.True(factory.Queries.Seen.Count > 50, "The operations made queries.");
        Faults.None(faults);
    }

    private static string? Translate(PartyOrgDbContext server, Expression query)
    {
        var ported = new Port(server).Visit(query);
        var result = ported.Type.IsGenericType && ported.Type.GetGenericTypeDefinition() is var type && (type == typeof(IQueryable<>) || type == typeof(IOrderedQueryable<>))
            ? typeof(IAsyncEnumerable<>).MakeGenericType(ported.Type.GetGenericArguments()[0])
            : typeof(IQueryable).IsAssignableFrom(ported.Type) ? typeof(IAsyncEnumerable<>).MakeGenericType(ported.Type.GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments()[0])
            : typeof(Task<>).MakeGenericType(ported.Type);
        try
        {
            typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!.MakeGenericMethod(result).Invoke(server.GetService<IDatabase>(), [ported, true]);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return $"{e.InnerException!.Message}\n{query}";
        }
    }

    /// <summary>Puts the other database's tables in the place of this one's.</summary>
    private sealed class Port(DbContext to) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root ? new EntityQueryRootExpression(to.Model.FindEntityType(root.EntityType.Name)!) : base.VisitExtension(node);
    }

    public sealed class QueryLog : IQueryExpressionInterceptor
    {
        public ConcurrentDictionary<string, Expression> Seen { get; } = new();

        public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
        {
            Seen.TryAdd(queryExpression.ToString(), queryExpression);
            return queryExpression;
        }
    }

    public sealed class Factory : RehearsalFactory
    {
        public QueryLog Queries { get; } = new();

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddSingleton<IInterceptor>(Queries);
        }
    }
}

#pragma warning disable EF1001 // the provider's own batches have no other door; the versions of both are pinned together
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql.EntityFrameworkCore.PostgreSQL.Update.Internal;

namespace PartyOrg.EntityFrameworkCore.PostgreSql;

/// <summary>
/// New rows that go to the server in one batch are taken whole or not at all without being told: a COMMIT would be one more way there and back.
/// A changed or deleted row may turn out to bear another stamp, after the server has taken what went with it: those keep their transaction, and so does what needs several batches.
/// </summary>
internal sealed class PostgreSqlBatches(ModificationCommandBatchFactoryDependencies dependencies, IDbContextOptions options) : NpgsqlModificationCommandBatchFactory(dependencies, options)
{
    private const int MostOfABatch = 1000; // the provider's own

    private readonly ModificationCommandBatchFactoryDependencies _dependencies = dependencies;

    public override ModificationCommandBatch Create() => new Batch(_dependencies);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies) : NpgsqlModificationCommandBatch(dependencies, MostOfABatch)
    {
        public override bool RequiresTransaction => ModificationCommands.Any(c => c.EntityState != EntityState.Added);
    }
}

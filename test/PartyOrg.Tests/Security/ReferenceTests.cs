using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Security;

/// <summary>Quality A2: a row that points into another county is refused by the database itself, however it is written. All references come from the model.</summary>
public sealed class ReferenceTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task The_database_refuses_every_reference_into_another_county()
    {
        var elsewhere = (await factory.FindTenantAsync(PartyOrgFactory.Qinghe))!.Id;
        var refused = await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            await services.GetRequiredService<IUnitOfWork>().BeginTransactionAsync(); // never completed: nothing of this stays
            var references = ReferencesIn(db.Model);
            foreach (var reference in references)
            {
                await TryAsync(db, reference, (await factory.FindTenantAsync(PartyOrgFactory.Yunling))!.Id, elsewhere);
            }

            return references.Count;
        });
        Report.Add($"references into another county that the database refuses: {refused}");
        Assert.True(refused >= 30);
    }

    [Fact]
    public Task Every_organization_that_a_row_names_is_one_that_the_database_insists_on() => factory.InTenantAsync(PartyOrgFactory.Yunling, services =>
    {
        var model = services.GetRequiredService<PlatformDbContext>().Model;
        Faults.None(model.GetEntityTypes().SelectMany(t => t.GetProperties())
            .Where(p => p.Name == nameof(IOrganizationScoped.OrganizationId) && !p.IsForeignKey()).Select(p => $"{p.DeclaringType.ShortName()}.{p.Name} is no reference"));
        return Task.CompletedTask;
    });

    /// <summary>The same row with a target in its own county goes in: it is the county that is refused.</summary>
    private static async Task TryAsync(PlatformDbContext db, IForeignKey reference, Guid here, Guid elsewhere)
    {
        var (rows, transaction) = (new RawRows(db), db.Database.CurrentTransaction!);
        await rows.InsertAsync(reference.DeclaringEntityType, here, reference, await rows.InsertAsync(reference.PrincipalEntityType, here));
        var foreign = await rows.InsertAsync(reference.PrincipalEntityType, elsewhere);
        await transaction.CreateSavepointAsync("before");
        var refusal = await Record.ExceptionAsync(() => rows.InsertAsync(reference.DeclaringEntityType, here, reference, foreign));
        Assert.True(refusal is DbException e && IsForeignKeyViolation(e), $"{reference.DeclaringEntityType.ShortName()}.{reference.Properties[^1].Name}: {refusal?.Message ?? "accepted"}");
        await transaction.RollbackToSavepointAsync("before");
    }

    private static List<IForeignKey> ReferencesIn(IModel model) => model.GetEntityTypes().SelectMany(t => t.GetForeignKeys())
        .Where(r => IsTenanted(r.DeclaringEntityType) && IsTenanted(r.PrincipalEntityType) && !r.IsOwnership).ToList();

    private static bool IsTenanted(IEntityType type) => typeof(IMultiTenant).IsAssignableFrom(type.ClrType);

    private static bool IsForeignKeyViolation(DbException refusal) => refusal is SqliteException { SqliteExtendedErrorCode: 787 } || refusal.SqlState == "23503";
}

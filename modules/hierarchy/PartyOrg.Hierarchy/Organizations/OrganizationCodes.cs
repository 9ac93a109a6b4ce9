using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>The question that precedes almost every other, whether an organization is in sight and under which code: compiled once for this host's model.</summary>
internal sealed class OrganizationCodes : ISingletonDependency
{
    private readonly Func<PlatformDbContext, Guid, CancellationToken, Task<string?>> _find = EF.CompileAsyncQuery((PlatformDbContext db, Guid id, CancellationToken _) =>
        db.Set<Organization>().Where(o => o.Id == id).Select(o => o.Code).FirstOrDefault());

    public Task<string?> FindAsync(PlatformDbContext db, Guid id, CancellationToken cancellationToken) => _find(db, id, cancellationToken);
}

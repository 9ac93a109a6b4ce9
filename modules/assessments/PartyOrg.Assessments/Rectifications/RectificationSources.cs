using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>Keeps the tasks that are measures of a rectification which is not over: it is accepted by them.</summary>
internal sealed class RectificationSources(IRepository<Rectification> rectifications) : ISourceKeeper, ITransientDependency
{
    private const string ThreeLists = "three-lists";

    public async Task RefuseIfNeededAsync(Source source, CancellationToken cancellationToken = default)
    {
        if (source.Module != ThreeLists)
        {
            return;
        }

        // Scope is lifted: a measure is kept whether whoever deletes its task may see the file or not.
        var open = await rectifications.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(r => r.OpenFor != null && r.StartedOn != null).Select(r => new { r.OrganizationName, r.Measures }).ToListAsync(cancellationToken);
        if (open.Find(r => r.Measures.Any(m => m.TaskId == source.Id)) is { } file)
        {
            throw new BusinessException(AssessmentsErrorCodes.RectificationMeasure).WithData("Name", file.OrganizationName);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.MemberStars;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>
/// What holds of rectifications and of members' stars whatever happened: a rectification keeps its organization's only place until it is over, its measures are tasks once it is under way, and it is looked back at only after acceptance;
/// stars are won at the award and not before, and their number is that of those which hold.
/// </summary>
internal sealed class CareInvariants(IRepository<Rectification> rectifications, IRepository<StarPledge> pledges) : IInvariant, ITransientDependency
{
    private static readonly RectificationState[] Started = [RectificationState.UnderWay, RectificationState.LookBack, RectificationState.Completed];

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default) =>
    [
        .. (await rectifications.Query.ToListAsync(cancellationToken)).SelectMany(r => FaultsOf(r).Select(fault => $"Assessments_Rectifications {r.Id}: {fault}")),
        .. (await pledges.Query.Select(p => new { p.Id, p.State, p.AwardedOn, p.Won, p.Stars }).ToListAsync(cancellationToken))
            .Where(p => (p.State == StarPledgeState.Awarded) != (p.AwardedOn is not null) || p.Won != (p.State == StarPledgeState.Awarded ? p.Stars.Count(s => s.Holds) : null))
            .Select(p => $"Assessments_StarPledges {p.Id}: is {p.State}, its number of stars won is {p.Won}, awarded on {p.AwardedOn}"),
    ];

    private static IEnumerable<string> FaultsOf(Rectification file)
    {
        var isOver = file.State is RectificationState.Dropped or RectificationState.Completed;
        if (isOver ? file.OpenFor is not null || file.EndedOn is null : file.OpenFor != file.OrganizationId || file.EndedOn is not null)
        {
            yield return $"is {file.State}, open for {file.OpenFor?.ToString() ?? "nobody"}, ended on {file.EndedOn}";
        }

        if (Started.Contains(file.State) && (file.StartedOn is null || file.Measures.Any(m => m.TaskId is null)))
        {
            yield return $"is {file.State} with measures that are no tasks";
        }

        if (file.State == RectificationState.LookBack && (file.AcceptedOn is null || file.LookBackUntil is null))
        {
            yield return "is looked back at without having been accepted";
        }
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Approvals;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>
/// What holds of publicity and approvals whatever happened: while a round is in publicity, what stands posted is what its results say; who is answered has a written reply to something that was looked into; a decision says whose it is.
/// </summary>
internal sealed class PublicityInvariants(
    IRepository<AssessmentRound> rounds, IRepository<SheetResult> results, IRepository<PublicityPeriod> periods, IRepository<PublicityEntry> entries, IRepository<PublicObjection> objections, IRepository<RoundApproval> approvals)
    : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var posted = periods.Query.Where(p => p.ReplacedOn == null && rounds.Query.Any(r => r.Id == p.RoundId && r.CurrentKind == StepKind.Publicity)).Select(p => p.Id);
        var faults = await entries.Query.Where(e => posted.Contains(e.PublicityId) && !results.Query.Any(r => r.SheetId == e.SheetId && r.Rank == e.Rank && r.Stars == e.Stars && r.Grade == e.Grade))
            .Select(e => $"Assessments_PublicityEntries {e.Id}: what is posted of {e.SubjectName} is not its result").ToListAsync(cancellationToken);
        faults.AddRange(await objections.Query.Where(o => (o.State == ObjectionState.Upheld || o.State == ObjectionState.Rejected) != (o.Reply != null) || (o.Reply != null && o.Finding == null))
            .Select(o => $"Assessments_Objections {o.Id}: is {o.State}, and its finding and reply do not fit").ToListAsync(cancellationToken));
        faults.AddRange(await approvals.Query.Where(a => (a.State != ApprovalState.Waiting) != (a.DecidedAt != null))
            .Select(a => $"Assessments_Approvals {a.Id}: is {a.State}, decided at {a.DecidedAt}").ToListAsync(cancellationToken));
        return faults;
    }
}

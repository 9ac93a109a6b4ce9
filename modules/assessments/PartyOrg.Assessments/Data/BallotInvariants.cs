using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>
/// What holds of votes whatever happened: an open one has a code for each card and a sealed ballot for each used code; any other has no codes, key or sealed ballots at all;
/// in a counted one no more came back than went out, and counting what is kept once more gives what was told.
/// </summary>
internal sealed class BallotInvariants(
    IRepository<Ballot> ballots, IRepository<VotingCode> codes, IRepository<TellersKey> keys, IRepository<SealedBallot> sealedBallots, IRepository<OpenedBallot> opened, IRepository<PaperCount> counts)
    : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var boxes = await ballots.Query.Select(b => new Box(
            b,
            codes.Query.Count(c => c.BallotId == b.Id),
            codes.Query.Count(c => c.BallotId == b.Id && c.IsUsed),
            keys.Query.Count(k => k.BallotId == b.Id),
            sealedBallots.Query.Count(s => s.BallotId == b.Id),
            opened.Query.Count(o => o.BallotId == b.Id))).ToListAsync(cancellationToken);
        var faults = boxes.SelectMany(FaultsOf).ToList();
        foreach (var box in boxes.Where(b => b.Ballot is { State: BallotState.Counted, Outcome: not null }))
        {
            faults.AddRange(await RecountAsync(box.Ballot, cancellationToken));
        }

        return faults;
    }

    private static IEnumerable<string> FaultsOf(Box box)
    {
        var (ballot, drawn, used, locks, cast, kept) = box;
        var isOpen = ballot.State == BallotState.Open;
        if (isOpen ? drawn != ballot.Cards || used != cast || locks != (ballot.Cards > 0 ? 1 : 0) : drawn + locks + cast > 0)
        {
            yield return $"Assessments_Ballots {ballot.Id}: is {ballot.State} with {drawn} codes ({used} used) for {ballot.Cards} cards, {locks} keys, {cast} sealed ballots";
        }

        if (kept > 0 && ballot.State is not (BallotState.Closed or BallotState.Counted))
        {
            yield return $"Assessments_Ballots {ballot.Id}: is {ballot.State} with {kept} opened ballots";
        }

        if ((ballot.State == BallotState.Counted) != (ballot.Outcome is not null) || (ballot.State == BallotState.Void) != (ballot.VoidReason is not null))
        {
            yield return $"Assessments_Ballots {ballot.Id}: its outcome does not fit its state, {ballot.State}";
        }
    }

    private async Task<IEnumerable<string>> RecountAsync(Ballot ballot, CancellationToken cancellationToken)
    {
        var told = ballot.Outcome!;
        var papers = await opened.Query.Where(o => o.BallotId == ballot.Id).ToListAsync(cancellationToken);
        var tallies = await counts.Query.Where(c => c.BallotId == ballot.Id).ToListAsync(cancellationToken);
        var agreed = ballot.OnPaper == 0 ? PaperTally.None : tallies.Find(t => tallies.Exists(t.Confirms))?.Tally;
        if (agreed is null || JsonSerializer.Serialize(told) != JsonSerializer.Serialize(told.Again(ballot, papers, agreed)))
        {
            return [$"Assessments_Ballots {ballot.Id}: counting once more gives another result"];
        }

        return told.Issued >= told.Returned && told.Returned == told.Valid + told.Voided ? [] : [$"Assessments_Ballots {ballot.Id}: {told.Issued} issued, {told.Returned} returned, {told.Valid} valid, {told.Voided} void"];
    }

    private sealed record Box(Ballot Ballot, int Codes, int Used, int Keys, int Sealed, int Opened);
}

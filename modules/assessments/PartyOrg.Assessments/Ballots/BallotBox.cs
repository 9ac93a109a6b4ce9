using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartyOrg.Assessments.Codes;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Ballots;

/// <summary>How hard guessing a teller's passphrase is made (configuration section <c>Ballots</c>). The figure is OWASP's for PBKDF2-HMAC-SHA256.</summary>
internal sealed class BallotOptions
{
    public int Iterations { get; set; } = 600_000;
}

/// <summary>What lay in the box when it was emptied: how many codes had been used, and the sealed ballots.</summary>
internal sealed record BoxContents(int Used, IReadOnlyList<SealedBallot> Sealed);

/// <summary>
/// The ballot box (票箱): codes, lock and sealed ballots of a vote while it is open. All its deeds are part of the caller's transaction; afterwards nothing of it is left.
/// </summary>
internal sealed class BallotBox(
    IRepository<VotingCode> codes, IRepository<TellersKey> keys, IRepository<SealedBallot> sealedBallots, IBulkWriter bulk, PlatformDbContext db,
    KeyRing keyRing, ICurrentTenant tenant, IOptions<BallotOptions> options, ILogger<BallotBox> log) : IScopedDependency
{
    private byte[] Marking => keyRing.Derive("ballot-box", tenant.Key);

    /// <summary>Puts the lock on and draws a code for each card. Returns the codes by class; they are not to be had again.</summary>
    public async Task<IReadOnlyList<(VoterClass Class, IReadOnlyList<string> Codes)>> SetUpAsync(Ballot ballot, IReadOnlyList<string> passphrases, CancellationToken cancellationToken)
    {
        keys.Insert(TellersKey.Make(ballot.Id, passphrases, options.Value.Iterations, Marking));
        var drawn = ballot.VoterClasses.Select((c, i) => (Class: c, Codes: VotingCode.Draw(ballot.Id, i, c.Cards))).ToList();
        await bulk.InsertAsync<VotingCode>(drawn.SelectMany(d => d.Codes.Rows).OrderBy(c => c.Id).ToList(), cancellationToken); // not in the order of the printed pile
        return drawn.ConvertAll(d => (d.Class, d.Codes.Printed));
    }

    /// <summary>Uses the code up and drops the ballot in. Whoever is second with a code, or comes after the close, finds it used or gone.</summary>
    public async Task CastAsync(Guid ballotId, string typed, byte[] paper, CancellationToken cancellationToken)
    {
        var hash = DrawnCode.HashOf(typed);
        var code = hash is null ? null : await codes.Query.FirstOrDefaultAsync(c => c.BallotId == ballotId && c.Hash == hash, cancellationToken);
        if (code is null)
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotCodeUnknown);
        }

        if (await codes.Query.Where(c => c.Id == code.Id && !c.IsUsed).ExecuteUpdateAsync(s => s.SetProperty(c => c.IsUsed, true), cancellationToken) == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotCodeUsed);
        }

        using var key = (await keys.Query.FirstAsync(k => k.BallotId == ballotId, cancellationToken)).ToSeal(Marking);
        sealedBallots.Insert(SealedBallot.Seal(ballotId, key, code.VoterClass, paper));
    }

    /// <summary>The tellers' private key. Refused unless all of them are here.</summary>
    public async Task<RSA> UnlockAsync(Guid ballotId, IReadOnlyList<string> passphrases, CancellationToken cancellationToken) =>
        (await keys.Query.FirstOrDefaultAsync(k => k.BallotId == ballotId, cancellationToken) ?? throw new BusinessException(AssessmentsErrorCodes.BallotWrongPassphrase)).Unlock(passphrases);

    /// <summary>
    /// Takes everything out. The codes go first: that waits for casts that are on their way and leaves later ones none, so that no ballot comes in behind the count.
    /// </summary>
    public async Task<BoxContents> EmptyAsync(Guid ballotId, CancellationToken cancellationToken)
    {
        await codes.Query.Where(c => c.BallotId == ballotId && !c.IsUsed).ExecuteDeleteAsync(cancellationToken);
        var used = await codes.Query.Where(c => c.BallotId == ballotId).ExecuteDeleteAsync(cancellationToken);
        var taken = await sealedBallots.Query.Where(s => s.BallotId == ballotId).ToListAsync(cancellationToken);
        await sealedBallots.Query.Where(s => s.BallotId == ballotId).ExecuteDeleteAsync(cancellationToken);
        await keys.Query.Where(k => k.BallotId == ballotId).ExecuteDeleteAsync(cancellationToken);
        return new BoxContents(used, taken);
    }

    /// <summary>Opens and shuffles them; null where one does not open, or is not of this vote's form.</summary>
    public static IReadOnlyList<OpenedBallot>? Open(Ballot ballot, IReadOnlyList<SealedBallot> taken, RSA key)
    {
        try
        {
            var papers = taken.Select(s => s.Open(key)).ToList();
            return papers.TrueForAll(p => p.VoterClass < ballot.VoterClasses.Count && ballot.VoterClasses[p.VoterClass].Cards > 0 && p.Paper.Length == ballot.Form.Items.Count)
                ? OpenedBallot.Shuffle(ballot, papers)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>After the commit: what was deleted is not to be read in the database's files either. The vote stands whether that succeeds or not.</summary>
    public async Task EraseAsync()
    {
        try
        {
            await db.EraseDeletedAsync([typeof(VotingCode), typeof(TellersKey), typeof(SealedBallot)], CancellationToken.None);
        }
        catch (DbException e)
        {
            log.LogWarning(e, "What was deleted of a vote could not be erased from the database's files; the next vote's close does it.");
        }
    }
}

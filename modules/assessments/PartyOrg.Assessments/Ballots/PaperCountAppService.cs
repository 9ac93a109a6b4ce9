using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Ballots;

/// <summary>Takes what was counted on paper, from two people who count for themselves.</summary>
internal sealed class PaperCountAppService(
    IRepository<Ballot> ballots, IRepository<PaperCount> counts, IRepository<OpenedBallot> opened, ICurrentUser user, IUnitOfWork unitOfWork) : ApplicationService
{
    /// <summary>Enters one person's count, or that person's corrected one. It is accepted when two people have the same; until then, whoever has entered one sees the others'.</summary>
    [HttpPost(BallotAppService.Route + "paper-count")]
    [Authorize(AssessmentsPermissions.TellBallots)]
    public async Task<PaperCountDto> CreateAsync(Guid id, PaperCountInput input, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var ballot = await ballots.GetAsync(id, cancellationToken);
        ballot.Demand(BallotState.Closed, AssessmentsErrorCodes.BallotNotClosed);
        ballot.CheckStamp(null); // whoever enters at the same moment tries again, and sees this one
        var tally = PaperTally.Read(ballot, input.ToTally());
        var all = await counts.GetListAsync(c => c.BallotId == id, cancellationToken);
        var mine = Enter(id, tally, all);
        var others = all.Where(c => c.CounterId != mine.CounterId).ToList();
        var theirs = others.ConvertAll(o => new OtherPaperCountDto(o.CounterName, o.Tally));
        var isAccepted = others.Exists(mine.Confirms);
        if (isAccepted)
        {
            await CountAsync(ballot, tally, cancellationToken);
            others.Append(mine).ToList().ForEach(c => c.Join(ballot.Outcome));
        }

        return new PaperCountDto(isAccepted, ballot.State, tally, theirs);
    }

    private PaperCount Enter(Guid ballotId, PaperTally tally, List<PaperCount> all)
    {
        var actor = user.Actor!;
        var mine = all.Find(c => c.CounterId == actor.Id);
        if (mine is null)
        {
            counts.Insert(mine = new PaperCount(ballotId, actor.Id, actor.Name, tally));
        }

        mine.CountAgain(tally);
        return mine;
    }

    private async Task CountAsync(Ballot ballot, PaperTally tally, CancellationToken cancellationToken)
    {
        var fromBox = await opened.Query.Where(o => o.BallotId == ballot.Id).ToListAsync(cancellationToken);
        ballot.Count(fromBox, tally);
        if (ballot.State == BallotState.Void)
        {
            await opened.Query.Where(o => o.BallotId == ballot.Id).ExecuteDeleteAsync(cancellationToken);
        }
    }
}

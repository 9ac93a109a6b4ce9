using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>The tellers' side: draws the codes, empties the box, breaks off.</summary>
internal sealed class BallotTellingAppService(
    IRepository<Ballot> ballots, IRepository<OpenedBallot> opened, BallotBox box, BallotPrinting printing, IBulkWriter bulk, IUnitOfWork unitOfWork, AuditTrail audit) : ApplicationService
{
    /// <summary>Opens the vote for those who are present, and answers with the cards to be printed, shuffled and drawn: the only place where the codes ever are. Where all vote on paper, with the paper.</summary>
    [HttpPost(BallotAppService.Route + "open")]
    [Authorize(AssessmentsPermissions.TellBallots)]
    [ProducesResponseType<FileContentResult>(200, OfficialDocument.ContentType)]
    public async Task<FileContentResult> OpenAsync(Guid id, OpenBallotInput input, CancellationToken cancellationToken)
    {
        var ballot = await ballots.GetAsync(id, cancellationToken);
        ballot.Open(input.Attendance.Select(a => new ClassAttendance(a.Class, a.Present, a.OnPaper)).ToList());
        return ballot.Cards == 0 ? printing.Form(ballot) : await DrawAsync(ballot, input, cancellationToken);
    }

    /// <summary>Draws other codes where the cards were lost on the way to the printer; the ones before are worthless. Refused once anybody has voted.</summary>
    [HttpPost(BallotAppService.Route + "reissue")]
    [Authorize(AssessmentsPermissions.TellBallots)]
    [ProducesResponseType<FileContentResult>(200, OfficialDocument.ContentType)]
    public async Task<FileContentResult> ReissueAsync(Guid id, TellersInput input, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var ballot = await ballots.GetAsync(id, cancellationToken);
        ballot.Demand(BallotState.Open, AssessmentsErrorCodes.BallotNotOpen);
        var contents = await box.EmptyAsync(id, cancellationToken);
        if (contents.Used > 0 || contents.Sealed.Count > 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.BallotAlreadyCast).WithData("Title", ballot.Title);
        }

        audit.Record();
        return await DrawAsync(ballot, input, cancellationToken);
    }

    /// <summary>
    /// Ends the casting with all tellers' passphrases: in one transaction the box is emptied, what was in it opened, shuffled and counted, and codes, sealed ballots and key are deleted.
    /// What was voted on paper is counted afterwards, and only then is there a result.
    /// </summary>
    [HttpPost(BallotAppService.Route + "close")]
    [Authorize(AssessmentsPermissions.TellBallots)]
    public async Task<BallotDto> CloseAsync(Guid id, TellersInput input, CancellationToken cancellationToken)
    {
        var ballot = await ballots.GetAsync(id, cancellationToken);
        ballot.Demand(BallotState.Open, AssessmentsErrorCodes.BallotNotOpen);
        if (ballot.Cards == 0)
        {
            ballot.Close(used: 0, returned: 0);
            return new BallotDto(ballot);
        }

        using var key = await box.UnlockAsync(id, input.TellersPassphrases, cancellationToken);
        await unitOfWork.BeginTransactionAsync(cancellationToken); // now, since unlocking takes its time; whoever closes at the same moment fails by the stamp
        var contents = await box.EmptyAsync(id, cancellationToken);
        ballot.Close(contents.Used, contents.Sealed.Count);
        if (ballot.State == BallotState.Closed)
        {
            await CountAsync(ballot, BallotBox.Open(ballot, contents.Sealed, key), cancellationToken);
        }

        await ForgetAsync(cancellationToken);
        return new BallotDto(ballot);
    }

    /// <summary>Breaks the vote off. What was cast is destroyed unopened.</summary>
    [HttpPost(BallotAppService.Route + "annul")]
    [Authorize(AssessmentsPermissions.TellBallots)]
    public async Task<BallotDto> AnnulAsync(Guid id, AnnulBallotInput input, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var ballot = await ballots.GetAsync(id, cancellationToken);
        ballot.Annul(input.Reason);
        audit.Reason = input.Reason;
        await box.EmptyAsync(id, cancellationToken);
        await opened.Query.Where(o => o.BallotId == id).ExecuteDeleteAsync(cancellationToken);
        await ForgetAsync(cancellationToken);
        return new BallotDto(ballot);
    }

    /// <summary>The paper to vote on by hand: without a number, since a mark would void it.</summary>
    [HttpGet(BallotAppService.Route + "form-document")]
    [Audited]
    [Authorize(AssessmentsPermissions.Ballots)]
    [ProducesResponseType<FileContentResult>(200, OfficialDocument.ContentType)]
    public async Task<FileContentResult> GetFormDocumentAsync(Guid id, CancellationToken cancellationToken) =>
        printing.Form(await ballots.Query.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Ballot), id));

    private async Task<FileContentResult> DrawAsync(Ballot ballot, TellersInput input, CancellationToken cancellationToken)
    {
        input.CheckPassphrases();
        return printing.Cards(ballot, await box.SetUpAsync(ballot, input.TellersPassphrases, cancellationToken));
    }

    private async Task CountAsync(Ballot ballot, IReadOnlyList<OpenedBallot>? papers, CancellationToken cancellationToken)
    {
        if (papers is null)
        {
            ballot.RejectBox();
            return;
        }

        await bulk.InsertAsync(papers, cancellationToken);
        if (ballot.OnPaper == 0)
        {
            ballot.Count(papers, PaperTally.None);
        }
    }

    /// <summary>Commits here, since only what is committed as deleted can be erased.</summary>
    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        await unitOfWork.CompleteAsync(cancellationToken);
        await box.EraseAsync();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Web;

namespace PartyOrg.Assessments.Ballots;

/// <summary>The voter's side: without account, session or trace. What is asked for is the drawn code alone.</summary>
[AllowAnonymous]
[Traceless]
internal sealed class BallotCastAppService(IRepository<Ballot> ballots, BallotBox box, IHierarchyIntegrationService hierarchy, ITextCatalogue texts, IUnitOfWork unitOfWork) : ApplicationService
{
    [HttpGet(BallotAppService.Route + "paper")]
    public async Task<BallotPaperDto> GetPaperAsync(Guid id, CancellationToken cancellationToken)
    {
        var ballot = await FindAsync(id, cancellationToken);
        var organizations = await hierarchy.GetOrganizationsAsync([ballot.OrganizationId], cancellationToken);
        var notice = texts.Get(AssessmentsPermissions.GroupName, "Ballot:Notice");
        return new BallotPaperDto(id, ballot.Title, organizations[ballot.OrganizationId].Name, ballot.Kind, ballot.HeldOn, ballot.State, ballot.Form, notice);
    }

    /// <summary>Casts one ballot. Nothing is answered: a receipt that showed the choice could be asked for by others.</summary>
    [HttpPost(BallotAppService.Route + "cast")]
    public async Task CastAsync(Guid id, CastBallotInput input, CancellationToken cancellationToken)
    {
        var ballot = await FindAsync(id, cancellationToken);
        ballot.Demand(BallotState.Open, AssessmentsErrorCodes.BallotNotOpen);
        var paper = ballot.Form.Fill(input.Choices.Select(c => c.ToMarks()).ToList());
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await box.CastAsync(id, input.Token, paper, cancellationToken);
    }

    private async Task<Ballot> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await ballots.Query.FirstOrDefaultAsync(b => b.Id == id && b.State != BallotState.Draft, cancellationToken) ?? throw new EntityNotFoundException(typeof(Ballot), id);
}

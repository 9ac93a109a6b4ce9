using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Ballots;

/// <summary>Plans votes and shows what came of them.</summary>
internal sealed class BallotAppService(IRepository<Ballot> ballots, RoundReader rounds, IOrganizationGuard organizations) : ApplicationService
{
    /// <summary>Where the deeds on one vote are, whoever does them.</summary>
    public const string Route = "/api/assessments/ballot/{id}/";

    private static readonly Sorting<Ballot> Sorting = new Sorting<Ballot>("heldOn", defaultDescending: true)
        .By("heldOn", b => b.HeldOn).By("title", b => b.Title).By("state", b => b.State);

    [Authorize(AssessmentsPermissions.Ballots)]
    public Task<PagedResultDto<BallotSummaryDto>> GetListAsync(GetBallotsInput input, CancellationToken cancellationToken) =>
        Sorting.Apply(
                ballots.Query
                    .WhereIf(input.OrganizationId is not null, b => b.OrganizationId == input.OrganizationId)
                    .WhereIf(input.RoundId is not null, b => b.RoundId == input.RoundId)
                    .WhereIf(input.State is not null, b => b.State == input.State)
                    .WhereIf(!string.IsNullOrEmpty(input.Filter), b => b.Title.Contains(input.Filter!)),
                input.Sorting)
            .Select(b => new BallotSummaryDto(b.Id, b.OrganizationId, b.Title, b.Kind, b.HeldOn, b.State, b.VoidReason, b.RoundId))
            .ToPagedResultAsync(input, cancellationToken);

    [Authorize(AssessmentsPermissions.Ballots)]
    public async Task<BallotDto> GetAsync(Guid id, CancellationToken cancellationToken) => new(await FindAsync(id, cancellationToken));

    /// <summary>What was counted, and of how many; refused before the count is over. A vote that is void has no figures, only its reason.</summary>
    [Authorize(AssessmentsPermissions.Ballots)]
    public async Task<BallotResultDto> GetResultAsync(Guid id, CancellationToken cancellationToken)
    {
        var ballot = await FindAsync(id, cancellationToken);
        return ballot.State is BallotState.Counted or BallotState.Void ? BallotResultDto.From(ballot) : throw new BusinessException(AssessmentsErrorCodes.BallotNotCounted).WithData("Title", ballot.Title);
    }

    [Authorize(AssessmentsPermissions.ManageBallots)]
    public async Task<BallotDto> CreateAsync(CreateBallotInput input, CancellationToken cancellationToken)
    {
        await RefuseUnknownRoundAsync(input.RoundId, cancellationToken);
        var organization = input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken);
        var ballot = new Ballot(organization, await organizations.GetCodeAsync(organization, cancellationToken), input.ToPlan());
        ballots.Insert(ballot);
        return new BallotDto(ballot);
    }

    [Authorize(AssessmentsPermissions.ManageBallots)]
    public async Task<BallotDto> UpdateAsync(Guid id, UpdateBallotInput input, CancellationToken cancellationToken)
    {
        var ballot = await ballots.GetAsync(id, cancellationToken);
        ballot.CheckStamp(input.ConcurrencyStamp);
        await RefuseUnknownRoundAsync(input.RoundId, cancellationToken);
        ballot.Plan(input.ToPlan());
        return new BallotDto(ballot);
    }

    [Authorize(AssessmentsPermissions.ManageBallots)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var ballot = await ballots.GetAsync(id, cancellationToken);
        ballot.Demand(BallotState.Draft, AssessmentsErrorCodes.BallotNotDraft);
        ballots.Delete(ballot);
    }

    private async Task RefuseUnknownRoundAsync(Guid? roundId, CancellationToken cancellationToken)
    {
        if (roundId is { } id)
        {
            await rounds.FindAsync(id, cancellationToken);
        }
    }

    private async Task<Ballot> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await ballots.Query.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Ballot), id);
}

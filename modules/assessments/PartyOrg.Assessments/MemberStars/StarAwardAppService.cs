using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>From the branch's vote to the award by the level above, and to stars that are taken back.</summary>
[Route("api/assessments/member-star")]
internal sealed class StarAwardAppService(
    IRepository<StarPledge> pledges, IRepository<Ballot> ballots, IRepository<SheetResult> results, StarReader reader, StarSchemes schemes, IOrganizationGuard organizations, ITextCatalogue texts) : ApplicationService
{
    private static readonly string[] Choices = ["approve", "against", "abstain"];

    /// <summary>Plans the branch's secret vote on all stars that were promised and are voted on; it is held like any other vote.</summary>
    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<BallotDto> PlanBallotAsync(PlanStarBallotInput input, CancellationToken cancellationToken)
    {
        var organization = input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken);
        var (code, chosen) = (await organizations.GetCodeAsync(organization, cancellationToken), input.PledgeIds ?? []);
        var published = await pledges.Query.Where(p => p.OrganizationId == organization && p.Year == input.Year && p.MemberId != null && p.State == StarPledgeState.Published)
            .WhereIf(chosen.Count > 0, p => chosen.Contains(p.Id)).OrderBy(p => p.SubjectName).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        var items = published.SelectMany((p, i) => p.Stars.Where(s => s.IsVoted).Select(s => new BallotItem(StarVote.ItemCode(i + 1, s.Code), $"{p.SubjectName}·{s.Name}", p.SubjectId))).ToList();
        RefuseUnfit(items);
        var scheme = await schemes.GetAsync(published[0].SchemeId, cancellationToken);
        var form = new BallotForm(items, Choices.Select(c => new BallotChoice(c, Text($"Choice.{c}"))).ToList(), null);
        var denominator = Enum.TryParse<BallotDenominator>(scheme.Denominator, ignoreCase: true, out var of) ? of : BallotDenominator.Valid;
        var plan = new BallotPlan(Text("BallotTitle", ("Year", input.Year)), BallotKind.Vote, input.HeldOn!.Value, null, form, [new VoterClass("A", Text("Voters"), 1, input.Entitled!.Value)], denominator, scheme.MinTurnout);
        var ballot = new Ballot(organization, code, plan);
        ballots.Insert(ballot);
        return new BallotDto(ballot);
    }

    /// <summary>Takes what was counted to all pledges of the year that it is about.</summary>
    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<ListResultDto<Guid>> TakeBallotAsync(TakeStarBallotInput input, CancellationToken cancellationToken)
    {
        var ballot = await ballots.GetAsync(input.BallotId!.Value, cancellationToken);
        ballot.Demand(BallotState.Counted, AssessmentsErrorCodes.StarVoteNotCounted);
        var subjects = ballot.Form.Items.Select(i => i.SubjectId).OfType<Guid>().Distinct().ToList();
        var meant = await pledges.GetListAsync(p => p.OrganizationId == ballot.OrganizationId && subjects.Contains(p.SubjectId) && p.Year == input.Year && p.State == StarPledgeState.Published, cancellationToken);
        if (meant.Count > 0)
        {
            var doer = await reader.DoerAsync(meant[0], cancellationToken); // all are of one branch: who may do it for one may do it for all
            meant.ForEach(p => p.TakeVote(ballot, doer));
        }

        return new(meant.ConvertAll(p => p.Id));
    }

    /// <summary>An organization's stars are those that its round gave it.</summary>
    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<StarPledgeDto> TakeResultAsync(Guid id, TakeStarResultInput input, CancellationToken cancellationToken)
    {
        var (pledge, doer) = await BeginAsync(id, input, cancellationToken);
        var result = await results.Query.FirstOrDefaultAsync(r => r.RoundId == input.RoundId && r.OrganizationId == pledge.OrganizationId && r.MemberId == pledge.MemberId, cancellationToken);
        var stars = result?.Sections.Where(s => s.Star is not null && pledge.Stars.Any(p => p.Code == s.Code && !p.IsVoted)).ToList() ?? [];
        if (stars.Count == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.StarNoResult).WithData("Name", pledge.SubjectName);
        }

        stars.ForEach(s => pledge.Decide(s.Code, s.Star!.Value, Text("ByRound", ("Score", s.Score)), doer));
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<StarPledgeDto> DecideAsync(Guid id, DecideStarInput input, CancellationToken cancellationToken)
    {
        var (pledge, doer) = await BeginAsync(id, input, cancellationToken);
        pledge.Decide(input.Star, input.IsWon!.Value, input.Because, doer);
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.AwardStars)]
    public async Task<StarPledgeDto> AwardAsync(Guid id, StarDeedInput input, CancellationToken cancellationToken)
    {
        var (pledge, doer) = await BeginAsync(id, input, cancellationToken);
        pledge.Award(doer);
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.AwardStars)]
    public async Task<StarPledgeDto> RevokeAsync(Guid id, RevokeStarInput input, CancellationToken cancellationToken)
    {
        var (pledge, doer) = await BeginAsync(id, input, cancellationToken);
        pledge.Revoke(input.Star, input.Because, doer);
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    private async Task<(StarPledge Pledge, LevelDoer Doer)> BeginAsync(Guid id, StarDeedInput input, CancellationToken cancellationToken)
    {
        var pledge = await pledges.GetAsync(id, cancellationToken);
        pledge.CheckStamp(input.ConcurrencyStamp);
        return (pledge, await reader.DoerAsync(pledge, cancellationToken));
    }

    private static void RefuseUnfit(List<BallotItem> items)
    {
        if (items.Count == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.StarNothingToVoteOn);
        }

        if (items.Count > BallotForm.MaxItems)
        {
            throw new BusinessException(AssessmentsErrorCodes.StarTooManyItems).WithData("Count", items.Count).WithData("Max", BallotForm.MaxItems);
        }
    }

    private string Text(string key, params (string Name, object? Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Stars:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>How organizations come to be rectified: found by figures or named by hand, proposed, and confirmed or not.</summary>
[Route("api/assessments/rectification")]
internal sealed class RectificationProposalAppService(
    IRepository<Rectification> rectifications, IRepository<SheetResult> results, IRepository<AssessmentRound> rounds, RectificationReader reader, RectificationNotices notices, IEnumerable<IWeaknessSign> signs, TriggerTexts triggers,
    ActingParties parties, IHierarchyIntegrationService hierarchy) : ApplicationService
{
    /// <summary>Who may be proposed, by the county's rules, and whose rectification is under way already. Nothing is stored.</summary>
    [HttpGet("candidates")]
    [Authorize(AssessmentsPermissions.ProposeRectifications)]
    public async Task<ListResultDto<RectificationCandidateDto>> GetCandidatesAsync([FromQuery] GetRectificationCandidatesInput input, CancellationToken cancellationToken)
    {
        await RefuseUnfitRoundAsync(input.RoundId, cancellationToken);
        var among = await hierarchy.ResolveAsync(new OrganizationSelection { WithinId = input.WithinId }, cancellationToken);
        var found = await FindAsync(among, input.RoundId, cancellationToken);
        var ids = found.Keys.ToList();
        var known = await rectifications.Query.Where(r => ids.Contains(r.OrganizationId) && (r.Times > 0 || r.OpenFor != null)).Select(r => new { r.Id, r.OrganizationId, r.Times, r.OpenFor }).ToListAsync(cancellationToken);
        return new(among.Where(o => found.ContainsKey(o.Id)).Select(o => new RectificationCandidateDto(
            o.Id, o.Name, found[o.Id].Select(triggers.Tell).ToList(), known.Count(k => k.OrganizationId == o.Id && k.Times > 0), known.Find(k => k.OpenFor == o.Id)?.Id)).ToList());
    }

    /// <summary>Proposes organizations, each for what the figures say of it now and for the reason that is given.</summary>
    [Authorize(AssessmentsPermissions.ProposeRectifications)]
    public async Task<ListResultDto<Guid>> ProposeAsync(ProposeRectificationsInput input, CancellationToken cancellationToken)
    {
        await RefuseUnfitRoundAsync(input.RoundId, cancellationToken);
        var ids = input.OrganizationIds.Distinct().ToList();
        var meant = await hierarchy.ResolveAsync(new OrganizationSelection { Ids = ids }, cancellationToken);
        if (meant.Count != ids.Count)
        {
            throw new EntityNotFoundException(typeof(OrganizationRef), ids.Find(id => meant.All(o => o.Id != id)));
        }

        await RefuseUnderWayAsync(ids, cancellationToken);
        var found = await FindAsync(meant, input.RoundId, cancellationToken);
        IReadOnlyList<RectificationTrigger> byHand = string.IsNullOrWhiteSpace(input.Reason) ? [] : [new RectificationTrigger(TriggerKind.ByHand) { Text = input.Reason }];
        var proposed = new List<Rectification>();
        foreach (var organization in meant)
        {
            var doer = await parties.OfAsync(organization.Id, organization.Code, null, cancellationToken); // only who and when: anyone with the permission proposes
            proposed.Add(new Rectification(organization, [.. found.GetValueOrDefault(organization.Id) ?? [], .. byHand], doer));
        }

        rectifications.InsertMany(proposed);
        return new(proposed.ConvertAll(r => r.Id));
    }

    [Authorize(AssessmentsPermissions.ConfirmRectifications)]
    public async Task<RectificationDto> ConfirmAsync(Guid id, RectificationDeedInput input, CancellationToken cancellationToken)
    {
        var rectification = await FindAsync(id, input, cancellationToken);
        // Scope is lifted: how often an organization was rectified is counted whoever confirms.
        var earlier = await rectifications.Query.IgnoreQueryFilters([PlatformFilters.Scope]).CountAsync(r => r.OrganizationId == rectification.OrganizationId && r.Times > 0, cancellationToken);
        rectification.Confirm(earlier, await parties.OfAsync(rectification, cancellationToken));
        await notices.TellAsync(rectification, RectificationNotices.Confirmed, null, cancellationToken);
        return await reader.ToDtoAsync(rectification, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.ConfirmRectifications)]
    public async Task<RectificationDto> DropAsync(Guid id, RectificationReasonInput input, CancellationToken cancellationToken)
    {
        var rectification = await FindAsync(id, input, cancellationToken);
        rectification.Drop(input.Reason, await parties.OfAsync(rectification, cancellationToken));
        return await reader.ToDtoAsync(rectification, cancellationToken);
    }

    private async Task<Dictionary<Guid, List<RectificationTrigger>>> FindAsync(IReadOnlyCollection<OrganizationRef> among, Guid? roundId, CancellationToken cancellationToken)
    {
        var found = new List<(Guid OrganizationId, RectificationTrigger Trigger)>();
        foreach (var sign in signs)
        {
            found.AddRange(await sign.FindAsync(among, roundId, cancellationToken));
        }

        return found.GroupBy(f => f.OrganizationId).ToDictionary(g => g.Key, g => g.Select(f => f.Trigger).ToList());
    }

    /// <summary>A round counts once it is closed: before that its results may still change.</summary>
    private async Task RefuseUnfitRoundAsync(Guid? roundId, CancellationToken cancellationToken)
    {
        if (roundId is not { } id)
        {
            return;
        }

        // Scope is lifted, and a round is there for whoever sees a result of it: the county's round judged the township's villages.
        var round = await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(r => r.Id == id).Select(r => new { r.Name, r.State }).FirstOrDefaultAsync(cancellationToken);
        if (round is null || !await results.Query.AnyAsync(r => r.RoundId == id, cancellationToken))
        {
            throw new EntityNotFoundException(typeof(AssessmentRound), id);
        }

        if (round.State != RoundState.Closed)
        {
            throw new BusinessException(AssessmentsErrorCodes.RectificationRoundNotClosed).WithData("Name", round.Name);
        }
    }

    private async Task RefuseUnderWayAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var names = await rectifications.Query.Where(r => r.OpenFor != null && ids.Contains(r.OpenFor.Value)).Select(r => r.OrganizationName).ToListAsync(cancellationToken);
        if (names.Count > 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.RectificationUnderWay).WithData("Names", string.Join('、', names));
        }
    }

    private async Task<Rectification> FindAsync(Guid id, RectificationDeedInput input, CancellationToken cancellationToken)
    {
        var rectification = await rectifications.GetAsync(id, cancellationToken);
        rectification.CheckStamp(input.ConcurrencyStamp);
        return rectification;
    }

}

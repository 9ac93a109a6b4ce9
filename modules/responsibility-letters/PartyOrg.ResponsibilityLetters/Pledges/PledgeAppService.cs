using AutoMapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Pledges;

/// <summary>Public promises from below: written, published, fulfilled, and verified by the level above.</summary>
internal sealed class PledgeAppService(
    IRepository<Pledge> pledges,
    IRepository<Attachment> attachments,
    IOrganizationGuard organizations,
    IHierarchyIntegrationService hierarchy,
    ActingPosts posts,
    ICurrentUser user,
    ICountyClock clock,
    IMapper mapper) : ApplicationService
{
    private static readonly Sorting<Pledge> Sorting = new Sorting<Pledge>("dueMonth")
        .By("dueMonth", p => p.DueMonth).By("state", p => p.State).By("year", p => p.Year).By("publishedAt", p => p.PublishedAt);

    [Authorize(ResponsibilityLettersPermissions.Pledges)]
    public async Task<PagedResultDto<PledgeDto>> GetListAsync(GetPledgesInput input, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var query = pledges.Query
            .WhereIf(input.OrganizationId is not null, p => p.OrganizationId == input.OrganizationId)
            .WhereIf(input.Year is not null, p => p.Year == input.Year)
            .WhereIf(input.State is not null, p => p.State == input.State)
            .WhereIf(input.IsOverdue, p => p.State == PledgeState.Published && (p.Year < today.Year || (p.Year == today.Year && p.DueMonth < today.Month)))
            .WhereIf(!string.IsNullOrEmpty(input.Filter), p => p.Text.Contains(input.Filter!));
        if (input.WithinId is { } within)
        {
            query = query.Within(p => p.OrganizationCode, await organizations.GetCodeAsync(within, cancellationToken));
        }

        var page = await Sorting.Apply(query, input.Sorting).ToPagedResultAsync(input, cancellationToken);
        return new(page.TotalCount, await ToDtosAsync(page.Items, cancellationToken));
    }

    [Authorize(ResponsibilityLettersPermissions.Pledges)]
    public async Task<PledgeDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await ToDtoAsync(await pledges.Query.FirstOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Pledge), id), cancellationToken);

    [Authorize(ResponsibilityLettersPermissions.ManagePledges)]
    public async Task<PledgeDto> CreateAsync(CreatePledgeInput input, CancellationToken cancellationToken)
    {
        var organizationId = input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken);
        var organization = (await hierarchy.ResolveAsync(new OrganizationSelection { Ids = [organizationId] }, cancellationToken)).SingleOrDefault()
            ?? throw new EntityNotFoundException(typeof(OrganizationRef), organizationId);
        var pledge = new Pledge(organization.Id, organization.Code, input.Year);
        pledge.Write(input.Text, input.DueMonth, input.PeopleServed, input.PledgedBy);
        pledges.Insert(pledge);
        return mapper.Map<PledgeDto>(pledge) with { OrganizationName = organization.Name };
    }

    [Authorize(ResponsibilityLettersPermissions.ManagePledges)]
    public async Task<PledgeDto> UpdateAsync(Guid id, UpdatePledgeInput input, CancellationToken cancellationToken)
    {
        var pledge = await pledges.GetAsync(id, cancellationToken);
        pledge.CheckStamp(input.ConcurrencyStamp);
        pledge.Write(input.Text, input.DueMonth, input.PeopleServed, input.PledgedBy);
        return await ToDtoAsync(pledge, cancellationToken);
    }

    [Authorize(ResponsibilityLettersPermissions.ManagePledges)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var pledge = await pledges.GetAsync(id, cancellationToken);
        pledge.RefuseUnlessDraft();
        pledges.Delete(pledge);
    }

    [Authorize(ResponsibilityLettersPermissions.ManagePledges)]
    public async Task PublishAsync(Guid id, CancellationToken cancellationToken) => (await OwnAsync(id, cancellationToken)).Publish(clock.Now);

    [Authorize(ResponsibilityLettersPermissions.ManagePledges)]
    public async Task FulfilAsync(Guid id, FulfilPledgeInput input, CancellationToken cancellationToken)
    {
        var pledge = await OwnAsync(id, cancellationToken);
        var evidence = input.EvidenceIds?.Distinct().ToList() ?? [];
        if (evidence.Count > 0 && await attachments.Query.CountAsync(a => evidence.Contains(a.Id), cancellationToken) != evidence.Count)
        {
            throw new EntityNotFoundException(typeof(Attachment), null);
        }

        pledge.Fulfil(input.Note, evidence, clock.Now);
    }

    /// <summary>The level above says whether it is so. Nobody verifies a pledge of an organization they act for.</summary>
    [Authorize(ResponsibilityLettersPermissions.VerifyPledges)]
    public async Task VerifyAsync(Guid id, VerifyPledgeInput input, CancellationToken cancellationToken)
    {
        var pledge = await pledges.GetAsync(id, cancellationToken);
        pledge.Verify(input.Accepted, input.Note, user.Id!.Value, await posts.ActsForAsync(pledge.OrganizationId, cancellationToken), clock.Now);
    }

    /// <summary>Promised and fulfilled, by child of an organization.</summary>
    [Authorize(ResponsibilityLettersPermissions.Pledges)]
    public async Task<PledgeBoardDto> GetBoardAsync([Microsoft.AspNetCore.Mvc.FromQuery] GetPledgeBoardInput input, CancellationToken cancellationToken)
    {
        var code = await organizations.GetCodeAsync(input.OrganizationId, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var month = today.Year > input.Year ? 13 : today.Year < input.Year ? 0 : today.Month;
        var length = code.Length + PledgeBoard.LevelLength;
        var rows = await pledges.Query.Where(p => p.Year == input.Year && p.State != PledgeState.Draft).Within(p => p.OrganizationCode, code)
            .GroupBy(p => p.OrganizationCode.Substring(0, p.OrganizationCode.Length < length ? p.OrganizationCode.Length : length))
            .Select(g => new PledgeBoard.Row(
                g.Key, g.Count(), g.Count(p => p.State != PledgeState.Published), g.Count(p => p.State == PledgeState.Verified),
                g.Count(p => p.State == PledgeState.Published && p.DueMonth < month)))
            .ToListAsync(cancellationToken);
        var children = await hierarchy.ResolveAsync(new OrganizationSelection { WithinId = input.OrganizationId }, cancellationToken);
        return PledgeBoard.Of(rows, children);
    }

    private async Task<PledgeDto> ToDtoAsync(Pledge pledge, CancellationToken cancellationToken) => (await ToDtosAsync([pledge], cancellationToken))[0];

    /// <summary>With the names of organizations and of evidence, asked for once for all.</summary>
    private async Task<List<PledgeDto>> ToDtosAsync(IReadOnlyList<Pledge> found, CancellationToken cancellationToken)
    {
        var names = await hierarchy.GetOrganizationsAsync(found.Select(p => p.OrganizationId).Distinct().ToList(), cancellationToken);
        var ids = found.SelectMany(p => p.EvidenceIds).ToList();
        var evidence = ids.Count == 0 ? [] : await attachments.Query.Where(a => ids.Contains(a.Id))
            .Select(a => new LetterEvidenceDto(a.Id, a.FileName, a.ContentType, a.Size)).ToDictionaryAsync(a => a.Id, cancellationToken);
        return found.Select(p => mapper.Map<PledgeDto>(p) with
        {
            OrganizationName = names[p.OrganizationId].Name,
            Evidence = p.EvidenceIds.Select(id => evidence.GetValueOrDefault(id)).OfType<LetterEvidenceDto>().ToList(),
        }).ToList();
    }

    private async Task<Pledge> OwnAsync(Guid id, CancellationToken cancellationToken)
    {
        var pledge = await pledges.GetAsync(id, cancellationToken);
        return await posts.ActsForAsync(pledge.OrganizationId, cancellationToken) ? pledge : throw new BusinessException(ResponsibilityLettersErrorCodes.NotYourPledge);
    }
}

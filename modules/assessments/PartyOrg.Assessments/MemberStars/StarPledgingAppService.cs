using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>From the pledge at the beginning of the year to the word of each month on whether it was kept.</summary>
[Route("api/assessments/member-star")]
internal sealed class StarPledgingAppService(
    IRepository<StarPledge> pledges, StarReader reader, StarSchemes schemes, ActingParties parties, IHierarchyIntegrationService hierarchy, IMemberIntegrationService members, IOrganizationGuard organizations)
    : ApplicationService
{
    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<StarPledgeDto> CreateAsync(CreateStarPledgeInput input, CancellationToken cancellationToken)
    {
        var subject = input.MemberId is { } memberId ? await MemberAsync(memberId, cancellationToken) : await OrganizationAsync(input.OrganizationId, cancellationToken);
        var scheme = await TakeSchemeAsync(input.SchemeId, subject.MemberId is null ? SubjectKind.Organization : SubjectKind.Member, cancellationToken);
        await RefuseSecondAsync(subject, input.Year!.Value, cancellationToken);
        var pledge = new StarPledge(subject, input.Year.Value, scheme);
        pledge.Write(Chosen(input.Stars), scheme, await reader.DoerAsync(pledge, cancellationToken));
        pledges.Insert(pledge);
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    /// <summary>A draft for each member of a branch who has none for the year, with what they promised the year before: nothing is typed twice.</summary>
    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<ListResultDto<Guid>> DrawUpAsync(DrawUpStarPledgesInput input, CancellationToken cancellationToken)
    {
        var organization = (await OrganizationAsync(input.OrganizationId, cancellationToken)).Organization;
        var scheme = await TakeSchemeAsync(input.SchemeId, SubjectKind.Member, cancellationToken);
        var year = input.Year!.Value;
        var known = await pledges.Query.Where(p => p.OrganizationId == organization.Id && p.MemberId != null && (p.Year == year || p.Year == year - 1)).ToListAsync(cancellationToken);
        var before = known.Where(p => p.Year < year).ToDictionary(p => p.SubjectId, p => p.Stars);
        var without = (await members.ResolveAsync(new OrganizationSelection { Ids = [organization.Id] }, cancellationToken)).Where(m => known.All(p => p.SubjectId != m.Id || p.Year < year));
        var drawn = without.Select(m => new StarPledge(new StarSubject(m.Id, m.Name, m.Id, organization), year, scheme)).ToList();
        var doer = await parties.OfAsync(organization.Id, organization.Code, organization.ParentId, cancellationToken);
        foreach (var pledge in drawn.Where(p => before.ContainsKey(p.SubjectId)))
        {
            pledge.Write(before[pledge.SubjectId].Where(s => scheme.Stars.Any(n => n.Code == s.Code)).Select(s => (s.Code, s.Promise)).ToList(), scheme, doer);
        }

        pledges.InsertMany(drawn);
        return new(drawn.ConvertAll(p => p.Id));
    }

    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<StarPledgeDto> UpdateAsync(Guid id, UpdateStarPledgeInput input, CancellationToken cancellationToken)
    {
        var (pledge, doer) = await BeginAsync(id, input, cancellationToken);
        pledge.Write(Chosen(input.Stars), await schemes.GetAsync(pledge.SchemeId, cancellationToken), doer);
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<StarPledgeDto> PublishAsync(Guid id, StarDeedInput input, CancellationToken cancellationToken)
    {
        var (pledge, doer) = await BeginAsync(id, input, cancellationToken);
        pledge.Publish(doer);
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    /// <summary>每月践诺: whether what was promised was kept in a month.</summary>
    [Authorize(AssessmentsPermissions.ManageStars)]
    public async Task<StarPledgeDto> MarkAsync(Guid id, MarkStarsInput input, CancellationToken cancellationToken)
    {
        var (pledge, doer) = await BeginAsync(id, input, cancellationToken);
        pledge.Mark(input.Month!.Value, input.Marks.Select(m => (m.Star, m.Fulfilment!.Value, m.Note)).ToList(), doer);
        return await reader.ToDtoAsync(pledge, cancellationToken);
    }

    private async Task<(StarPledge Pledge, LevelDoer Doer)> BeginAsync(Guid id, StarDeedInput input, CancellationToken cancellationToken)
    {
        var pledge = await pledges.GetAsync(id, cancellationToken);
        pledge.CheckStamp(input.ConcurrencyStamp);
        return (pledge, await reader.DoerAsync(pledge, cancellationToken));
    }

    private async Task<StarScheme> TakeSchemeAsync(Guid? id, SubjectKind kind, CancellationToken cancellationToken)
    {
        var scheme = await schemes.FindAsync(id, kind, cancellationToken);
        scheme.Freeze();
        return StarScheme.Of(scheme);
    }

    private async Task<StarSubject> MemberAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = (await members.GetMembersAsync([id], cancellationToken)).GetValueOrDefault(id) is { HasLeft: false } known ? known : throw new EntityNotFoundException(typeof(MemberRef), id);
        return new StarSubject(member.Id, member.Name, member.Id, (await OrganizationAsync(member.OrganizationId, cancellationToken)).Organization);
    }

    private async Task<StarSubject> OrganizationAsync(Guid? id, CancellationToken cancellationToken)
    {
        var asked = id ?? await organizations.GetMainAsync(cancellationToken);
        var organization = (await hierarchy.ResolveAsync(new OrganizationSelection { Ids = [asked] }, cancellationToken)).SingleOrDefault() ?? throw new EntityNotFoundException(typeof(OrganizationRef), asked);
        return new StarSubject(organization.Id, organization.Name, null, organization);
    }

    private async Task RefuseSecondAsync(StarSubject subject, int year, CancellationToken cancellationToken)
    {
        if (await pledges.Query.AnyAsync(p => p.SubjectId == subject.Id && p.Year == year, cancellationToken))
        {
            throw new BusinessException(AssessmentsErrorCodes.StarPledgedAlready).WithData("Name", subject.Name).WithData("Year", year);
        }
    }

    private static List<(string Code, string Promise)> Chosen(IReadOnlyList<ChosenStarInput> stars) => stars.Select(s => (s.Code, s.Promise)).ToList();
}

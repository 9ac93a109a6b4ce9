using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using static PartyOrg.Assessments.AssessmentsPermissions;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>Reads one pledge with everything that its page shows, and knows on which side of it the caller stands: a member is on the side of their own.</summary>
internal sealed class StarReader(
    IRepository<StarPledge> pledges, StarSchemes schemes, ActingParties parties, IHierarchyIntegrationService hierarchy, IMemberIntegrationService members, ICurrentUser user, IPermissionChecker permissions,
    ITextCatalogue texts) : IScopedDependency
{
    /// <summary>What can be done with a pledge, and the permission for it.</summary>
    private static readonly Dictionary<StarDeed, string> Deeds = new()
    {
        [StarDeed.Write] = ManageStars,
        [StarDeed.Publish] = ManageStars,
        [StarDeed.Mark] = ManageStars,
        [StarDeed.TakeVote] = ManageStars,
        [StarDeed.Decide] = ManageStars,
        [StarDeed.Award] = AwardStars,
        [StarDeed.Revoke] = AwardStars,
    };

    private IReadOnlyList<MemberRef>? _own;

    /// <summary>The caller's pledges as a member, and those that the caller may see by name; 404 for all others.</summary>
    public async Task<StarPledge> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await pledges.Query.FirstOrDefaultAsync(p => p.Id == id, cancellationToken) is { } pledge && await MaySeeAsync(pledge, cancellationToken) ? pledge : throw new EntityNotFoundException(typeof(StarPledge), id);

    /// <summary>Which members the caller is.</summary>
    public async Task<IReadOnlyList<MemberRef>> OwnAsync(CancellationToken cancellationToken) => _own ??= user.Id is { } me ? await members.GetMembersOfUserAsync(me, cancellationToken) : [];

    public async Task<LevelDoer> DoerAsync(StarPledge pledge, CancellationToken cancellationToken)
    {
        var doer = await parties.OfAsync(pledge, cancellationToken);
        return (await OwnAsync(cancellationToken)).Any(m => m.Id == pledge.MemberId) ? doer with { IsOwn = true } : doer;
    }

    public async Task<StarPledgeDto> ToDtoAsync(StarPledge pledge, CancellationToken cancellationToken)
    {
        var doer = await DoerAsync(pledge, cancellationToken);
        var scheme = await schemes.GetAsync(pledge.SchemeId, cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(new[] { pledge.OrganizationId, pledge.SuperiorId }.OfType<Guid>().ToList(), cancellationToken);
        return new StarPledgeDto
        {
            Id = pledge.Id,
            OrganizationId = pledge.OrganizationId,
            OrganizationName = names[pledge.OrganizationId].Name,
            SuperiorName = pledge.SuperiorId is { } above ? names[above].Name : null,
            MemberId = pledge.MemberId,
            SubjectName = pledge.SubjectName,
            Year = pledge.Year,
            SchemeId = pledge.SchemeId,
            SchemeName = scheme.Name,
            SchemeStars = scheme.Stars,
            ApprovalAbove = pledge.ApprovalAbove,
            MinStars = pledge.MinStars,
            State = pledge.State,
            Stars = pledge.Stars,
            Marks = pledge.Marks.OrderBy(m => m.Month).ToList(),
            PublishedOn = pledge.PublishedOn,
            AwardedOn = pledge.AwardedOn,
            AwardedBy = pledge.AwardedBy,
            Deeds = Deeds.Select(d => DeedDto<StarDeed>.Of(d.Key, permissions.IsGranted(d.Value) ? pledge.WhyNot(d.Key, doer) : Refusal.NotPermitted, texts)).ToList(),
            ConcurrencyStamp = pledge.ConcurrencyStamp,
        };
    }

    private async Task<bool> MaySeeAsync(StarPledge pledge, CancellationToken cancellationToken) =>
        pledge.MemberId is null || permissions.IsGranted(StarsByName) || (await OwnAsync(cancellationToken)).Any(m => m.Id == pledge.MemberId);
}

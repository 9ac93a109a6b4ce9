using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Members;

/// <summary>Lists and pages of members, masked. A member is seen where the primary organization is, and where the second one is that manages them.</summary>
internal sealed class MemberReading(
    IRepository<PartyMember> members, IRepository<Organization> organizations, IRepository<DualManagement> dualManagements, IRepository<ContactRecord> contacts,
    IRepository<Membership> memberships, IOrganizationGuard guard, IPersonalDataProtector protector) : IScopedDependency
{
    private static readonly Sorting<PartyMember> Sorting = new Sorting<PartyMember>("name")
        .By("name", m => m.Name).By("admittedOn", m => m.AdmittedOn).By("fullSince", m => m.FullSince).By("status", m => m.FullSince != null)
        .By("organizationName", m => m.OrganizationCode).By("floatingSince", m => m.FloatingSince);

    public async Task<PagedResultDto<MemberDto>> GetListAsync(GetMembersInput input, CancellationToken cancellationToken)
    {
        var query = (await PlaceAsync(input, cancellationToken))
            .WhereIf(!input.IncludeLeft, m => m.LeftOn == null)
            .WhereIf(input.Status == MemberStatus.Full, m => m.FullSince != null)
            .WhereIf(input.Status == MemberStatus.Probationary, m => m.FullSince == null)
            .WhereIf(input.Floating is not null, m => m.FloatingSince != null == input.Floating)
            .WhereIf(input.Dual is not null, m => dualManagements.Query.Any(d => d.MemberId == m.Id && d.To == null) == input.Dual)
            .WhereIf(!string.IsNullOrWhiteSpace(input.Filter), m => m.Name.Contains(input.Filter!));
        var page = await Project(Sorting.Apply(query, input.Sorting)).ToPagedResultAsync(input, cancellationToken);
        return new PagedResultDto<MemberDto>(page.TotalCount, page.Items.Select(m => Masked(m)).ToList());
    }

    public async Task<MemberDetailDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await Project(Visible.Where(m => m.Id == id)).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(PartyMember), id);
        return new MemberDetailDto(Masked(member))
        {
            Memberships = await memberships.Query.Where(s => s.MemberId == id).OrderByDescending(s => s.From)
                .Select(s => new StayDto(s.OrganizationId, Names.Where(o => o.Id == s.OrganizationId).Select(o => o.Name).First(), s.From, s.To, s.CameFrom)).ToListAsync(cancellationToken),
            DualManagements = await dualManagements.Query.Where(s => s.MemberId == id).OrderByDescending(s => s.From)
                .Select(s => new StayDto(s.OrganizationId, Names.Where(o => o.Id == s.OrganizationId).Select(o => o.Name).First(), s.From, s.To, null)).ToListAsync(cancellationToken),
            Contacts = await contacts.Query.Where(c => c.MemberId == id).OrderByDescending(c => c.On).Select(c => new ContactDto(c.On, c.By, c.Note)).ToListAsync(cancellationToken),
        };
    }

    /// <summary>Throws 404 unless the member is one the caller may see.</summary>
    public async Task<PartyMember> FindVisibleAsync(Guid id, CancellationToken cancellationToken) =>
        await Visible.FirstOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(PartyMember), id);

    /// <summary>
    /// The Scope filter is lifted and said again in full: a member counts as in scope by the primary organization, or by the one that manages them as well.
    /// Both lists of organizations are filtered by scope.
    /// </summary>
    private IQueryable<PartyMember> Visible => members.Query.IgnoreQueryFilters([PlatformFilters.Scope])
        .Where(m => organizations.Query.Any(o => o.Id == m.OrganizationId) || ManagedIn(organizations.Query).Contains(m.Id));

    private IQueryable<Guid> ManagedIn(IQueryable<Organization> place) =>
        dualManagements.Query.Where(d => d.To == null && place.Any(o => o.Id == d.OrganizationId)).Select(d => d.MemberId);

    private async Task<IQueryable<PartyMember>> PlaceAsync(GetMembersInput input, CancellationToken cancellationToken)
    {
        if (input.OrganizationId is { } organizationId)
        {
            await guard.GetCodeAsync(organizationId, cancellationToken);
            var here = organizations.Query.Where(o => o.Id == organizationId);
            return Visible.Where(m => m.OrganizationId == organizationId || ManagedIn(here).Contains(m.Id));
        }

        return input.WithinId is { } withinId ? members.Query.Within(m => m.OrganizationCode, await guard.GetCodeAsync(withinId, cancellationToken)) : members.Query;
    }

    // The Scope filter is lifted: names are no secret within a county, and a member's history may lead beyond the caller's part of it.
    private IQueryable<Organization> Names => organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    /// <summary>Identity number and phone are still as they are stored.</summary>
    private IQueryable<MemberDto> Project(IQueryable<PartyMember> query) => query.Select(m => new MemberDto
    {
        Id = m.Id,
        Name = m.Name,
        Status = m.FullSince == null ? MemberStatus.Probationary : MemberStatus.Full,
        OrganizationId = m.OrganizationId,
        OrganizationName = Names.Where(o => o.Id == m.OrganizationId).Select(o => o.Name).FirstOrDefault(),
        AdmittedOn = m.AdmittedOn,
        FullSince = m.FullSince,
        IdentityNumber = m.ProtectedIdentityNumber,
        Phone = m.ProtectedPhone,
        FloatingSince = m.FloatingSince,
        FloatingTo = m.FloatingTo,
        AlsoManagedBy = dualManagements.Query.Where(d => d.MemberId == m.Id && d.To == null).SelectMany(d => Names.Where(o => o.Id == d.OrganizationId)).Select(o => o.Name).FirstOrDefault(),
        LeftOn = m.LeftOn,
        LeftBecause = m.LeftBecause,
        LeftTo = m.LeftTo,
        ConcurrencyStamp = m.ConcurrencyStamp,
    });

    private MemberDto Masked(MemberDto m) => m with
    {
        IdentityNumber = PersonalData.MaskIdentityNumber(PartyMember.ReadIdentityNumber(m.IdentityNumber, m.Id, protector)),
        Phone = PersonalData.MaskPhone(PartyMember.ReadPhone(m.Phone, m.Id, protector)),
    };
}

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
    IRepository<Membership> memberships, IHierarchyIntegrationService hierarchy, IOrganizationGuard guard, IPersonalDataProtector protector) : IScopedDependency
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
        var page = await WithSecond(Sorting.Apply(query, input.Sorting)).ToPagedResultAsync(input, cancellationToken);
        var names = await NamesAsync(page.Items.SelectMany(m => new[] { m.Member.OrganizationId, m.AlsoManagedById ?? m.Member.OrganizationId }), cancellationToken);
        return new PagedResultDto<MemberDto>(page.TotalCount, page.Items.Select(m => ToDto(m, names)).ToList());
    }

    public async Task<MemberDetailDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        await RefuseUnseenAsync(id, cancellationToken);
        var member = await WithSecond(Anywhere(id)).FirstAsync(cancellationToken);
        var stays = await memberships.Query.Where(s => s.MemberId == id).OrderByDescending(s => s.From).ToListAsync(cancellationToken);
        var duals = await dualManagements.Query.Where(s => s.MemberId == id).OrderByDescending(s => s.From).ToListAsync(cancellationToken);
        var names = await NamesAsync(stays.Select(s => s.OrganizationId).Concat(duals.Select(d => d.OrganizationId)), cancellationToken);
        return new MemberDetailDto(ToDto(member, names))
        {
            Memberships = stays.Select(s => new StayDto(s.OrganizationId, names[s.OrganizationId].Name, s.From, s.To, s.CameFrom)).ToList(),
            DualManagements = duals.Select(s => new StayDto(s.OrganizationId, names[s.OrganizationId].Name, s.From, s.To, null)).ToList(),
            Contacts = await contacts.Query.Where(c => c.MemberId == id).OrderByDescending(c => c.On).Select(c => new ContactDto(c.On, c.By, c.Note)).ToListAsync(cancellationToken),
        };
    }

    /// <summary>Throws 404 unless the member is one the caller may see.</summary>
    public async Task<PartyMember> FindVisibleAsync(Guid id, CancellationToken cancellationToken)
    {
        await RefuseUnseenAsync(id, cancellationToken);
        return await Anywhere(id).FirstAsync(cancellationToken);
    }

    /// <summary>Seen by the primary organization or by the second one. Asked by queries of their own: lifting a filter lifts it for a query's every part.</summary>
    private async Task RefuseUnseenAsync(Guid id, CancellationToken cancellationToken)
    {
        var seen = await members.Query.AnyAsync(m => m.Id == id, cancellationToken)
            || await dualManagements.Query.AnyAsync(d => d.MemberId == id && d.To == null && organizations.Query.Any(o => o.Id == d.OrganizationId), cancellationToken);
        if (!seen)
        {
            throw new EntityNotFoundException(typeof(PartyMember), id);
        }
    }

    // The Scope filter is lifted for one member, of whom it has been asked already.
    private IQueryable<PartyMember> Anywhere(Guid id) => members.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(m => m.Id == id);

    private async Task<IQueryable<PartyMember>> PlaceAsync(GetMembersInput input, CancellationToken cancellationToken)
    {
        if (input.OrganizationId is { } here)
        {
            await guard.GetCodeAsync(here, cancellationToken);

            // The Scope filter is lifted, and what is read is pinned to the organization that has just been found to be in scope: those it manages as well belong elsewhere.
            return members.Query.IgnoreQueryFilters([PlatformFilters.Scope])
                .Where(m => m.OrganizationId == here || dualManagements.Query.Any(d => d.MemberId == m.Id && d.To == null && d.OrganizationId == here));
        }

        return input.WithinId is { } withinId ? members.Query.Within(m => m.OrganizationCode, await guard.GetCodeAsync(withinId, cancellationToken)) : members.Query;
    }

    private Task<IReadOnlyDictionary<Guid, OrganizationRef>> NamesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken) =>
        hierarchy.GetOrganizationsAsync(ids.Distinct().ToList(), cancellationToken);

    private IQueryable<Seen> WithSecond(IQueryable<PartyMember> query) =>
        query.IgnoreAutoIncludes().Select(m => new Seen(m, dualManagements.Query.Where(d => d.MemberId == m.Id && d.To == null).Select(d => (Guid?)d.OrganizationId).FirstOrDefault()));

    private MemberDto ToDto(Seen seen, IReadOnlyDictionary<Guid, OrganizationRef> names)
    {
        var m = seen.Member;
        return new MemberDto
        {
            Id = m.Id,
            Name = m.Name,
            Status = m.Status,
            OrganizationId = m.OrganizationId,
            OrganizationName = names.GetValueOrDefault(m.OrganizationId)?.Name,
            AdmittedOn = m.AdmittedOn,
            FullSince = m.FullSince,
            IdentityNumber = PersonalData.MaskIdentityNumber(PartyMember.ReadIdentityNumber(m.ProtectedIdentityNumber, m.Id, protector)),
            Phone = PersonalData.MaskPhone(PartyMember.ReadPhone(m.ProtectedPhone, m.Id, protector)),
            FloatingSince = m.FloatingSince,
            FloatingTo = m.FloatingTo,
            AlsoManagedBy = seen.AlsoManagedById is { } id ? names.GetValueOrDefault(id)?.Name : null,
            LeftOn = m.LeftOn,
            LeftBecause = m.LeftBecause,
            LeftTo = m.LeftTo,
            ConcurrencyStamp = m.ConcurrencyStamp,
        };
    }

    private sealed record Seen(PartyMember Member, Guid? AlsoManagedById);
}

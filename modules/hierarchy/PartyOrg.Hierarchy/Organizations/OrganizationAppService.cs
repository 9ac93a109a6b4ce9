using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>The tree: looking at it, and entering, describing and moving what stands in it.</summary>
internal sealed class OrganizationAppService(
    IRepository<Organization> organizations, IRepository<Appointment> appointments, OrganizationDetails details, PlacementRegister placements, Subtree subtree,
    TermYearsSource termYears, IOrganizationGuard guard, ICurrentUser user, ICountyClock clock, IConfigurationProvider mapping) : ApplicationService
{
    private static readonly Sorting<Organization> Sorting = new Sorting<Organization>("code")
        .By("code", o => o.Code).By("name", o => o.Name).By("shortName", o => o.ShortName).By("type", o => o.Type).By("sector", o => o.Sector)
        .By("divisionCode", o => o.DivisionCode).By("establishedOn", o => o.EstablishedOn).By("electedOn", o => o.ElectedOn).By("termDueOn", o => o.TermDueOn);

    [Authorize(HierarchyPermissions.Organizations)]
    public async Task<PagedResultDto<OrganizationDto>> GetListAsync(GetOrganizationsInput input, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var page = await Sorting.Apply(Matching(await WithinAsync(input, cancellationToken), input, today), input.Sorting)
            .ProjectTo<OrganizationDto>(mapping).ToPagedResultAsync(input, cancellationToken);
        return page with { Items = page.Items.Select(o => o.On(today)).ToList() };
    }

    /// <summary>Where the caller's part of the tree begins: the organizations whose parents are not in sight.</summary>
    [Authorize(HierarchyPermissions.Organizations)]
    public async Task<ListResultDto<OrganizationDto>> GetRootsAsync(CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var roots = await organizations.Query.Where(o => o.DissolvedOn == null && !organizations.Query.Any(p => p.Id == o.ParentId))
            .OrderBy(o => o.Code).ProjectTo<OrganizationDto>(mapping).ToListAsync(cancellationToken);
        return new ListResultDto<OrganizationDto>(roots.Select(o => o.On(today)).ToList());
    }

    [Authorize(HierarchyPermissions.Organizations)]
    public Task<OrganizationDetailDto> GetAsync(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [Authorize(HierarchyPermissions.Organizations)]
    public Task<ListResultDto<OrganizationEventDto>> GetHistoryAsync(Guid id, CancellationToken cancellationToken) => details.GetHistoryAsync(id, cancellationToken);

    [Authorize(HierarchyPermissions.EditOrganizations)]
    public async Task<OrganizationDetailDto> CreateAsync(CreateOrganizationInput input, CancellationToken cancellationToken)
    {
        var profile = await ToProfileAsync(input, cancellationToken);
        await RefuseTakenNameAsync(profile.Name, null, cancellationToken);
        var organization = input.ParentId is { } parentId
            ? Organization.Below(await organizations.GetAsync(parentId, cancellationToken), profile)
            : await FirstOfCountyAsync(profile, cancellationToken);
        organizations.Insert(organization);
        await placements.KeepAsync(await clock.GetTodayAsync(cancellationToken), cancellationToken);
        return await details.OfNewAsync(organization.Id, cancellationToken);
    }

    [Authorize(HierarchyPermissions.EditOrganizations)]
    public async Task<OrganizationDetailDto> UpdateAsync(Guid id, UpdateOrganizationInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(id, cancellationToken);
        organization.CheckStamp(input.ConcurrencyStamp);
        var profile = await ToProfileAsync(input, cancellationToken);
        await RefuseTakenNameAsync(profile.Name, id, cancellationToken);
        await RefuseUnfitTypeAsync(organization, profile.Type, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        if (organization.Describe(profile, today))
        {
            await placements.KeepAsync(today, cancellationToken);
        }

        return await details.GetAsync(id, cancellationToken);
    }

    /// <summary>Hangs the organization, with all below it, under another.</summary>
    [Authorize(HierarchyPermissions.Restructure)]
    public async Task<OrganizationDetailDto> MoveAsync(Guid id, MoveOrganizationInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(id, cancellationToken);
        var parent = await organizations.GetAsync(input.NewParentId!.Value, cancellationToken);
        var (oldCode, today) = (organization.Code, await clock.GetTodayAsync(cancellationToken));
        var oldParentName = await organizations.Query.Where(o => o.Id == organization.ParentId).Select(o => o.Name).FirstOrDefaultAsync(cancellationToken);
        organization.MoveUnder(parent, oldParentName, today);
        if (organization.Code != oldCode)
        {
            await subtree.FollowAsync(organization, oldCode, cancellationToken);
            await placements.KeepAsync(today, cancellationToken);
        }

        return await details.GetAsync(id, cancellationToken);
    }

    private async Task<IQueryable<Organization>> WithinAsync(GetOrganizationsInput input, CancellationToken cancellationToken)
    {
        if (input.ParentId is { } parentId)
        {
            await guard.GetCodeAsync(parentId, cancellationToken);
        }

        return input.WithinId is { } withinId ? organizations.Query.Within(o => o.Code, await guard.GetCodeAsync(withinId, cancellationToken)) : organizations.Query;
    }

    private static IQueryable<Organization> Matching(IQueryable<Organization> query, GetOrganizationsInput input, DateOnly today)
    {
        var (types, sectors) = (input.Type ?? [], (input.Sector ?? []).SelectMany(s => input.SectorExactly ? [s] : s.Meant()).ToArray());
        var (filter, year) = (input.Filter, input.TermDueYear is >= 1900 and <= 2200 and var y ? new DateOnly(y, 1, 1) : default);
        return query
            .WhereIf(!input.IncludeDissolved, o => o.DissolvedOn == null)
            .WhereIf(input.ParentId is not null, o => o.ParentId == input.ParentId)
            .WhereIf(types.Length > 0, o => types.Contains(o.Type))
            .WhereIf(sectors.Length > 0, o => sectors.Contains(o.Sector))
            .WhereIf(!string.IsNullOrWhiteSpace(filter), o => o.Name.Contains(filter!) || o.ShortName.Contains(filter!) || o.DivisionCode == filter)
            .WhereIf(input.TermDueYear is not null, o => o.TermDueOn >= year && o.TermDueOn < year.AddYears(1))
            .WhereIf(input.TermOverdue is true, o => o.TermDueOn < today)
            .WhereIf(input.TermOverdue is false, o => o.TermDueOn == null || o.TermDueOn >= today)
            .WhereIf(input.WithoutSecretary is true, o => !o.Appointments.Any(a => a.SecretaryOf != null));
    }

    private async Task<OrganizationProfile> ToProfileAsync(OrganizationInput input, CancellationToken cancellationToken)
    {
        var (type, sector, name) = (input.Type!.Value, input.Sector!.Value, CellText.Heal(input.Name!));
        var shortName = CellText.Heal(input.ShortName ?? "");
        var remark = CellText.Heal(input.Remark ?? "");
        return name.Length == 0 ? throw new AbpValidationException("Platform:Required", "name", ("0", "name")) : new OrganizationProfile(name, shortName.Length > 0 ? shortName : OrganizationProfile.Shortened(name), type, sector)
        {
            DivisionCode = input.DivisionCode,
            EstablishedOn = input.EstablishedOn,
            ElectedOn = input.ElectedOn,
            TermYears = input.TermYears ?? (await termYears.GetAsync(cancellationToken)).Of(type, sector),
            ReportedFullMembers = input.ReportedFullMembers,
            ReportedProbationaryMembers = input.ReportedProbationaryMembers,
            Remark = remark.Length > 0 ? remark : null,
        };
    }

    /// <summary>Whoever enters the first organization of an empty county has no post yet that would let them see it, and is given one.</summary>
    private async Task<Organization> FirstOfCountyAsync(OrganizationProfile profile, CancellationToken cancellationToken)
    {
        if (await organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope, PlatformFilters.SoftDelete]).AnyAsync(cancellationToken)) // a county has one top, whoever looks
        {
            throw new BusinessException(HierarchyErrorCodes.ParentMissing).WithData("Name", profile.Name);
        }

        var top = Organization.AtTop(profile, 1);
        if (user.Actor is { } actor)
        {
            appointments.Insert(new Appointment(top, Post.Clerk, actor.Name, await clock.GetTodayAsync(cancellationToken), userId: actor.Id));
        }

        return top;
    }

    private async Task RefuseTakenNameAsync(string name, Guid? except, CancellationToken cancellationToken)
    {
        // The Scope filter is lifted: full names are unique in the county, not in one's part of it.
        if (await organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]).AnyAsync(o => o.LivingName == name && o.Id != except, cancellationToken))
        {
            throw new BusinessException(HierarchyErrorCodes.NameTaken).WithData("Name", name);
        }
    }

    private async Task RefuseUnfitTypeAsync(Organization organization, OrganizationType type, CancellationToken cancellationToken)
    {
        if (type == organization.Type)
        {
            return;
        }

        // The Scope filter is lifted: the rule holds for the parent above one's own part of the tree too.
        var near = await organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(o => o.DissolvedOn == null && (o.Id == organization.ParentId || o.ParentId == organization.Id))
            .Select(o => new { o.Type, IsParent = o.Id == organization.ParentId }).ToListAsync(cancellationToken);
        foreach (var (above, below) in near.Select(o => o.IsParent ? (o.Type, type) : (type, o.Type)))
        {
            if (!below.MayHangUnder(above))
            {
                throw new BusinessException(HierarchyErrorCodes.ParentTypeNotAllowed).WithData("Type", below).WithData("ParentType", above);
            }
        }
    }
}

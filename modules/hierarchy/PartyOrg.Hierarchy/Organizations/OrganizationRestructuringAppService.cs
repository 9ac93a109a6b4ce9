using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>Merging, splitting and dissolving. Every module is asked first whether it has open work for the organization.</summary>
[Route("api/hierarchy/organization")]
internal sealed class OrganizationRestructuringAppService(
    IRepository<Organization> organizations, IRepository<PartyMember> members, IRepository<Appointment> appointments, Subtree subtree, PlacementRegister placements,
    OrganizationDetails details, IEnumerable<IOrganizationObjector> objectors, ITextCatalogue texts, ICountyClock clock) : ApplicationService
{
    /// <summary>The organization becomes part of another, with its members and what hangs below it. It keeps its name in what it did.</summary>
    [Authorize(HierarchyPermissions.Restructure)]
    public async Task<OrganizationDetailDto> MergeAsync(Guid id, MergeOrganizationInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(id, cancellationToken);
        var into = await SuccessorAsync(organization, input.IntoId!.Value, cancellationToken);
        var on = await DayAsync(input.On, cancellationToken);
        await AskAllAsync(organization, into, OrganizationDeed.Merge, cancellationToken);
        organization.MergeInto(into, on);
        await HandOverAsync(organization, into, on, cancellationToken);
        return await details.GetAsync(into.Id, cancellationToken);
    }

    /// <summary>The organization is no more. What it leaves goes to the successor; without one it must leave nothing.</summary>
    [Authorize(HierarchyPermissions.Restructure)]
    public async Task<OrganizationDetailDto> DissolveAsync(Guid id, DissolveOrganizationInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(id, cancellationToken);
        var successor = input.SuccessorId is { } successorId ? await SuccessorAsync(organization, successorId, cancellationToken) : null;
        var on = await DayAsync(input.On, cancellationToken);
        await AskAllAsync(organization, successor, OrganizationDeed.Dissolve, cancellationToken);
        organization.Dissolve(successor, on);
        await HandOverAsync(organization, successor, on, cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    /// <summary>A new organization beside this one takes some of its members and of what hangs below it.</summary>
    [Authorize(HierarchyPermissions.Restructure)]
    public async Task<OrganizationDetailDto> SplitAsync(Guid id, SplitOrganizationInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(id, cancellationToken);
        var parent = organization.ParentId is { } parentId ? await organizations.GetAsync(parentId, cancellationToken) : throw new BusinessException(HierarchyErrorCodes.ParentMissing).WithData("Name", organization.Name);
        var (on, name) = (await DayAsync(input.On, cancellationToken), CellText.Heal(input.Name!));
        var part = organization.SplitOff(organization.Profile with
        {
            Name = name,
            ShortName = string.IsNullOrWhiteSpace(input.ShortName) ? OrganizationProfile.Shortened(name) : CellText.Heal(input.ShortName),
            EstablishedOn = on,
            ElectedOn = null,
            ReportedFullMembers = 0,
            ReportedProbationaryMembers = 0,
        }, parent, on);
        organizations.Insert(part);

        var leaving = await members.GetListAsync(m => m.OrganizationId == id && m.LeftOn == null && input.MemberIds.Contains(m.Id), cancellationToken);
        leaving.ForEach(m => m.TransferTo(part, m.Since > on ? m.Since : on));
        var children = await organizations.GetListAsync(o => o.ParentId == id && o.DissolvedOn == null && input.ChildIds.Contains(o.Id), cancellationToken);
        await MoveAllAsync(children, part, organization.Name, on, cancellationToken);
        await placements.KeepAsync(await clock.GetTodayAsync(cancellationToken), cancellationToken);
        return await details.GetAsync(part.Id, cancellationToken);
    }

    /// <summary>Takes out what was entered by mistake. What has left traces is dissolved instead.</summary>
    [Authorize(HierarchyPermissions.Restructure)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(id, cancellationToken);
        await AskAllAsync(organization, null, OrganizationDeed.Delete, cancellationToken);
        organization.Withdraw();
        organizations.Delete(organization);
        foreach (var appointment in await appointments.GetListAsync(a => a.OrganizationId == id, cancellationToken))
        {
            appointment.Withdraw();
            appointments.Delete(appointment);
        }
    }

    private async Task<Organization> SuccessorAsync(Organization organization, Guid id, CancellationToken cancellationToken)
    {
        var successor = await organizations.GetAsync(id, cancellationToken);
        successor.RefuseIfDissolved();
        return successor.Code == organization.Code || successor.Code.StartsWith(organization.Code + ".", StringComparison.Ordinal)
            ? throw new BusinessException(HierarchyErrorCodes.SameOrganization).WithData("Name", successor.Name)
            : successor;
    }

    private async Task<DateOnly> DayAsync(DateOnly? on, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        return on > today ? throw new AbpValidationException("Hierarchy:NotInTheFuture", "on", ("On", on)) : on ?? today;
    }

    private async Task AskAllAsync(Organization organization, Organization? successor, OrganizationDeed deed, CancellationToken cancellationToken)
    {
        var asked = new OrganizationRef(organization.Id, organization.Code, organization.ParentId, organization.Name, organization.ShortName, organization.Type, organization.Sector);
        var objections = new List<Objection>(await OwnObjectionsAsync(organization, successor, cancellationToken));
        foreach (var objector in objectors)
        {
            objections.AddRange(await objector.GetObjectionsAsync(asked, deed, successor?.Id, cancellationToken));
        }

        if (objections.Count > 0)
        {
            throw new BusinessException(HierarchyErrorCodes.CannotLetGo).WithData("Name", organization.Name)
                .WithData("objections", objections.Select(o => new ObjectionDto(o.Module, o.Code, texts.GetByCode(o.Code, o.Data.ToDictionary()), o.Data)).ToList());
        }
    }

    /// <summary>Members and children have to go somewhere that can take them.</summary>
    private async Task<IEnumerable<Objection>> OwnObjectionsAsync(Organization organization, Organization? successor, CancellationToken cancellationToken)
    {
        var children = await organizations.Query.Where(o => o.ParentId == organization.Id && o.DissolvedOn == null).Select(o => o.Type).ToListAsync(cancellationToken);
        var unfit = children.Count(type => successor is null || !type.MayHangUnder(successor.Type));
        var hasMembers = (successor is null || !successor.Type.HasMembers()) && await members.Query.AnyAsync(m => m.OrganizationId == organization.Id && m.LeftOn == null, cancellationToken);
        return new[] { unfit > 0 ? ToObjection("Hierarchy:Objection:Children", unfit) : null, hasMembers ? ToObjection("Hierarchy:Objection:Members", 0) : null }.OfType<Objection>();
    }

    private static Objection ToObjection(string code, int count) =>
        new("Hierarchy", code, new Dictionary<string, string> { ["Count"] = count.ToString(System.Globalization.CultureInfo.InvariantCulture) });

    private async Task HandOverAsync(Organization organization, Organization? successor, DateOnly on, CancellationToken cancellationToken)
    {
        foreach (var post in await appointments.GetListAsync(a => a.OrganizationId == organization.Id && (a.To == null || a.To >= on), cancellationToken))
        {
            post.EndWithOrganization(on);
        }

        if (successor is not null)
        {
            var left = await members.GetListAsync(m => m.OrganizationId == organization.Id && m.LeftOn == null, cancellationToken);
            left.ForEach(m => m.TransferTo(successor, m.Since > on ? m.Since : on));
            var children = await organizations.GetListAsync(o => o.ParentId == organization.Id && o.DissolvedOn == null, cancellationToken);
            await MoveAllAsync(children, successor, organization.Name, on, cancellationToken);
        }

        await placements.KeepAsync(await clock.GetTodayAsync(cancellationToken), cancellationToken);
    }

    private async Task MoveAllAsync(List<Organization> children, Organization parent, string oldParentName, DateOnly on, CancellationToken cancellationToken)
    {
        foreach (var child in children)
        {
            var oldCode = child.Code;
            child.MoveUnder(parent, oldParentName, on);
            await subtree.FollowAsync(child, oldCode, cancellationToken);
        }
    }

    private sealed record ObjectionDto(string Module, string Code, string Message, IReadOnlyDictionary<string, string> Data);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Members;

/// <summary>Members: admission, transfer, dual management, floating, and reading their personal data for a reason.</summary>
internal sealed class MemberAppService(
    IRepository<PartyMember> members, IRepository<Organization> organizations, IRepository<Unmasking> unmaskings, MemberReading reading,
    IPersonalDataProtector protector, IUnitOfWork unitOfWork, ICurrentUser user, ICountyClock clock, AuditTrail audit) : ApplicationService
{
    [Authorize(HierarchyPermissions.Members)]
    public Task<PagedResultDto<MemberDto>> GetListAsync(GetMembersInput input, CancellationToken cancellationToken) => reading.GetListAsync(input, cancellationToken);

    [Authorize(HierarchyPermissions.Members)]
    public Task<MemberDetailDto> GetAsync(Guid id, CancellationToken cancellationToken) => reading.GetAsync(id, cancellationToken);

    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> CreateAsync(CreateMemberInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(input.OrganizationId!.Value, cancellationToken);
        await RefuseTakenNumberAsync(input.IdentityNumber, null, cancellationToken);
        var member = new PartyMember(organization, CellText.Heal(input.Name!), input.AdmittedOn!.Value, input.FullSince, input.Since, input.CameFrom);
        member.KeepPersonalData(input.IdentityNumber, PhoneOf(input.Phone), protector);
        members.Insert(member);
        return await SavedAsync(member, cancellationToken);
    }

    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> UpdateAsync(Guid id, UpdateMemberInput input, CancellationToken cancellationToken)
    {
        var member = await members.GetAsync(id, cancellationToken);
        member.CheckStamp(input.ConcurrencyStamp);
        await RefuseTakenNumberAsync(input.IdentityNumber, id, cancellationToken);
        member.Describe(CellText.Heal(input.Name!), input.AdmittedOn!.Value, input.FullSince);
        if (input.IdentityNumber is not null || input.Phone is not null)
        {
            member.KeepPersonalData(
                input.IdentityNumber ?? PartyMember.ReadIdentityNumber(member.ProtectedIdentityNumber, id, protector),
                PhoneOf(input.Phone) ?? PartyMember.ReadPhone(member.ProtectedPhone, id, protector), protector);
        }

        return await SavedAsync(member, cancellationToken);
    }

    /// <summary>Takes out a member who was entered by mistake; one who goes leaves instead.</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await members.GetAsync(id, cancellationToken);
        member.KeepPersonalData(null, null, protector); // deletion means deletion for personal data
        members.Delete(member);
    }

    /// <summary>转正</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> BecomeFullAsync(Guid id, BecomeFullInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, m => m.BecomeFull(input.On!.Value), cancellationToken);

    /// <summary>组织关系转接 within the county.</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> TransferAsync(Guid id, TransferMemberInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(input.OrganizationId!.Value, cancellationToken);
        return await DoAsync(id, m => m.TransferTo(organization, input.On!.Value), cancellationToken);
    }

    /// <summary>Transferred out of the county, deceased, expelled …</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> LeaveAsync(Guid id, LeaveInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, m => m.Leave(input.Reason!.Value, input.On!.Value, input.To), cancellationToken);

    /// <summary>双重管理</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> ManageAlsoAsync(Guid id, ManageAlsoInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(input.OrganizationId!.Value, cancellationToken);
        return await DoAsync(id, m => m.ManageAlso(organization, input.From!.Value), cancellationToken);
    }

    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> EndDualManagementAsync(Guid id, EndDualManagementInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, m => m.EndDualManagement(input.LastDay!.Value), cancellationToken);

    /// <summary>流动党员外出</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> FloatAsync(Guid id, FloatInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, m => m.Float(input.Since!.Value, input.To!), cancellationToken);

    /// <summary>流动党员返回</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> ReturnAsync(Guid id, CancellationToken cancellationToken) => await DoAsync(id, m => m.Return(), cancellationToken);

    /// <summary>Notes that a floating member was reached.</summary>
    [Authorize(HierarchyPermissions.EditMembers)]
    public async Task<MemberDetailDto> ContactedAsync(Guid id, ContactedInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, m => m.Contacted(input.On!.Value, user.Actor!.Name, input.Note!), cancellationToken);

    /// <summary>Shows identity number and phone in full: for a reason, at most fifty times a day, and never unrecorded.</summary>
    [Authorize(HierarchyPermissions.UnmaskMembers), Audited]
    public async Task<UnmaskedDto> UnmaskAsync(Guid id, UnmaskMemberInput input, CancellationToken cancellationToken)
    {
        audit.Reason = input.Reason;
        audit.Record(new { member = id });
        var member = await reading.FindVisibleAsync(id, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var sofar = await unmaskings.Query.CountAsync(u => u.UserId == user.Id && u.Day == today, cancellationToken);
        unmaskings.Insert(new Unmasking(id, user.Id!.Value, today, sofar + 1, input.Reason!));
        return new UnmaskedDto(PartyMember.ReadIdentityNumber(member.ProtectedIdentityNumber, id, protector), PartyMember.ReadPhone(member.ProtectedPhone, id, protector));
    }

    private async Task<MemberDetailDto> DoAsync(Guid id, Action<PartyMember> deed, CancellationToken cancellationToken)
    {
        var member = await members.GetAsync(id, cancellationToken);
        deed(member);
        return await SavedAsync(member, cancellationToken);
    }

    /// <summary>The answer is read from what is stored, so that it carries names, masks and the new stamp.</summary>
    private async Task<MemberDetailDto> SavedAsync(PartyMember member, CancellationToken cancellationToken)
    {
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return await reading.GetAsync(member.Id, cancellationToken);
    }

    private async Task RefuseTakenNumberAsync(string? number, Guid? except, CancellationToken cancellationToken)
    {
        if (number is null)
        {
            return;
        }

        var index = PartyMember.IndexOf(number, protector);

        // The Scope filter is lifted: a person is on one list in the whole county.
        if (await members.Query.IgnoreQueryFilters([PlatformFilters.Scope]).AnyAsync(m => m.IdentityNumberIndex == index && m.Id != except, cancellationToken))
        {
            throw new BusinessException(HierarchyErrorCodes.IdentityNumberTaken);
        }
    }

    private static string? PhoneOf(string? phone) => string.IsNullOrWhiteSpace(phone) ? null
        : PersonalData.IsPhone(CellText.Heal(phone)) ? CellText.Heal(phone) : throw new AbpValidationException("Hierarchy:WrongPhone", "phone");
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Appointments;

/// <summary>Who holds which post, and which account acts by it.</summary>
internal sealed class AppointmentAppService(
    IRepository<Appointment> appointments, IRepository<Organization> organizations, IRepository<PartyMember> members, IAccountIntegrationService accounts,
    IOrganizationGuard guard, IPersonalDataProtector protector, IUnitOfWork unitOfWork) : ApplicationService
{
    private static readonly Sorting<Appointment> Sorting = new Sorting<Appointment>("from", defaultDescending: true)
        .By("from", a => a.From).By("to", a => a.To).By("post", a => a.Post).By("personName", a => a.PersonName).By("organization", a => a.OrganizationCode);

    [Authorize(HierarchyPermissions.Appointments)]
    public async Task<PagedResultDto<AppointmentDto>> GetListAsync(GetAppointmentsInput input, CancellationToken cancellationToken)
    {
        var posts = input.Post ?? [];
        var within = input.WithinId is { } id ? appointments.Query.Within(a => a.OrganizationCode, await guard.GetCodeAsync(id, cancellationToken)) : appointments.Query;
        var query = within
            .WhereIf(input.OrganizationId is not null, a => a.OrganizationId == input.OrganizationId)
            .WhereIf(posts.Length > 0, a => posts.Contains(a.Post))
            .WhereIf(input.UserId is not null, a => a.UserId == input.UserId)
            .WhereIf(input.On is not null, a => a.From <= input.On && (a.To == null || a.To >= input.On))
            .WhereIf(!string.IsNullOrWhiteSpace(input.Filter), a => a.PersonName.Contains(input.Filter!));
        var page = await WithNames(Sorting.Apply(query, input.Sorting)).ToPagedResultAsync(input, cancellationToken);
        return new PagedResultDto<AppointmentDto>(page.TotalCount, page.Items.Select(ToDto).ToList());
    }

    [Authorize(HierarchyPermissions.Appointments)]
    public async Task<AppointmentDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        ToDto(await WithNames(appointments.Query.Where(a => a.Id == id)).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(Appointment), id));

    [Authorize(HierarchyPermissions.EditAppointments)]
    public async Task<AppointmentDto> CreateAsync(CreateAppointmentInput input, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(input.OrganizationId!.Value, cancellationToken);
        var (post, from) = (input.Post!.Value, input.From!.Value);
        await RefuseStrangersAsync(input, cancellationToken);
        var appointment = input.ActsForId is { } heldId
            ? Appointment.ActingFor(await appointments.GetAsync(heldId, cancellationToken), organization, CellText.Heal(input.PersonName!), from, RequiredEnd(input), input.UserId)
            : await AppointAsync(organization, post, input, cancellationToken);
        appointment.KeepPhone(PhoneOf(input.Phone), protector);
        appointments.Insert(appointment);
        return ToDto(new Named(appointment, organization.Name));
    }

    private async Task<Appointment> AppointAsync(Organization organization, Post post, CreateAppointmentInput input, CancellationToken cancellationToken)
    {
        var from = input.From!.Value;
        await RefuseSecondSecretaryAsync(organization, post, from, input.To, null, cancellationToken);
        var appointment = new Appointment(organization, post, CellText.Heal(input.PersonName!), from, input.MemberId, input.UserId);
        if (input.To is { } lastDay)
        {
            appointment.End(lastDay);
        }

        return appointment;
    }

    /// <summary>Nobody acts for another without end.</summary>
    private static DateOnly RequiredEnd(CreateAppointmentInput input) => input.To ?? throw new AbpValidationException(HierarchyErrorCodes.ActingNeedsEnd, "to");

    [Authorize(HierarchyPermissions.EditAppointments)]
    public async Task<AppointmentDto> UpdateAsync(Guid id, UpdateAppointmentInput input, CancellationToken cancellationToken)
    {
        var appointment = await appointments.GetAsync(id, cancellationToken);
        appointment.CheckStamp(input.ConcurrencyStamp);
        var organization = await organizations.GetAsync(appointment.OrganizationId, cancellationToken);
        if (appointment.ActsForId is null)
        {
            await RefuseSecondSecretaryAsync(organization, appointment.Post, input.From!.Value, input.To, id, cancellationToken);
        }

        await RefuseStrangersAsync(input, cancellationToken);
        appointment.Correct(CellText.Heal(input.PersonName!), input.From!.Value, input.To, input.MemberId, input.UserId);
        await unitOfWork.SaveChangesAsync(cancellationToken); // the answer carries the new stamp
        return ToDto(new Named(appointment, organization.Name));
    }

    /// <summary>The person leaves the post; the day is the last one in it.</summary>
    [Authorize(HierarchyPermissions.EditAppointments)]
    public async Task EndAsync(Guid id, EndAppointmentInput input, CancellationToken cancellationToken) =>
        (await appointments.GetAsync(id, cancellationToken)).End(input.LastDay!.Value);

    /// <summary>Takes out an appointment that was entered by mistake. Those that are over are kept: the past has to know who was secretary.</summary>
    [Authorize(HierarchyPermissions.EditAppointments)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var appointment = await appointments.GetAsync(id, cancellationToken);
        appointment.Withdraw();
        appointments.Delete(appointment);
    }

    /// <summary>One secretary on each day.</summary>
    private async Task RefuseSecondSecretaryAsync(Organization organization, Post post, DateOnly from, DateOnly? to, Guid? except, CancellationToken cancellationToken)
    {
        if (post == Post.Secretary && await appointments.Query.AnyAsync(
            a => a.OrganizationId == organization.Id && a.Post == Post.Secretary && a.ActsForId == null && a.Id != except && (to == null || a.From <= to) && (a.To == null || a.To >= from), cancellationToken))
        {
            throw new BusinessException(HierarchyErrorCodes.SecretaryAlreadyInPost).WithData("Name", organization.Name);
        }
    }

    /// <summary>The account and the member have to be this county's, and the member one the caller may see.</summary>
    private async Task RefuseStrangersAsync(AppointmentInput input, CancellationToken cancellationToken)
    {
        if (input.UserId is { } userId && !(await accounts.GetAsync([userId], cancellationToken)).ContainsKey(userId))
        {
            throw new AbpValidationException("Hierarchy:UnknownAccount", "userId");
        }

        if (input.MemberId is { } memberId && !await members.Query.AnyAsync(m => m.Id == memberId, cancellationToken))
        {
            throw new AbpValidationException("Hierarchy:UnknownMember", "memberId");
        }
    }

    private static string? PhoneOf(string? phone) => string.IsNullOrWhiteSpace(phone) ? null
        : PersonalData.IsPhone(CellText.Heal(phone)) ? CellText.Heal(phone) : throw new AbpValidationException("Hierarchy:WrongPhone", "phone");

    private IQueryable<Named> WithNames(IQueryable<Appointment> query) =>
        query.Select(a => new Named(a, organizations.Query.Where(o => o.Id == a.OrganizationId).Select(o => o.Name).FirstOrDefault()!));

    private AppointmentDto ToDto(Named named)
    {
        var a = named.Appointment;
        return new AppointmentDto(
            a.Id, a.OrganizationId, named.OrganizationName, a.Post, a.PersonName, a.MemberId, a.UserId, a.From, a.To,
            Appointment.MaskedPhone(a.ProtectedPhone, a.Id, protector), a.ActsForId, a.ConcurrencyStamp);
    }

    private sealed record Named(Appointment Appointment, string OrganizationName);
}

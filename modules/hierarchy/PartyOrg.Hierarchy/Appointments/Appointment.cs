using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Appointments;

/// <summary>A person in a post of an organization, from a day to a day (both included), so that "who was secretary on that day" always has an answer. An account acts for the organizations where its person holds a post.</summary>
internal sealed class Appointment : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped, IConfiguration
{
    public const int MaxPersonNameLength = 64;
    private const string PhoneColumn = "Hierarchy_Appointments.Phone";

    private Appointment() { }

    public Appointment(Organization organization, Post post, string personName, DateOnly from, Guid? memberId = null, Guid? userId = null)
    {
        organization.RefuseIfDissolved();
        (OrganizationId, OrganizationCode) = (organization.Id, organization.Code);
        (Post, PersonName, From, MemberId, UserId) = (post, personName, from, memberId, userId);
        SecretaryOf = post == Post.Secretary ? organization.Id : null;
    }

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public Post Post { get; private set; }
    public string PersonName { get; private set; } = null!;
    public Guid? MemberId { get; private set; }

    /// <summary>The account by which the person acts for the organization.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>代办: the appointment whose holder the person acts for in these days.</summary>
    public Guid? ActsForId { get; private set; }

    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    [DisableAuditing]
    public string? ProtectedPhone { get; private set; }

    /// <summary>The organization, while this is its secretary's appointment without an end: unique, so that there is one secretary at a time.</summary>
    public Guid? SecretaryOf { get; private set; }

    /// <summary>Someone acts for the holder of a post from a day to a day: does the work, but is not the one in the post.</summary>
    public static Appointment ActingFor(Appointment held, Organization organization, string personName, DateOnly from, DateOnly to, Guid? userId)
    {
        if (held.OrganizationId != organization.Id || held.ActsForId is not null)
        {
            throw new BusinessException(HierarchyErrorCodes.ActsForElsewhere).WithData("Name", organization.Name);
        }

        var acting = new Appointment(organization, held.Post, personName, from, userId: userId) { ActsForId = held.Id };
        acting.End(to);
        return acting;
    }

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || To >= day);

    /// <summary>The last day in the post.</summary>
    public void End(DateOnly lastDay)
    {
        if (lastDay < From)
        {
            throw new BusinessException(HierarchyErrorCodes.AppointmentEndsBeforeStart).WithData("From", From);
        }

        (To, SecretaryOf) = (lastDay, null);
    }

    /// <summary>The post ends because its organization does; a post that had not begun by then ends on its first day.</summary>
    public void EndWithOrganization(DateOnly dissolvedOn)
    {
        var lastDay = dissolvedOn.AddDays(-1);
        End(lastDay < From ? From : lastDay);
    }

    public void Correct(string personName, DateOnly from, DateOnly? to, Guid? memberId, Guid? userId)
    {
        if (ActsForId is not null && to is null)
        {
            throw new AbpValidationException(HierarchyErrorCodes.ActingNeedsEnd, "to");
        }

        (PersonName, From, To, MemberId, UserId) = (personName, from, null, memberId, userId);
        SecretaryOf = Post == Post.Secretary && ActsForId is null ? OrganizationId : null;
        if (to is { } lastDay)
        {
            End(lastDay);
        }
    }

    /// <summary>Was never held: entered by mistake, or replaced on its first day. Makes room for another.</summary>
    public void Withdraw() => SecretaryOf = null;

    public void GiveAccount(Guid userId) => UserId = userId;

    public void KeepPhone(string? phone, IPersonalDataProtector protector) =>
        ProtectedPhone = string.IsNullOrEmpty(phone) ? null : protector.Protect(phone, PhoneColumn, Id);

    public string? ReadPhone(IPersonalDataProtector protector) => ReadPhone(ProtectedPhone, Id, protector);

    /// <summary>For projections, which have the stored text but not the aggregate.</summary>
    public static string? ReadPhone(string? protectedPhone, Guid id, IPersonalDataProtector protector) =>
        protectedPhone is null ? null : protector.Unprotect(protectedPhone, PhoneColumn, id);

    public static string? MaskedPhone(string? protectedPhone, Guid id, IPersonalDataProtector protector) =>
        PersonalData.MaskPhone(ReadPhone(protectedPhone, id, protector));
}

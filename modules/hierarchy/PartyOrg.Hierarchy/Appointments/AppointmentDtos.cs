using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;

namespace PartyOrg.Hierarchy.Appointments;

/// <summary>A person in a post. The phone is masked.</summary>
internal sealed record AppointmentDto(
    Guid Id, Guid OrganizationId, string OrganizationName, Post Post, string PersonName, Guid? MemberId, Guid? UserId, DateOnly From, DateOnly? To, string? Phone, Guid? ActsForId, string ConcurrencyStamp);

internal sealed record GetAppointmentsInput : PagedAndSortedResultRequestDto
{
    public Guid? OrganizationId { get; init; }

    /// <summary>Posts in this organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public Post[]? Post { get; init; }
    public Guid? UserId { get; init; }

    /// <summary>Only posts held on this day.</summary>
    public DateOnly? On { get; init; }
}

internal abstract record AppointmentInput
{
    [Required, StringLength(Appointment.MaxPersonNameLength)]
    public string? PersonName { get; init; }

    [Required]
    public DateOnly? From { get; init; }

    /// <summary>The last day in the post, where it is known.</summary>
    public DateOnly? To { get; init; }

    public Guid? MemberId { get; init; }

    /// <summary>The account by which the person acts for the organization.</summary>
    public Guid? UserId { get; init; }
}

internal sealed record CreateAppointmentInput : AppointmentInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    [Required]
    public Post? Post { get; init; }

    /// <summary>代办: the appointment whose holder the person acts for, in the same post and until a day that is known.</summary>
    public Guid? ActsForId { get; init; }

    [StringLength(20)]
    public string? Phone { get; init; }
}

internal sealed record UpdateAppointmentInput : AppointmentInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record EndAppointmentInput
{
    [Required]
    public DateOnly? LastDay { get; init; }
}

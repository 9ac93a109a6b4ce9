using AutoMapper;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>How organizations are read: in SQL, with the counts that lists and trees show.</summary>
internal sealed class OrganizationMapping : Profile
{
    public OrganizationMapping()
    {
        CreateMap<Organization, OrganizationDto>()
            .ForMember(d => d.TermDaysLeft, m => m.Ignore())
            .ForMember(d => d.ChildCount, m => m.MapFrom(o => o.Children.Count(c => c.DissolvedOn == null)))
            .ForMember(d => d.SecretaryName, m => m.MapFrom(o => o.Appointments.Where(a => a.SecretaryOf != null).Select(a => a.PersonName).FirstOrDefault()))
            .ForMember(d => d.MemberCount, m => m.MapFrom(o => o.Members.Any(p => p.LeftOn == null)
                ? o.Members.Count(p => p.LeftOn == null)
                : o.ReportedFullMembers + o.ReportedProbationaryMembers));
        CreateMap<Organization, OrganizationDetailDto>()
            .IncludeBase<Organization, OrganizationDto>()
            .ForMember(d => d.Path, m => m.Ignore())
            .ForMember(d => d.Hints, m => m.Ignore());
    }
}

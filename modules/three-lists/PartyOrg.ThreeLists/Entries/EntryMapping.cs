using AutoMapper;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>What an entry's page shows of the entry itself; the rest is filled by <see cref="EntryReader"/>.</summary>
internal sealed class EntryMapping : Profile
{
    public EntryMapping()
    {
        Map<Problem, ProblemDto>().ForMember(d => d.Status, m => m.MapFrom(p => p.State)).ForMember(d => d.Tasks, m => m.Ignore());
        Map<WorkTask, WorkTaskDto>().ForMember(d => d.Children, m => m.Ignore());
    }

    private IMappingExpression<TEntry, TDto> Map<TEntry, TDto>() where TEntry : ListEntry where TDto : EntryDto => CreateMap<TEntry, TDto>()
        .ForMember(d => d.ClosureNote, m => m.MapFrom(e => e.State == EntryState.PendingVerification ? e.ClosureNote : null)) // what was once applied for is history
        .ForMember(d => d.OrganizationName, m => m.Ignore())
        .ForMember(d => d.SupervisorName, m => m.Ignore())
        .ForMember(d => d.DaysLeft, m => m.Ignore())
        .ForMember(d => d.IsOverdue, m => m.Ignore())
        .ForMember(d => d.Light, m => m.Ignore())
        .ForMember(d => d.Helpers, m => m.Ignore())
        .ForMember(d => d.WaitingFor, m => m.Ignore())
        .ForMember(d => d.History, m => m.Ignore())
        .ForMember(d => d.Chain, m => m.Ignore())
        .ForMember(d => d.Deeds, m => m.Ignore());
}

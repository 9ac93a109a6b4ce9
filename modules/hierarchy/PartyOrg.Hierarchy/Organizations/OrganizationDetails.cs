using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>One organization's page: itself, the path to it, and what its state calls for.</summary>
internal sealed class OrganizationDetails(
    IRepository<Organization> organizations, IRepository<PartyMember> members, IRepository<OrganizationEvent> events, IHierarchyIntegrationService hierarchy,
    ICurrentUser user, ICountyClock clock, ITextCatalogue texts, IConfigurationProvider mapping) : IScopedDependency
{
    public Task<OrganizationDetailDto> GetAsync(Guid id, CancellationToken cancellationToken) => ReadAsync(organizations.Query, id, cancellationToken);

    /// <summary>The Scope filter is lifted: whoever founds a county's first organization gets the post that shows it in this very transaction.</summary>
    public Task<OrganizationDetailDto> OfNewAsync(Guid id, CancellationToken cancellationToken) => ReadAsync(organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]), id, cancellationToken);

    public async Task<ListResultDto<OrganizationEventDto>> GetHistoryAsync(Guid id, CancellationToken cancellationToken)
    {
        _ = await organizations.Query.Where(o => o.Id == id).Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(Organization), id);
        var history = await events.Query.Where(e => e.OrganizationId == id).OrderByDescending(e => e.On).ThenByDescending(e => e.Id).ToListAsync(cancellationToken);
        return new ListResultDto<OrganizationEventDto>(history.Select(e => new OrganizationEventDto(e.Kind, e.On, e.Before, e.After, e.RelatedId, TextOf(e))).ToList());
    }

    private async Task<OrganizationDetailDto> ReadAsync(IQueryable<Organization> source, Guid id, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var organization = await source.Where(o => o.Id == id).ProjectTo<OrganizationDetailDto>(mapping).FirstOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Organization), id);
        var path = (await hierarchy.GetPathsAsync([id], cancellationToken))[id];
        var facts = await FactsAsync(source, organization, today, cancellationToken);
        return organization with
        {
            TermDaysLeft = facts.TermDaysLeft,
            Path = path.Select(o => new PathItemDto(o.Id, o.Name, o.ShortName, o.Type, IsInScope(o.Code))).ToList(),
            Hints = organization.DissolvedOn is not null ? [] : OrganizationHealth.HintsFor(facts).Select(h => new HealthHintDto(h.Code, Fill(h.Code, ("Figure", h.Figure)))).ToList(),
        };
    }

    private bool IsInScope(string code) => user.Actor is null || user.Actor.Scopes.Any(scope => code.StartsWith(scope, StringComparison.Ordinal));

    private async Task<OrganizationFacts> FactsAsync(IQueryable<Organization> source, OrganizationDto o, DateOnly today, CancellationToken cancellationToken)
    {
        var counted = o.Type.IsGeneralBranch() ? source.Where(x => x.DissolvedOn == null).Within(x => x.Code, o.Code) : source.Where(x => x.Id == o.Id);
        var seats = new[] { Post.Secretary, Post.DeputySecretary, Post.Member };
        var found = await counted.Select(x => new
        {
            Registered = members.Query.Count(m => m.OrganizationId == x.Id && m.LeftOn == null),
            Full = members.Query.Count(m => m.OrganizationId == x.Id && m.LeftOn == null && m.FullSince != null),
            x.ReportedFullMembers,
            Reported = x.ReportedFullMembers + x.ReportedProbationaryMembers,
            Seats = x.Appointments.Count(a => seats.Contains(a.Post) && a.ActsForId == null && a.From <= today && (a.To == null || a.To >= today)),
        }).ToListAsync(cancellationToken);
        return new OrganizationFacts(
            o.Type, found.Sum(f => f.Registered > 0 ? f.Full : f.ReportedFullMembers), found.Sum(f => f.Registered > 0 ? f.Registered : f.Reported),
            o.SecretaryName is not null, found.Sum(f => f.Seats), o.TermDueOn?.DayNumber - today.DayNumber);
    }

    private string TextOf(OrganizationEvent e) => e.Kind == OrganizationEventKind.TypeChanged
        ? Fill($"OrganizationEvent.{e.Kind}", ("Before", texts.Get("Hierarchy", $"Enum:OrganizationType.{e.Before}")), ("After", texts.Get("Hierarchy", $"Enum:OrganizationType.{e.After}")))
        : Fill($"OrganizationEvent.{e.Kind}", ("Before", e.Before ?? texts.Get("Hierarchy", "None")), ("After", e.After ?? texts.Get("Hierarchy", "None")));

    private string Fill(string key, params (string Name, object Value)[] data) => texts.Get("Hierarchy", key, data.ToDictionary(d => d.Name, d => d.Value));
}

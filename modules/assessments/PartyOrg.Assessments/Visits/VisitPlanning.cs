using PartyOrg.Administration;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Visits;

/// <summary>Makes a plan of what was written: stops that are there and below whoever leads the visit, with a host each, and judges that have accounts.</summary>
internal sealed class VisitPlanning(IHierarchyIntegrationService hierarchy, IAccountIntegrationService accounts, ICountyClock clock) : IScopedDependency
{
    public async Task<VisitPlan> PlanAsync(WriteVisitInput input, string leadCode, CancellationToken cancellationToken)
    {
        var quarter = MetricPeriod.Parse(input.Quarter);
        if (!quarter.Name.Contains('Q', StringComparison.Ordinal))
        {
            throw new AbpValidationException(AssessmentsErrorCodes.VisitQuarter, "quarter", ("Quarter", input.Quarter));
        }

        return new VisitPlan(
            input.Name, input.Theme, quarter.Name, input.HeldOn!.Value, input.Basis, (input.Lines ?? []).Select(l => new VisitLine(l.Code, l.Name, l.Limit, l.Standard)).ToList(),
            await StopsAsync(input.Stops ?? [], leadCode, cancellationToken), await JudgesAsync(input.Judges ?? [], cancellationToken));
    }

    private async Task<IReadOnlyList<VisitStop>> StopsAsync(IReadOnlyList<VisitStopInput> stops, string leadCode, CancellationToken cancellationToken)
    {
        var ids = stops.Select(s => s.OrganizationId!.Value).Distinct().ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var found = (await hierarchy.ResolveAsync(new OrganizationSelection { Ids = ids }, cancellationToken)).ToDictionary(o => o.Id);
        if (ids.Exists(id => !found.ContainsKey(id)))
        {
            throw new EntityNotFoundException(typeof(OrganizationRef), ids.Find(id => !found.ContainsKey(id)));
        }

        if (found.Values.FirstOrDefault(o => o.Code == leadCode || !ScopeRanges.Contains(leadCode, o.Code)) is { } outside)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.VisitStopOutside, "stops", ("Name", outside.Name));
        }

        var secretaries = await hierarchy.GetSecretariesAsync(ids, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        return stops.Select((s, i) => new VisitStop(
            found[s.OrganizationId!.Value], string.IsNullOrWhiteSpace(s.HostName) ? secretaries.GetValueOrDefault(s.OrganizationId.Value)?.PersonName ?? "" : s.HostName, i + 1)).ToList();
    }

    private async Task<IReadOnlyList<VisitJudge>> JudgesAsync(IReadOnlyList<VisitJudgeInput> judges, CancellationToken cancellationToken)
    {
        var known = await accounts.GetAsync(judges.Select(j => j.UserId!.Value).Distinct().ToList(), cancellationToken);
        return judges.FirstOrDefault(j => !known.ContainsKey(j.UserId!.Value)) is { } unknown
            ? throw new EntityNotFoundException(typeof(AccountRef), unknown.UserId)
            : judges.Select(j => new VisitJudge(j.UserId!.Value, known[j.UserId.Value].Name, j.Kind)).ToList();
    }
}

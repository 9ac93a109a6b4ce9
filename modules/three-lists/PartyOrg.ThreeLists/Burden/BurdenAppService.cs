using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Burden;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.Burden;

/// <summary>负担监测: how much was asked of each organization in a month, and by whom.</summary>
internal sealed class BurdenAppService(BurdenMeter meter, BurdenCeiling ceilings, IHierarchyIntegrationService hierarchy, ITextCatalogue texts, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<BurdenDto> Sorting = new Sorting<BurdenDto>("reports", defaultDescending: true)
        .By("reports", b => b.Reports).By("fields", b => b.Fields).By("attachments", b => b.Attachments).By("organizationName", b => b.OrganizationName);

    [Authorize(ThreeListsPermissions.Burden)]
    public async Task<PagedResultDto<BurdenDto>> GetListAsync([FromQuery] GetBurdenInput input, CancellationToken cancellationToken)
    {
        var month = input.Month is null ? BurdenMeter.MonthOf(await clock.GetTodayAsync(cancellationToken)) : MetricPeriod.Parse(input.Month);
        var organizations = (await hierarchy.ResolveAsync(new OrganizationSelection { WithinId = input.WithinId }, cancellationToken))
            .Where(o => string.IsNullOrEmpty(input.Filter) || o.Name.Contains(input.Filter, StringComparison.OrdinalIgnoreCase)).ToList();
        var asked = await meter.ReadAsync(organizations.Select(o => o.Id).ToList(), month, cancellationToken);
        var (ceiling, approved) = (await ceilings.GetAsync(cancellationToken), await ceilings.ApprovedAsync(month.Name, cancellationToken));
        var all = organizations.Select(o => Sum(o, asked[o.Id].Select(a => a.Asked), ceiling, approved)).Where(b => b.Above || !input.Above).ToList();
        var page = Sorting.Apply(all.AsQueryable(), input.Sorting).Skip(input.SkipCount).Take(input.MaxResultCount).ToList();
        var askers = await hierarchy.GetOrganizationsAsync(page.SelectMany(b => asked[b.OrganizationId]).Select(a => a.Asked.AskedById).OfType<Guid>().Distinct().ToList(), cancellationToken);
        return new(all.Count, page.Select(b => Detail(b, asked[b.OrganizationId].ToList(), askers)).ToList());
    }

    private static BurdenDto Sum(OrganizationRef organization, IEnumerable<BurdenAsked> asked, int ceiling, IReadOnlyCollection<BurdenException> approved)
    {
        var (reports, fields, attachments) = asked.Aggregate((0, 0, 0), (sum, a) => (sum.Item1 + a.Reports, sum.Item2 + a.Fields, sum.Item3 + a.Attachments));
        var isAbove = ceiling > 0 && reports > ceiling;
        return new BurdenDto
        {
            OrganizationId = organization.Id,
            OrganizationName = organization.Name,
            Reports = reports,
            Fields = fields,
            Attachments = attachments,
            Ceiling = ceiling,
            Above = isAbove,
            ApprovedBecause = BurdenCeiling.ReasonFor(organization.Code, approved),
        };
    }

    private BurdenDto Detail(BurdenDto sum, IReadOnlyList<(string Resource, BurdenAsked Asked)> asked, IReadOnlyDictionary<Guid, OrganizationRef> askers) => sum with
    {
        ByAsker = asked.GroupBy(a => a.Asked.AskedById, a => a.Asked)
            .Select(g => new BurdenByAskerDto(g.Key, g.Key is { } id && askers.TryGetValue(id, out var asker) ? asker.Name : "", g.Sum(a => a.Reports), g.Sum(a => a.Fields), g.Sum(a => a.Attachments)))
            .OrderByDescending(a => a.Reports).ToList(),
        ByKind = asked.GroupBy(a => (a.Resource, a.Asked.Kind), a => a.Asked)
            .Select(g => new BurdenByKindDto(g.Key.Kind, texts.Get(g.Key.Resource, $"Burden:{g.Key.Kind}"), g.Sum(a => a.Reports), g.Sum(a => a.Fields), g.Sum(a => a.Attachments)))
            .OrderByDescending(k => k.Reports).ToList(),
    };
}

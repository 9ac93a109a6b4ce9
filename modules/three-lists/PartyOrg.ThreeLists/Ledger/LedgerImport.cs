using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;

namespace PartyOrg.ThreeLists.Ledger;

/// <summary>Brings a ledger onto the problem list: first all of it is checked, then all of it is done, or nothing.</summary>
internal sealed class LedgerImport(
    IRepository<Problem> problems, IHierarchyIntegrationService hierarchy, ActingPosts posts, Sides sides, EntryNumbers numbers, LedgerWords words, IBulkWriter bulk, AuditTrail audit, ITextCatalogue texts)
    : IScopedDependency
{
    private const int ChunkSize = 1000;

    /// <summary>What the file would do, with the plan to do it; the plan is null where there are faults.</summary>
    public async Task<(ImportResultDto Result, LedgerPlan? Plan)> PlanAsync(Stream file, CancellationToken cancellationToken)
    {
        var faults = new List<ImportFault>();
        var lines = words.Read(file, faults);
        var plan = new LedgerPlan(await ReadStateAsync(cancellationToken));
        lines.ForEach(plan.Take);
        return faults.Count > 0
            ? (new ImportResultDto(0, 0, 0, faults.OrderBy(f => f.Sheet, StringComparer.Ordinal).ThenBy(f => f.Row).Select(f => f.ToDto(texts)).ToList()), null)
            : (new ImportResultDto(plan.New.Count, plan.Changed.Count, plan.Unchanged, []), plan);
    }

    public async Task ApplyAsync(LedgerPlan plan, CancellationToken cancellationToken)
    {
        var doer = await sides.MakerAsync(cancellationToken) with { Supervises = true }; // who may import a ledger may say what it says
        var first = plan.New.Count == 0 ? 0 : await numbers.TakeAsync(EntryKind.Problem, doer.Today.Year, plan.New.Count, cancellationToken);
        var entered = plan.New.Select((p, i) => Enter(p.Line, p.Lead, p.Person, p.UserId, first + i, doer)).ToList();
        await bulk.InsertAsync(entered, cancellationToken);
        await bulk.InsertAsync(entered.ConvertAll(p => new EntryEvent(p, EntryDeed.Import, doer, p.ClosureNote, [])), cancellationToken);

        foreach (var some in plan.Changed.Chunk(ChunkSize))
        {
            var ids = some.Select(c => c.ProblemId).ToList();
            var tracked = (await problems.GetListAsync(p => ids.Contains(p.Id), cancellationToken)).ToDictionary(p => p.Id);
            Array.ForEach(some, c => tracked[c.ProblemId].Update(TextOf(c.Line, tracked[c.ProblemId]), doer));
        }

        audit.Record(new { created = entered.Count, updated = plan.Changed.Count });
    }

    private async Task<LedgerState> ReadStateAsync(CancellationToken cancellationToken)
    {
        var organizations = await hierarchy.ResolveAsync(new OrganizationSelection(), cancellationToken);
        var today = (await sides.MakerAsync(cancellationToken)).Today;
        var secretaries = await hierarchy.GetSecretariesAsync(organizations.Select(o => o.Id).ToList(), today, cancellationToken);
        var known = await problems.Query.Select(p => new KnownProblem(p.Id, p.OrganizationId, p.Number, p.Title, p.Measures, p.ResponsiblePerson, p.DueOn, p.State)).ToListAsync(cancellationToken);
        return new LedgerState(organizations, secretaries, await posts.GetOrganizationsAsync(cancellationToken), known);
    }

    private static Problem Enter(LedgerLine line, OrganizationRef lead, string person, Guid? userId, int number, Doer doer)
    {
        var foundOn = line.DueOn < doer.Today ? line.DueOn.Value : doer.Today;
        var common = new EntryText(line.Problem, line.Measures, person, line.DueOn!.Value) { ResponsibleUserId = userId };
        return Problem.FromLedger(EntryPlace.Of(lead), number, new ProblemText(common, null, ProblemCategory.Other, ProblemSource.SelfFound, Severity.Minor, foundOn), line.IsClosed, line.Progress, doer);
    }

    private static ProblemText TextOf(LedgerLine line, Problem problem)
    {
        var common = new EntryText(problem.Title, line.SaysMeasures ? line.Measures : problem.Measures, line.Person ?? problem.ResponsiblePerson, line.DueOn ?? problem.DueOn)
        {
            ResponsibleUserId = line.Person is null || line.Person == problem.ResponsiblePerson ? problem.ResponsibleUserId : null,
            EvidenceBecause = problem.EvidenceBecause,
            Helpers = problem.Helpers.Select(h => new HelperText(h.OrganizationId, h.Person)).ToList(),
        };
        return new ProblemText(common, problem.Description, problem.Category, problem.Source, problem.Severity, problem.FoundOn < common.DueOn ? problem.FoundOn : common.DueOn);
    }
}

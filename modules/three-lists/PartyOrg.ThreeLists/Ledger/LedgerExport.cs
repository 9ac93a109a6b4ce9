using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Ledger;

/// <summary>Writes a list as the ledger that offices keep; a problem ledger can be imported again and changes nothing.</summary>
internal sealed class LedgerExport(IRepository<Problem> problems, IRepository<WorkTask> tasks, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, LedgerWords words, ITextCatalogue texts)
    : IScopedDependency
{
    private static readonly double[] Widths = [8, 48, 48, 36, 12, 14, 40, 10];

    public async Task<byte[]> WriteAsync(GetLedgerInput input, CancellationToken cancellationToken)
    {
        var code = input.WithinId is { } within ? await organizations.GetCodeAsync(within, cancellationToken) : null;
        var lines = input.Kind == EntryKind.Problem ? await ReadAsync(problems.Query, input, code, cancellationToken) : await ReadAsync(tasks.Query, input, code, cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(lines.Select(l => l.OrganizationId).Distinct().ToList(), cancellationToken);
        using var file = new MemoryStream();
        using (var table = new SpreadsheetWriter(file, texts.Get(ThreeListsPermissions.GroupName, $"Ledger:Sheet.{input.Kind}"), Widths))
        {
            table.WriteRow(Enum.GetValues<LedgerColumn>().Select(c => (object?)words.Columns.NameOf(c)).ToList());
            for (var i = 0; i < lines.Count; i++)
            {
                var l = lines[i];
                table.WriteRow(i + 1, l.Title, l.Measures, names[l.OrganizationId].Name, l.ResponsiblePerson, l.DueOn, ProgressOf(l), words.StruckOff.NameOf(l.State == EntryState.Closed ? StruckOff.Yes : StruckOff.No));
            }
        }

        return file.ToArray();
    }

    private static async Task<List<Line>> ReadAsync<TEntry>(IQueryable<TEntry> entries, GetLedgerInput input, string? code, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        var query = code is null ? entries : entries.Within(e => e.OrganizationCode, code);
        return await query.WhereIf(input.From is not null, e => e.DueOn >= input.From).WhereIf(input.To is not null, e => e.DueOn <= input.To)
            .OrderBy(e => e.Year).ThenBy(e => e.Number)
            .Select(e => new Line(e.Title, e.Measures, e.OrganizationId, e.ResponsiblePerson, e.DueOn, e.State, e.ClosureNote, e.SuspendedBecause)).ToListAsync(cancellationToken);
    }

    /// <summary>What its organization said last, or the state that it is in.</summary>
    private string ProgressOf(Line line) => line.State == EntryState.Suspended ? line.SuspendedBecause! : line.ClosureNote ?? texts.Get(ThreeListsPermissions.GroupName, $"Enum:EntryState.{line.State}");

    private sealed record Line(string Title, string? Measures, Guid OrganizationId, string ResponsiblePerson, DateOnly DueOn, EntryState State, string? ClosureNote, string? SuspendedBecause);
}

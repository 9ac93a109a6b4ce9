using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>Writes the roster as offices know it. What is exported can be imported again and changes nothing; phones are masked like everywhere.</summary>
internal sealed class RosterExport(IRepository<Organization> organizations, IRepository<Appointment> appointments, IHierarchyIntegrationService hierarchy, RosterWords words, IPersonalDataProtector protector, ITextCatalogue texts) : IScopedDependency
{
    private static readonly double[] Widths = [6, 42, 22, 12, 12, 42, 15, 12, 12, 8, 10, 14, 10, 10, 20];

    /// <param name="code">The path code of the subtree; null: all that is in scope.</param>
    public async Task<byte[]> WriteAsync(string? code, bool asCsv, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(code, cancellationToken);
        using var output = new MemoryStream();
        using (var table = TableWriter.Begin(output, asCsv, texts.Get("Hierarchy", "Roster:Sheet"), Widths))
        {
            table.WriteRow(Enum.GetValues<RosterColumn>().Select(object? (c) => words.Columns.NameOf(c)).ToList());
            foreach (var row in rows)
            {
                table.WriteRow(row);
            }
        }

        return output.ToArray();
    }

    private async Task<List<object?[]>> RowsAsync(string? code, CancellationToken cancellationToken)
    {
        var living = organizations.Query.Where(o => o.DissolvedOn == null);
        var read = await (code is null ? living : living.Within(o => o.Code, code)).OrderBy(o => o.Code).ToListAsync(cancellationToken);
        var names = read.ToDictionary(o => o.Id, o => o.Name);
        var above = await hierarchy.GetOrganizationsAsync(read.Where(o => o.ParentId is { } id && !names.ContainsKey(id)).Select(o => o.ParentId!.Value).Distinct().ToList(), cancellationToken);
        var secretaries = await appointments.Query.Where(a => a.SecretaryOf != null).Select(a => new { a.Id, a.OrganizationId, a.PersonName, a.ProtectedPhone }).ToDictionaryAsync(a => a.OrganizationId, cancellationToken);
        return read.Select((o, i) =>
        {
            var secretary = secretaries.GetValueOrDefault(o.Id);
            var parent = o.ParentId is not { } id ? null : names.GetValueOrDefault(id) ?? above.GetValueOrDefault(id)?.Name;
            return new object?[]
            {
                i + 1, o.Name, o.ShortName, words.Types.NameOf(o.Type), words.Sectors.NameOf(o.Sector), parent, o.DivisionCode, o.EstablishedOn, o.ElectedOn, o.TermYears,
                secretary?.PersonName, secretary is null ? null : Appointment.MaskedPhone(secretary.ProtectedPhone, secretary.Id, protector),
                o.ReportedFullMembers, o.ReportedProbationaryMembers, o.Remark,
            };
        }).ToList();
    }
}

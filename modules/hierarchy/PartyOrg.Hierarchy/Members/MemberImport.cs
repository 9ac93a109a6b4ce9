using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Members;

/// <summary>Brings a members' register in: all or nothing, and the same file again changes nothing.</summary>
internal sealed class MemberImport(
    IRepository<PartyMember> members, IRepository<Organization> organizations, IBulkWriter bulk, MemberWords words,
    IPersonalDataProtector protector, ICountyClock clock, AuditTrail audit, ITextCatalogue texts) : IScopedDependency
{
    /// <summary>What the file would do, with the plan to do it; the plan is null where there are faults.</summary>
    public async Task<(ImportResultDto Result, MemberPlan? Plan)> PlanAsync(Stream file, CancellationToken cancellationToken)
    {
        var faults = new List<ImportFault>();
        var lines = words.Read(file, faults);
        var places = await organizations.GetListAsync(o => o.DissolvedOn == null, cancellationToken);
        var mine = await members.Query.Where(m => m.LeftOn == null)
            .Select(m => new KnownMember(m.Id, m.OrganizationId, m.Name, m.AdmittedOn, m.FullSince, m.ProtectedIdentityNumber, m.ProtectedPhone, m.FloatingTo, m.FloatingSince))
            .ToListAsync(cancellationToken);

        // The Scope filter is lifted: a person is on one list in the whole county, and a transfer is not an import.
        var everywhere = await members.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(m => m.IdentityNumberIndex != null)
            .Select(m => new { m.Id, Index = m.IdentityNumberIndex! }).ToDictionaryAsync(m => m.Index, m => m.Id, cancellationToken);
        var plan = new MemberPlan(lines, places, mine, everywhere, protector);
        return faults.Count > 0
            ? (new ImportResultDto(0, 0, 0, faults.OrderBy(f => f.Row).Select(f => f.ToDto(texts)).ToList()), null)
            : (new ImportResultDto(plan.Created, plan.Updated, plan.Unchanged, []), plan);
    }

    public async Task ApplyAsync(MemberPlan plan, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var admitted = plan.Members.Where(p => p.Member is null).Select(p => Admit(plan, p)).ToList();
        foreach (var part in plan.Members.Where(p => p.IsUpdated).Chunk(500))
        {
            var ids = part.Select(p => p.Member!.Id).ToList();
            var found = (await members.GetListAsync(m => ids.Contains(m.Id), cancellationToken)).ToDictionary(m => m.Id);
            Array.ForEach(part, p => Update(plan, p, found[p.Member!.Id], today));
        }

        await bulk.InsertAsync(admitted, cancellationToken);
        await bulk.InsertAsync(admitted.SelectMany(m => m.Memberships).ToList(), cancellationToken);
        audit.Record(new { created = plan.Created, updated = plan.Updated });
    }

    private PartyMember Admit(MemberPlan plan, PlannedMember planned)
    {
        var line = planned.Line;
        var member = new PartyMember(planned.Organization, line.Name, line.AdmittedOn!.Value, line.FullSince);
        member.KeepPersonalData(line.IdentityNumber, plan.PhoneOf(planned), protector);
        if (line is { FloatingTo: { } to, FloatingSince: { } since })
        {
            member.Float(since, to);
        }

        return member;
    }

    private void Update(MemberPlan plan, PlannedMember planned, PartyMember member, DateOnly today)
    {
        var line = planned.Line;
        member.Describe(line.Name, line.AdmittedOn!.Value, line.FullSince);
        member.TransferTo(planned.Organization, today);
        if (line.GivesPhones)
        {
            member.KeepPersonalData(plan.NumberOf(planned), plan.PhoneOf(planned), protector);
        }

        if (line is { FloatingTo: { } to, FloatingSince: { } since })
        {
            member.Float(since, to);
        }
        else if (line.SaysFloating)
        {
            member.Return();
        }
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Members;

/// <summary>Writes the members' register, personal data masked. What is exported can be imported again and changes nothing.</summary>
internal sealed class MemberExport(IRepository<PartyMember> members, IRepository<Organization> organizations, MemberWords words, IPersonalDataProtector protector, ITextCatalogue texts) : IScopedDependency
{
    public async Task<byte[]> WriteAsync(string? code, bool asCsv, CancellationToken cancellationToken)
    {
        var here = members.Query.Where(m => m.LeftOn == null);
        var rows = await (code is null ? here : here.Within(m => m.OrganizationCode, code)).OrderBy(m => m.OrganizationCode).ThenBy(m => m.Name).ThenBy(m => m.Id)
            .Select(m => new
            {
                m.Id, m.Name, m.ProtectedIdentityNumber, m.ProtectedPhone, m.AdmittedOn, m.FullSince, m.FloatingTo, m.FloatingSince,
                Organization = organizations.Query.Where(o => o.Id == m.OrganizationId).Select(o => o.Name).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        using var output = new MemoryStream();
        using (var table = TableWriter.Begin(output, asCsv, texts.Get("Hierarchy", "Members:Sheet")))
        {
            table.WriteRow(Enum.GetValues<MemberColumn>().Select(object? (c) => words.Columns.NameOf(c)).ToList());
            for (var i = 0; i < rows.Count; i++)
            {
                var m = rows[i];
                table.WriteRow(
                    i + 1, m.Name, PersonalData.MaskIdentityNumber(PartyMember.ReadIdentityNumber(m.ProtectedIdentityNumber, m.Id, protector)),
                    PersonalData.MaskPhone(PartyMember.ReadPhone(m.ProtectedPhone, m.Id, protector)), m.Organization,
                    words.Statuses.NameOf(m.FullSince is null ? MemberStatus.Probationary : MemberStatus.Full), m.AdmittedOn, m.FullSince, m.FloatingTo, m.FloatingSince);
            }
        }

        return output.ToArray();
    }
}

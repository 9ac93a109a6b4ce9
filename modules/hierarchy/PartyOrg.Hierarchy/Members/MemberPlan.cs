using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Members;

/// <summary>What planning needs of a member that is there already: ten thousand of these are read, and only those that change are loaded whole.</summary>
internal sealed record KnownMember(
    Guid Id, Guid OrganizationId, string Name, DateOnly AdmittedOn, DateOnly? FullSince, string? ProtectedIdentityNumber, string? ProtectedPhone, string? FloatingTo, DateOnly? FloatingSince);

/// <summary>A line with what it is about: a member known already, or none.</summary>
internal sealed record PlannedMember(MemberLine Line, Organization Organization, KnownMember? Member, bool IsUpdated);

/// <summary>
/// Finds for each line the member it means, and what would change; it changes nothing. A member is known by the identity number;
/// where it is masked, as in exports, by its mask together with name and organization.
/// </summary>
internal sealed class MemberPlan
{
    private readonly IPersonalDataProtector _protector;
    private readonly Dictionary<string, Organization> _organizations;
    private readonly Dictionary<Guid, KnownMember> _mine;
    private readonly IReadOnlyDictionary<string, Guid> _everywhere;
    private readonly Lazy<ILookup<(Guid, string, string?), KnownMember>> _byMask; // opens every number: only where a line is masked
    private readonly Dictionary<string, int> _lineOfNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, int> _lineOfMember = [];

    /// <param name="organizations">Those in the caller's scope.</param>
    /// <param name="mine">The members in the caller's scope.</param>
    /// <param name="everywhere">All members of the county by the index of their identity number.</param>
    public MemberPlan(IReadOnlyList<MemberLine> lines, IEnumerable<Organization> organizations, IReadOnlyCollection<KnownMember> mine, IReadOnlyDictionary<string, Guid> everywhere, IPersonalDataProtector protector)
    {
        (_protector, _everywhere) = (protector, everywhere);
        _organizations = organizations.ToDictionary(o => o.Name, StringComparer.Ordinal);
        _mine = mine.ToDictionary(m => m.Id);
        _byMask = new(() => mine.ToLookup(m => (m.OrganizationId, m.Name, PersonalData.MaskIdentityNumber(NumberOf(m)))));
        foreach (var line in lines.Where(l => l.IsComplete))
        {
            Lay(line);
        }
    }

    public List<PlannedMember> Members { get; } = [];

    public int Created => Members.Count(p => p.Member is null);
    public int Updated => Members.Count(p => p.IsUpdated);
    public int Unchanged => Members.Count - Created - Updated;

    /// <summary>A masked phone, as exports have it, is the one it was made from.</summary>
    public string? PhoneOf(PlannedMember p) => IsMasked(p.Line.Phone) ? StoredPhone(p.Member) : p.Line.Phone;

    public string? NumberOf(PlannedMember p) => p.Line.IsMasked ? NumberOf(p.Member!) : p.Line.IdentityNumber;

    private void Lay(MemberLine line)
    {
        if (!_organizations.TryGetValue(line.OrganizationName, out var organization))
        {
            line.Fault(MemberColumn.Organization, "Hierarchy:Import:UnknownOrganization");
        }
        else if (!organization.Type.HasMembers())
        {
            line.Fault(MemberColumn.Organization, "Hierarchy:Import:NoMembersHere");
        }
        else if (line.IsMasked)
        {
            LayMasked(line, organization);
        }
        else if (!_lineOfNumber.TryAdd(line.IdentityNumber!, line.Number))
        {
            line.Fault(MemberColumn.IdentityNumber, "Hierarchy:Import:IdentityNumberTwice", ("Row", _lineOfNumber[line.IdentityNumber!]));
        }
        else if (!_everywhere.TryGetValue(PartyMember.IndexOf(line.IdentityNumber!, _protector), out var id))
        {
            Add(line, organization, null);
        }
        else if (_mine.TryGetValue(id, out var member))
        {
            Add(line, organization, member);
        }
        else
        {
            line.Fault(MemberColumn.IdentityNumber, HierarchyErrorCodes.IdentityNumberTaken);
        }
    }

    private void LayMasked(MemberLine line, Organization organization)
    {
        if (_byMask.Value[(organization.Id, line.Name, line.IdentityNumber)].FirstOrDefault(m => !_lineOfMember.ContainsKey(m.Id)) is { } member)
        {
            Add(line, organization, member);
        }
        else
        {
            line.Fault(MemberColumn.IdentityNumber, HierarchyErrorCodes.WrongIdentityNumber);
        }
    }

    private void Add(MemberLine line, Organization organization, KnownMember? member)
    {
        if (IsMasked(line.Phone) && line.Phone != PersonalData.MaskPhone(StoredPhone(member)))
        {
            line.Fault(MemberColumn.Phone, "Hierarchy:Import:BadPhone");
        }
        else if (member is not null && !_lineOfMember.TryAdd(member.Id, line.Number))
        {
            line.Fault(MemberColumn.IdentityNumber, "Hierarchy:Import:IdentityNumberTwice", ("Row", _lineOfMember[member.Id]));
        }
        else
        {
            var planned = new PlannedMember(line, organization, member, false);
            Members.Add(planned with { IsUpdated = member is not null && Differs(planned, member) });
        }
    }

    private bool Differs(PlannedMember p, KnownMember m) =>
        m.Name != p.Line.Name || m.AdmittedOn != p.Line.AdmittedOn || m.FullSince != p.Line.FullSince || m.OrganizationId != p.Organization.Id
        || (p.Line.GivesPhones && PhoneOf(p) != StoredPhone(m))
        || (p.Line.SaysFloating && (m.FloatingTo != p.Line.FloatingTo || m.FloatingSince != p.Line.FloatingSince));

    private string? NumberOf(KnownMember m) => PartyMember.ReadIdentityNumber(m.ProtectedIdentityNumber, m.Id, _protector);

    private string? StoredPhone(KnownMember? m) => m is null ? null : PartyMember.ReadPhone(m.ProtectedPhone, m.Id, _protector);

    private static bool IsMasked(string? text) => text?.Contains('*', StringComparison.Ordinal) == true;
}

using System.Globalization;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>A Party organization at its place in the county's tree. Its code is the path from the top, so that a subtree is a range of codes.</summary>
[ScopedBy(nameof(Code))]
internal sealed partial class Organization : FullAuditedAggregateRoot, IMultiTenant
{
    public const int MaxNameLength = 128;
    public const int MaxShortNameLength = 64;
    public const int MaxDivisionCodeLength = 12;
    public const int MaxRemarkLength = 512;
    public const int MaxTermYears = 10;

    private readonly List<OrganizationEvent> _history = [];

    private Organization() { }

    private Organization(OrganizationProfile profile, Guid? parentId, string code)
    {
        (ParentId, Code) = (parentId, code);
        Take(profile);
    }

    public Guid TenantId { get; private set; }
    public string Code { get; private set; } = null!;
    public Guid? ParentId { get; private set; }
    public string Name { get; private set; } = null!;
    public string ShortName { get; private set; } = null!;
    public OrganizationType Type { get; private set; }
    public Sector Sector { get; private set; }

    /// <summary>GB/T 2260 (6 digits), with GB/T 10114 below the county (9), or the statistics' 12. Not every organization is territorial.</summary>
    public string? DivisionCode { get; private set; }

    public DateOnly? EstablishedOn { get; private set; }
    public DateOnly? ElectedOn { get; private set; }
    public int? TermYears { get; private set; }
    public DateOnly? TermDueOn { get; private set; }
    public int ReportedFullMembers { get; private set; }
    public int ReportedProbationaryMembers { get; private set; }
    public string? Remark { get; private set; }

    /// <summary>The first day on which it is no more. It keeps its row, name and old results.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    [OrganizationReference]
    public Guid? SuccessorId { get; private set; }

    /// <summary>The name while it is borne by a living organization: unique in the county. Names of the dissolved and the deleted are free again.</summary>
    public string? LivingName { get; private set; }

    /// <summary>The number given to the last child. Numbers are not given twice, and placing two children at once is seen by the parent's stamp.</summary>
    public int LastChildOrdinal { get; private set; }

    public IReadOnlyCollection<OrganizationEvent> History => _history;

    // For projections only; never loaded with the organization. Lists, since EF adds what is tracked beside it.
    internal IReadOnlyCollection<Organization> Children { get; } = new List<Organization>();
    internal IReadOnlyCollection<PartyMember> Members { get; } = new List<PartyMember>();
    internal IReadOnlyCollection<Appointment> Appointments { get; } = new List<Appointment>();

    public bool IsDissolved => DissolvedOn is not null;

    /// <summary>The county's own committee, or another at the top.</summary>
    public static Organization AtTop(OrganizationProfile profile, int ordinal) =>
        profile.Type.MayHangUnder(null) ? new(profile, null, CodeOf(null, ordinal)) : throw new BusinessException(HierarchyErrorCodes.ParentMissing).WithData("Name", profile.Name);

    public static Organization Below(Organization parent, OrganizationProfile profile)
    {
        parent.RefuseIfDissolved();
        RefuseUnfit(profile.Type, parent.Type);
        return new(profile, parent.Id, parent.NextChildCode());
    }

    /// <summary>Takes over what a form or a roster says now, and notes what history should know. False: nothing is different.</summary>
    public bool Describe(OrganizationProfile profile, DateOnly on)
    {
        RefuseIfDissolved();
        if (profile == Profile)
        {
            return false;
        }

        Note(OrganizationEventKind.Renamed, on, Name, profile.Name);
        Note(OrganizationEventKind.TypeChanged, on, Type.ToString(), profile.Type.ToString());
        Note(OrganizationEventKind.Elected, on, IsoOf(ElectedOn), IsoOf(profile.ElectedOn));
        Take(profile);
        return true;
    }

    public OrganizationProfile Profile => new(Name, ShortName, Type, Sector)
    {
        DivisionCode = DivisionCode,
        EstablishedOn = EstablishedOn,
        ElectedOn = ElectedOn,
        TermYears = TermYears,
        ReportedFullMembers = ReportedFullMembers,
        ReportedProbationaryMembers = ReportedProbationaryMembers,
        Remark = Remark,
    };

    /// <summary>Entered by mistake: frees the name. Who has left traces is dissolved instead.</summary>
    public void Withdraw() => LivingName = null;

    public void RefuseIfDissolved()
    {
        if (IsDissolved)
        {
            throw new BusinessException(HierarchyErrorCodes.AlreadyDissolved).WithData("Name", Name);
        }
    }

    private static void RefuseUnfit(OrganizationType type, OrganizationType parent)
    {
        if (!type.MayHangUnder(parent))
        {
            throw new BusinessException(HierarchyErrorCodes.ParentTypeNotAllowed).WithData("Type", type).WithData("ParentType", parent);
        }
    }

    private void Take(OrganizationProfile p)
    {
        (Name, LivingName, ShortName, Type, Sector, DivisionCode, Remark) = (p.Name, p.Name, p.ShortName, p.Type, p.Sector, p.DivisionCode, p.Remark);
        (EstablishedOn, ElectedOn, TermYears) = (p.EstablishedOn, p.ElectedOn, p.TermYears);
        (ReportedFullMembers, ReportedProbationaryMembers) = (p.ReportedFullMembers, p.ReportedProbationaryMembers);
        TermDueOn = p.TermYears is { } years ? p.ElectedOn?.AddYears(years) : null;
    }

    private void Note(OrganizationEventKind kind, DateOnly on, string? before, string? after, Guid? relatedId = null)
    {
        if (before != after || relatedId is not null)
        {
            _history.Add(new OrganizationEvent(Id, kind, on, before, after, relatedId));
        }
    }

    private static string? IsoOf(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private string NextChildCode() => CodeOf(Code, ++LastChildOrdinal);

    private static string CodeOf(string? parentCode, int ordinal)
    {
        var own = ordinal.ToString("D5", CultureInfo.InvariantCulture);
        var code = parentCode is null ? own : $"{parentCode}.{own}";
        return own.Length == 5 && code.Length < PathCode.MaxLength ? code : throw new BusinessException(HierarchyErrorCodes.TreeTooDeep);
    }
}

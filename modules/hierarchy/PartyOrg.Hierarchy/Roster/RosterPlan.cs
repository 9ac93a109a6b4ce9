using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>
/// Lays the roster over the tree that is there, finds what is wrong with the result, and says what would change. It changes nothing.
/// Names and parents are found by hash, circles by one walk that meets each organization once.
/// </summary>
internal sealed class RosterPlan
{
    private readonly Dictionary<string, PlannedOrganization> _byName = new(StringComparer.Ordinal);
    private readonly RosterState _state;
    private readonly IPersonalDataProtector _protector;

    public RosterPlan(IReadOnlyList<RosterLine> lines, RosterState state, IPersonalDataProtector protector)
    {
        (_state, _protector) = (state, protector);
        LayOutExisting();
        foreach (var line in lines.Where(l => l.Name.Length > 0))
        {
            Lay(line);
        }

        foreach (var planned in All.Where(p => p.Line is not null))
        {
            FindParent(planned);
            CheckPhone(planned);
        }

        FindCircles();
        CheckTypes();
    }

    /// <summary>The existing first, then the new in the roster's order.</summary>
    public List<PlannedOrganization> All { get; } = [];

    public int Created => All.Count(p => p.IsNew);
    public int Updated => All.Count(p => p.IsUpdated);
    public int Unchanged => All.Count(p => p is { Line: not null, IsNew: false, IsUpdated: false });

    /// <summary>Says of each what will be done; to be asked when no fault was found.</summary>
    public void Compare()
    {
        foreach (var p in All.Where(p => p.Line is not null))
        {
            p.Profile = p.Line!.ProfileOver(p.Organization?.Profile, _state.TermYears);
            p.HasOtherSecretary = IsOtherSecretary(p);
            p.IsUpdated = !p.IsNew && (p.Profile != p.Organization!.Profile || p.IsMoved || p.HasOtherSecretary);
        }
    }

    private void LayOutExisting()
    {
        var byId = new Dictionary<Guid, PlannedOrganization>();
        foreach (var o in _state.Organizations)
        {
            byId[o.Id] = Add(new PlannedOrganization(o.Name, o.Type) { Organization = o, OldParentId = o.ParentId });
        }

        foreach (var o in _state.Others)
        {
            byId[o.Id] = Add(new PlannedOrganization(o.Name, o.Type) { OldParentId = o.ParentId });
        }

        foreach (var planned in All.Where(p => p.OldParentId is not null))
        {
            planned.Parent = byId.GetValueOrDefault(planned.OldParentId!.Value);
        }
    }

    private PlannedOrganization Add(PlannedOrganization planned)
    {
        All.Add(planned);
        _byName.Add(planned.Name, planned);
        return planned;
    }

    private void Lay(RosterLine line)
    {
        if (!_byName.TryGetValue(line.Name, out var planned))
        {
            planned = Add(new PlannedOrganization(line.Name, line.Type) { IsNew = true });
        }
        else if (planned.Line is { } earlier)
        {
            line.Fault(RosterColumn.Name, "Hierarchy:Import:DuplicateName", ("Row", earlier.Number));
            return;
        }
        else if (planned.Organization is null)
        {
            line.Fault(RosterColumn.Name, "Hierarchy:Import:NameTakenElsewhere");
            return;
        }

        (planned.Line, planned.Type) = (line, line.Type);
    }

    private void FindParent(PlannedOrganization planned)
    {
        var line = planned.Line!;
        if (line.ParentName.Length == 0)
        {
            var isTop = planned.IsNew ? IsFirstOfCounty(planned) : planned.OldParentId is null;
            if (!isTop)
            {
                planned.IsAstray = true;
                line.Fault(RosterColumn.Parent, "Hierarchy:Import:ParentMissing");
            }
        }
        else if (!_byName.TryGetValue(line.ParentName, out var parent) || (parent is { IsNew: false, Organization: null } && parent != planned.Parent))
        {
            planned.IsAstray = true;
            line.Fault(RosterColumn.Parent, "Hierarchy:Import:UnknownParent");
        }
        else
        {
            planned.Parent = parent;
        }
    }

    /// <summary>A county has one top; the first roster brings it.</summary>
    private bool IsFirstOfCounty(PlannedOrganization planned) =>
        _state.Organizations.Count + _state.Others.Count == 0 && All.Find(p => p.Line?.ParentName.Length == 0) == planned;

    private void FindCircles()
    {
        var done = new HashSet<PlannedOrganization>();
        foreach (var start in All)
        {
            var path = new HashSet<PlannedOrganization>();
            var at = start;
            while (at is not null && !done.Contains(at) && path.Add(at))
            {
                at = at.Parent;
            }

            if (at is not null && path.Contains(at))
            {
                BreakCircle(at);
            }

            done.UnionWith(path);
        }
    }

    private static void BreakCircle(PlannedOrganization first)
    {
        var circle = new List<PlannedOrganization> { first };
        for (var at = first.Parent!; at != first; at = at.Parent!)
        {
            circle.Add(at);
        }

        foreach (var planned in circle.Where(p => p.Line is not null))
        {
            planned.Line!.Fault(RosterColumn.Parent, "Hierarchy:CircularParents", ("Name", planned.Name), ("ParentName", planned.Parent!.Name));
        }
    }

    private void CheckTypes()
    {
        foreach (var p in All.Where(p => p.Type is not null && (p.Line is not null || p.Parent?.Line is not null)))
        {
            if (p.IsAstray || p.Parent is { Type: null } || p.Type!.Value.MayHangUnder(p.Parent?.Type))
            {
                continue; // fits, or the parent's own fault has been noted
            }

            if (p.Line is { } line)
            {
                line.Fault(RosterColumn.Parent, "Hierarchy:ParentTypeNotAllowed");
            }
            else
            {
                p.Parent!.Line!.Fault(RosterColumn.Type, "Hierarchy:Import:ChildrenDoNotFit", ("Name", p.Name));
            }
        }
    }

    private bool IsOtherSecretary(PlannedOrganization p) => p.Line!.NamesSecretaries
        && (p.Line.Secretary != CurrentSecretary(p)?.PersonName || (p.Line.GivesPhones && PhoneOf(p) != CurrentPhone(p)));

    /// <summary>The phone the line means: a masked one, as exports have it, is the one it was made from.</summary>
    public string? PhoneOf(PlannedOrganization p) => p.Line!.Phone is { } phone && phone.Contains('*', StringComparison.Ordinal) ? CurrentPhone(p) : p.Line.Phone;

    private void CheckPhone(PlannedOrganization p)
    {
        if (p.Line!.Phone is { } phone && phone.Contains('*', StringComparison.Ordinal) && phone != PersonalData.MaskPhone(CurrentPhone(p)))
        {
            p.Line.Fault(RosterColumn.Phone, "Hierarchy:Import:BadPhone");
        }
    }

    private string? CurrentPhone(PlannedOrganization p) => CurrentSecretary(p)?.ReadPhone(_protector);

    public Appointment? CurrentSecretary(PlannedOrganization p) => p.Organization is null ? null : _state.Secretaries.GetValueOrDefault(p.Organization.Id);
}

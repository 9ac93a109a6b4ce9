using PartyOrg.Hierarchy;
using PartyOrg.Platform.Documents;
using PartyOrg.ThreeLists.Entries;
using static PartyOrg.ThreeLists.ThreeListsErrorCodes;

namespace PartyOrg.ThreeLists.Ledger;

/// <summary>What is known where a ledger comes in: the organizations of the importer's scope, who is secretary of each, for which the importer acts, and the problems that they have.</summary>
internal sealed record LedgerState(
    IReadOnlyList<OrganizationRef> Organizations, IReadOnlyDictionary<Guid, PostHolder> Secretaries, IReadOnlyCollection<Guid> Own, IReadOnlyCollection<KnownProblem> Problems);

/// <summary>A problem as far as a ledger can say something of it.</summary>
internal sealed record KnownProblem(Guid Id, Guid OrganizationId, int Number, string Title, string? Measures, string ResponsiblePerson, DateOnly DueOn, EntryState State);

/// <summary>The check of a ledger, line by line: which problems are new, which are written again, and which stay. One organization's problem is known by its words.</summary>
internal sealed class LedgerPlan
{
    private readonly Dictionary<string, List<OrganizationRef>> _organizations = [];
    private readonly Dictionary<(Guid, string), KnownProblem> _known;
    private readonly Dictionary<(Guid, string), LedgerLine> _seen = [];
    private readonly LedgerState _state;

    public LedgerPlan(LedgerState state)
    {
        _state = state;
        _known = state.Problems.GroupBy(p => (p.OrganizationId, p.Title)).ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Number).First());
        foreach (var organization in state.Organizations)
        {
            Name(organization.Name, organization);
            if (organization.ShortName != organization.Name)
            {
                Name(organization.ShortName, organization);
            }
        }
    }

    public List<(LedgerLine Line, OrganizationRef Lead, string Person, Guid? UserId)> New { get; } = [];

    public List<(LedgerLine Line, Guid ProblemId)> Changed { get; } = [];

    public int Unchanged { get; private set; }

    public void Take(LedgerLine line)
    {
        if (LeadOf(line) is not { } lead || line.Problem.Length == 0)
        {
            return;
        }

        if (!_seen.TryAdd((lead.Id, line.Problem), line))
        {
            line.Fault(LedgerColumn.Problem, LedgerTwice, ("Row", _seen[(lead.Id, line.Problem)].Number));
        }
        else if (_known.TryGetValue((lead.Id, line.Problem), out var problem))
        {
            Compare(line, problem);
        }
        else
        {
            Add(line, lead);
        }
    }

    private void Add(LedgerLine line, OrganizationRef lead)
    {
        var secretary = _state.Secretaries.GetValueOrDefault(lead.Id);
        var person = line.Person ?? secretary?.PersonName;
        if (person is null)
        {
            line.Fault(LedgerColumn.Person, OwnerMissing, ("Name", lead.Name));
        }
        else if (line.IsClosed && _state.Own.Contains(lead.Id))
        {
            line.Fault(LedgerColumn.IsClosed, LedgerOwnClosure);
        }
        else
        {
            New.Add((line, lead, person, person == secretary?.PersonName ? secretary.UserId : null));
        }
    }

    /// <summary>A ledger writes measures, persons and days again; it neither strikes off nor reopens.</summary>
    private void Compare(LedgerLine line, KnownProblem problem)
    {
        if (line.IsClosed != (problem.State == EntryState.Closed))
        {
            line.Fault(LedgerColumn.IsClosed, LedgerCannotStrikeOff);
        }
        else if (problem.State != EntryState.Closed && Differs(line, problem))
        {
            Changed.Add((line, problem.Id));
        }
        else
        {
            Unchanged++;
        }
    }

    private static bool Differs(LedgerLine line, KnownProblem problem) =>
        (line.SaysMeasures && (line.Measures ?? "") != CellText.Heal(problem.Measures ?? "")) || (line.Person is { } person && person != problem.ResponsiblePerson) || (line.DueOn is { } due && due != problem.DueOn);

    private OrganizationRef? LeadOf(LedgerLine line)
    {
        if (line.Organization.Length == 0)
        {
            return null;
        }

        var found = _organizations.GetValueOrDefault(line.Organization);
        if (found is not [var one])
        {
            line.Fault(LedgerColumn.Organization, found is null ? LedgerUnknownOrganization : LedgerAmbiguousOrganization);
            return null;
        }

        return one;
    }

    private void Name(string name, OrganizationRef organization)
    {
        if (!_organizations.TryGetValue(name, out var called))
        {
            _organizations[name] = called = [];
        }

        called.Add(organization);
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Data;

/// <summary>The tree is a tree, codes say what parents say, every module's rows stand where their organization stands, and each member has one open membership.</summary>
internal sealed class HierarchyInvariant(
    IRepository<Organization> organizations, IRepository<Placement> placements, IRepository<Membership> memberships, IRepository<PartyMember> members,
    IRepository<Appointment> appointments, Subtree subtree) : IInvariant, IScopedDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var all = await organizations.Query.IgnoreQueryFilters([PlatformFilters.SoftDelete]) // a deleted one still carries its number
            .Select(o => new Node(o.Id, o.ParentId, o.Code, o.Type, o.DissolvedOn != null || o.IsDeleted)).ToListAsync(cancellationToken);
        var byId = all.ToDictionary(o => o.Id);
        return
        [
            .. all.Select(o => FaultOf(o, byId)).OfType<string>(),
            .. await subtree.FindStraysAsync(cancellationToken),
            .. await PlacementFaultsAsync(cancellationToken),
            .. await MembershipFaultsAsync(cancellationToken),
        ];
    }

    /// <summary>A parent's code is shorter than its child's, so codes that fit leave no room for a circle.</summary>
    private static string? FaultOf(Node o, Dictionary<Guid, Node> byId)
    {
        if (o.ParentId is null)
        {
            return o.Code.Contains('.', StringComparison.Ordinal) ? $"Organization {o.Id} stands at the top with the code {o.Code}." : null;
        }

        return !byId.TryGetValue(o.ParentId.Value, out var parent) ? $"Organization {o.Id} hangs below {o.ParentId}, which is not there."
            : o.Code.Length != parent.Code.Length + 6 || !o.Code.StartsWith(parent.Code + ".", StringComparison.Ordinal) ? $"Organization {o.Id} has the code {o.Code} below {parent.Code}."
            : !o.IsOver && parent.IsOver ? $"Organization {o.Id} hangs below {parent.Id}, which is no more."
            : !o.IsOver && !o.Type.MayHangUnder(parent.Type) ? $"Organization {o.Id} ({o.Type}) hangs below {parent.Id} ({parent.Type})."
            : null;
    }

    private async Task<IEnumerable<string>> PlacementFaultsAsync(CancellationToken cancellationToken) =>
        (await organizations.Query.Where(o => o.DissolvedOn == null && placements.Query.Count(p => p.OrganizationId == o.Id && p.To == null && p.Code == o.Code) != 1)
            .Select(o => o.Id).ToListAsync(cancellationToken)).Select(id => $"Organization {id} has not one placement that holds now.");

    private async Task<IEnumerable<string>> MembershipFaultsAsync(CancellationToken cancellationToken)
    {
        var unheld = await members.Query.Where(m => memberships.Query.Count(s => s.MemberId == m.Id && s.To == null && s.OrganizationId == m.OrganizationId) != (m.LeftOn == null ? 1 : 0)).Select(m => m.Id).ToListAsync(cancellationToken);
        var secretaries = await appointments.Query.Where(a => a.Post == Post.Secretary && a.To == null && a.SecretaryOf != a.OrganizationId).Select(a => a.Id).ToListAsync(cancellationToken);
        return unheld.Select(id => $"Member {id} has not one open membership in the primary organization.").Concat(secretaries.Select(id => $"Appointment {id} is a secretary's and does not say so."));
    }

    private sealed record Node(Guid Id, Guid? ParentId, string Code, OrganizationType Type, bool IsOver);
}

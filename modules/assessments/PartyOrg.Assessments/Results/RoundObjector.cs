using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>An organization that runs a round, or is judged in one, cannot go before that is over; what it was given in those that are over stays under its name.</summary>
internal sealed class RoundObjector(IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets) : IOrganizationObjector, ITransientDependency
{
    private const int MaxNamed = 5;

    public async Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: a round binds the organization whether the one who dissolves it sees that round or not.
        var judged = await sheets.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(s => s.OrganizationId == organization.Id).Select(s => s.RoundId).Distinct().ToListAsync(cancellationToken);
        var open = await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]) // the same reason
            .Where(r => (r.State == RoundState.Open || r.State == RoundState.Opening) && (r.OrganizationId == organization.Id || judged.Contains(r.Id)))
            .OrderBy(r => r.Name).Select(r => r.Name).ToListAsync(cancellationToken);
        return open.Count == 0 ? [] : [new Objection(AssessmentsPermissions.GroupName, AssessmentsErrorCodes.OpenRounds, new Dictionary<string, string> { ["Count"] = $"{open.Count}", ["Names"] = string.Join("、", open.Take(MaxNamed)) })];
    }
}

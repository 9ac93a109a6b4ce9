using PartyOrg.Administration;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Finds the people and organizations that were named as judges; whoever is not there is refused.</summary>
internal sealed class JudgeNames(IAccountIntegrationService accounts, IHierarchyIntegrationService hierarchy) : IScopedDependency
{
    public async Task<IReadOnlyList<Judge>> ResolveAsync(IReadOnlyList<JudgeInput>? judges, CancellationToken cancellationToken)
    {
        var asked = judges ?? [];
        var users = await accounts.GetAsync(asked.Select(j => j.UserId).OfType<Guid>().Distinct().ToList(), cancellationToken);
        var organizations = await hierarchy.GetOrganizationsAsync(asked.Select(j => j.OrganizationId).OfType<Guid>().Distinct().ToList(), cancellationToken);
        var unknown = asked.Where(j => (j.UserId is { } user && !users.ContainsKey(user)) || (j.OrganizationId is { } unit && !organizations.ContainsKey(unit)) || (j.UserId is not null && j.OrganizationId is not null));
        AbpValidationException.ThrowIfAny(unknown.Select(j => new ValidationFault(AssessmentsErrorCodes.UnknownJudge, "judges", ("Role", j.Role))).ToList());
        return asked.Select(j => new Judge(j.Role, j.UserId, j.OrganizationId, NameOf(j, users, organizations))).Distinct().ToList();
    }

    private static string? NameOf(JudgeInput judge, IReadOnlyDictionary<Guid, AccountRef> users, IReadOnlyDictionary<Guid, OrganizationRef> organizations) =>
        judge.UserId is { } user ? users[user].Name : judge.OrganizationId is { } unit ? organizations[unit].Name : null;
}

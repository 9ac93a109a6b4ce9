using PartyOrg.Hierarchy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Demo;

/// <summary>The committees right below the county; those where a branch's secretary can sign in come first, so that demo accounts find something of their own.</summary>
internal static class DemoTownships
{
    private static readonly OrganizationType[] Committees = [OrganizationType.PartyCommittee, OrganizationType.WorkingCommittee];

    public static List<OrganizationRef> In(IReadOnlyList<OrganizationRef> organizations, IReadOnlyDictionary<Guid, PostHolder> secretaries)
    {
        var county = organizations.First(o => o.ParentId is null);
        var signingIn = organizations.Where(o => secretaries.GetValueOrDefault(o.Id)?.UserId is not null).Select(o => o.Code).ToList();
        return organizations.Where(o => o.ParentId == county.Id && Committees.Contains(o.Type)).OrderBy(o => !signingIn.Exists(code => ScopeRanges.Contains(o.Code, code))).ToList();
    }
}

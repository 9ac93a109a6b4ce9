using PartyOrg.Assessments.Rounds;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Sides;

/// <summary>A user, the organizations that the user acts for, and the codes of all in which the user has a post, if only to look on.</summary>
internal sealed record Parties(Guid UserId, string UserName, IReadOnlyList<OrganizationRef> Organizations, IReadOnlyList<string> PostCodes)
{
    /// <summary>The posts by which the user acts, the highest first.</summary>
    public IReadOnlyList<PostHolder> Posts { get; init; } = [];

    /// <summary>Whether a judge by name is this user, or an organization that the user acts for.</summary>
    public bool Is(Judge judge) => judge.UserId == UserId || (judge.OrganizationId is { } id && ActsFor(id));

    public bool ActsFor(Guid? organizationId) => Organizations.Any(o => o.Id == organizationId);

    /// <summary>The codes of the organizations that are the user's own unit: those of the posts, and of all above them.</summary>
    public IReadOnlyList<string> OwnUnitCodes => PostCodes.SelectMany(code => code.Index().Where(c => c.Item == '.').Select(c => code[..c.Index]).Append(code)).Distinct().ToList();

    /// <summary>Whether the organization is one that the user has a post in or below: its mark is the user's own.</summary>
    public bool IsOwnUnit(string organizationCode) => PostCodes.Any(code => ScopeRanges.Contains(organizationCode, code));
}

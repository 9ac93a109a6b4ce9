using PartyOrg.Assessments.Rounds;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Sheets;

/// <summary>What decides who scores a sheet.</summary>
internal sealed record Seat(Guid Id, string OrganizationCode, Guid? SuperiorId, string? SuperiorName)
{
    public static Seat Of(SubjectSheet sheet) => new(sheet.Id, sheet.OrganizationCode, sheet.SuperiorId, sheet.SuperiorName);
}

/// <summary>Who is to score which sheet of a round.</summary>
/// <param name="round">Whose judges they are.</param>
/// <param name="codesOf">The path codes of each judge: where a person holds posts, or the organization's own.</param>
internal sealed class JudgePanel(AssessmentRound round, IReadOnlyDictionary<Guid, IReadOnlyList<string>> codesOf)
{
    /// <summary>Every judge but those whose own unit it is: the organization that they belong to, and all above it.</summary>
    public IEnumerable<ScoringParty> PartiesOf(Seat seat) => round.Judges
        .Select(j => j.IsEachSuperior ? SuperiorOf(j, seat) : new ScoringParty(j.Role, j.UserId ?? j.OrganizationId!.Value, j.Name ?? ""))
        .OfType<ScoringParty>().Distinct()
        .Where(p => !codesOf.GetValueOrDefault(p.JudgeId, []).Any(code => ScopeRanges.Contains(seat.OrganizationCode, code)));

    public bool IsOrganization(ScoringParty party) => !round.Judges.Any(j => j.UserId == party.JudgeId);

    private static ScoringParty? SuperiorOf(Judge judge, Seat seat) => seat.SuperiorId is { } id ? new ScoringParty(judge.Role, id, seat.SuperiorName!) : null;
}

/// <summary>Reads where a round's judges belong, in two rounds to the database however many they are.</summary>
internal sealed class JudgePanels(IHierarchyIntegrationService hierarchy, ICountyClock clock) : IScopedDependency
{
    public async Task<JudgePanel> OfAsync(AssessmentRound round, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var held = await hierarchy.GetPostsOfUsersAsync(round.Judges.Select(j => j.UserId).OfType<Guid>().Distinct().ToList(), today, cancellationToken);
        var posts = held.ToDictionary(p => p.Key, p => p.Value.Select(h => h.OrganizationId).Distinct().ToList());
        var named = round.Judges.Select(j => j.OrganizationId).OfType<Guid>().ToList();
        var organizations = await hierarchy.GetOrganizationsAsync(posts.Values.SelectMany(p => p).Concat(named).Distinct().ToList(), cancellationToken);
        var codes = posts.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)p.Value.ConvertAll(o => organizations[o].Code));
        named.ForEach(o => codes[o] = [organizations[o].Code]);
        return new JudgePanel(round, codes);
    }
}

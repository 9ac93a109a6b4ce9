using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Rounds;

/// <summary>What the counted votes of a round say of one subject.</summary>
/// <param name="Sections">By the section's code, where the vote was about sections.</param>
/// <param name="Satisfaction">满意率: the weighted share of the first choice, where it was about the subject as a whole; of several votes their mean.</param>
internal sealed record SheetBallots(IReadOnlyDictionary<string, BallotCountDefinition?> Sections, decimal? Satisfaction)
{
    public static readonly SheetBallots None = new(new Dictionary<string, BallotCountDefinition?>(), null);

    public bool IsEmpty => Sections.Count == 0 && Satisfaction is null;
}

/// <summary>
/// The counted votes of a round. A vote is about a subject where an item names it, or where it was held by the subject itself; it counts where it was held by the subject or above it, never by a neighbour.
/// An item whose code ends in <c>/S1</c>, or is <c>S1</c>, is about the section S1.
/// </summary>
internal sealed class CountedBallots(IReadOnlyList<Ballot> ballots)
{
    public SheetBallots Of(SubjectSheet sheet, SchemeDefinition scheme)
    {
        var sections = scheme.Sections!.Select(s => s!.Code!).ToHashSet();
        var about = ballots.Where(b => ScopeRanges.Contains(b.OrganizationCode, sheet.OrganizationCode))
            .SelectMany(b => b.Form.Items.Index().Where(i => IsAbout(i.Item, b, sheet)).Select(i => (Ballot: b, i.Item, Result: BallotItemResultDto.From(b, i.Item, i.Index)))).ToList();
        var bySection = about.Where(v => sections.Contains(SectionOf(v.Item.Code))).GroupBy(v => SectionOf(v.Item.Code));
        var whole = about.Where(v => !sections.Contains(SectionOf(v.Item.Code))).Select(v => v.Result.Choices[0].WeightedShare).ToList();
        return new SheetBallots(bySection.ToDictionary(g => g.Key, g => (BallotCountDefinition?)CountOf(g.Last().Ballot, g.Last().Result)), whole.Count == 0 ? null : Math.Round(whole.Average(), 4, MidpointRounding.AwayFromZero));
    }

    private static bool IsAbout(BallotItem item, Ballot ballot, SubjectSheet sheet) =>
        item.SubjectId is { } id ? id == sheet.SubjectId : sheet.MemberId is null && ballot.OrganizationId == sheet.OrganizationId;

    private static string SectionOf(string code) => code[(code.LastIndexOf('/') + 1)..];

    private static BallotCountDefinition CountOf(Ballot ballot, BallotItemResultDto result) => new()
    {
        Approve = result.Choices[0].Count,
        Against = result.Choices.ElementAtOrDefault(1)?.Count ?? 0,
        Abstain = result.Choices.ElementAtOrDefault(2)?.Count ?? 0,
        Present = ballot.Present,
        Entitled = ballot.Entitled,
    };
}

/// <summary>Reads a round's counted votes, in one round to the database.</summary>
internal sealed class RoundBallots(IRepository<Ballot> ballots) : IScopedDependency
{
    // Scope is lifted: a judge's preview reckons with the vote that the subject held, whether the judge may see that vote or not.
    public async Task<CountedBallots> ReadAsync(Guid roundId, CancellationToken cancellationToken) =>
        new(await ballots.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(b => b.RoundId == roundId && b.State == BallotState.Counted).OrderBy(b => b.HeldOn).ThenBy(b => b.Id).ToListAsync(cancellationToken));
}

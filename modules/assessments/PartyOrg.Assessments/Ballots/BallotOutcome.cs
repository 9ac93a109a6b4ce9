namespace PartyOrg.Assessments.Ballots;

/// <summary>
/// The votes of one group: a class, or several joined since one of them was too small. <paramref name="Voided"/> are ballots that chose too much; they are returned, and count for nothing.
/// </summary>
internal sealed record GroupOutcome(IReadOnlyList<string> Classes, decimal Weight, int Entitled, int Present, int Returned, int Voided, IReadOnlyList<ItemTally> Items)
{
    public int Valid => Returned - Voided;

    /// <summary>Of how many a choice is a share.</summary>
    public int Of(BallotDenominator denominator) => denominator switch
    {
        BallotDenominator.Present => Present,
        BallotDenominator.Entitled => Entitled,
        _ => Valid,
    };

    public GroupOutcome With(GroupOutcome other) => new(
        [.. Classes, .. other.Classes], Weight + other.Weight, Entitled + other.Entitled, Present + other.Present, Returned + other.Returned, Voided + other.Voided,
        ItemTally.Add(Items, other.Items));
}

/// <summary>What came of a vote. Every group has five ballots or more, or is all there are.</summary>
internal sealed record BallotOutcome(int Issued, int Returned, int Valid, int Voided, IReadOnlyList<GroupOutcome> Groups)
{
    public static BallotOutcome Of(Ballot ballot, IReadOnlyList<OpenedBallot> opened, PaperTally paper)
    {
        var joined = opened.Select(o => o.VoterClasses).Distinct().ToList(); // as they came out of the box
        var alone = ballot.VoterClasses.Index().Select(c => 1 << c.Index).Where(bit => !joined.Exists(j => (j & bit) != 0));
        var groups = joined.Concat(alone).OrderBy(int.TrailingZeroCount).Select(bits => GroupOf(ballot, bits, opened, paper));
        return Of(ballot, SmallGroups.Merge(groups, g => g.Returned, (a, b) => a.With(b)));
    }

    /// <summary>Counts once more what is kept, by the groups that were told.</summary>
    public BallotOutcome Again(Ballot ballot, IReadOnlyList<OpenedBallot> opened, PaperTally paper) =>
        Of(ballot, Groups.Select(g => GroupOf(ballot, ballot.VoterClasses.Index().Where(c => g.Classes.Contains(c.Item.Code)).Sum(c => 1 << c.Index), opened, paper) with { Classes = g.Classes }).ToList());

    private static BallotOutcome Of(Ballot ballot, IReadOnlyList<GroupOutcome> groups) => new(ballot.Cards + ballot.OnPaper, groups.Sum(g => g.Returned), groups.Sum(g => g.Valid), groups.Sum(g => g.Voided), groups);

    private static GroupOutcome GroupOf(Ballot ballot, int bits, IReadOnlyList<OpenedBallot> opened, PaperTally paper)
    {
        var classes = ballot.VoterClasses.Index().Where(c => (bits >> c.Index & 1) == 1).Select(c => c.Item).ToList();
        var papers = opened.Where(o => (o.VoterClasses & bits) != 0).Select(o => o.Paper).ToList();
        var valid = papers.Where(p => !ballot.Form.IsVoid(p)).ToList();
        var fromBox = new GroupOutcome(
            classes.ConvertAll(c => c.Code), classes.Sum(c => c.Weight), classes.Sum(c => c.Entitled), classes.Sum(c => c.Present), papers.Count, papers.Count - valid.Count,
            ballot.Form.Items.Select((item, i) => new ItemTally(item.Code, ballot.Form.Choices.Select((_, choice) => valid.Count(p => p[i] >> choice == 1)).ToList())).ToList());
        return paper.Classes.Where(c => fromBox.Classes.Contains(c.Class)).Select(c => new GroupOutcome([], 0, 0, 0, c.Returned, c.Void, c.Items)).Aggregate(fromBox, (sum, c) => sum.With(c));
    }
}

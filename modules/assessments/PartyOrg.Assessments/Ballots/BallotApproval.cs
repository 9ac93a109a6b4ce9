namespace PartyOrg.Assessments.Ballots;

/// <summary>How much of a counted vote approved of one item: votes for its first choice, of how many, and the share by the weights of the classes. Told as the vote itself tells it, over all groups.</summary>
internal sealed record BallotApproval(int Approve, int Of, decimal Share)
{
    /// <summary>Null where the vote has not been counted.</summary>
    public static BallotApproval? From(Ballot ballot, BallotItem item)
    {
        var place = ballot.Form.Items.TakeWhile(i => i.Code != item.Code).Count();
        if (ballot.Outcome is null || place == ballot.Form.Items.Count)
        {
            return null;
        }

        var groups = ballot.Outcome.Groups.Select(g => (g.Weight, Approve: g.Items[place].Counts[0], Of: g.Of(ballot.Denominator))).ToList();
        return new BallotApproval(groups.Sum(g => g.Approve), groups.Sum(g => g.Of), groups.Sum(g => g.Of == 0 ? 0 : g.Weight * g.Approve / g.Of));
    }
}

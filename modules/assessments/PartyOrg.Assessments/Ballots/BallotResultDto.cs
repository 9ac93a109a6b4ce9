namespace PartyOrg.Assessments.Ballots;

/// <param name="Of">Of how many the shares are, over all groups.</param>
internal sealed record BallotResultDto(
    BallotState State, BallotVoidReason? VoidReason, string? Annulment, int Entitled, int Present, int Issued, int Returned, int Valid, int Voided, BallotDenominator Denominator, int Of,
    IReadOnlyList<BallotGroupResultDto> Groups, IReadOnlyList<BallotItemResultDto> Items)
{
    public static BallotResultDto From(Ballot ballot)
    {
        var outcome = ballot.Outcome ?? new BallotOutcome(ballot.Cards + ballot.OnPaper, 0, 0, 0, []);
        var names = ballot.VoterClasses.ToDictionary(c => c.Code, c => c.Name);
        return new BallotResultDto(
            ballot.State, ballot.VoidReason, ballot.Annulment, ballot.Entitled, ballot.Present, outcome.Issued, outcome.Returned, outcome.Valid, outcome.Voided,
            ballot.Denominator, outcome.Groups.Sum(g => g.Of(ballot.Denominator)),
            outcome.Groups.Select(g => new BallotGroupResultDto(g.Classes.Select(c => names[c]).ToList(), g.Weight, g.Entitled, g.Present, g.Returned, g.Valid, g.Voided, g.Of(ballot.Denominator), g.Items)).ToList(),
            ballot.Outcome is null ? [] : ballot.Form.Items.Select((item, i) => BallotItemResultDto.From(ballot, item, i)).ToList());
    }
}

/// <summary>One class of voters, or several told together since one of them was too small to be told alone.</summary>
internal sealed record BallotGroupResultDto(IReadOnlyList<string> Classes, decimal Weight, int Entitled, int Present, int Returned, int Valid, int Voided, int Of, IReadOnlyList<ItemTally> Items);

internal sealed record BallotItemResultDto(string Item, string Name, Guid? SubjectId, IReadOnlyList<ChoiceResultDto> Choices, int Blank)
{
    public static BallotItemResultDto From(Ballot ballot, BallotItem item, int place)
    {
        var groups = ballot.Outcome!.Groups;
        var choices = ballot.Form.Choices.Select((choice, c) =>
        {
            var count = groups.Sum(g => g.Items[place].Counts[c]);
            var weighted = groups.Sum(g => g.Weight * Share(g.Items[place].Counts[c], g.Of(ballot.Denominator)));
            return new ChoiceResultDto(choice.Code, choice.Name, count, Rounded(Share(count, groups.Sum(g => g.Of(ballot.Denominator)))), Rounded(weighted));
        }).ToList();
        return new BallotItemResultDto(item.Code, item.Name, item.SubjectId, choices, ballot.Outcome.Valid - choices.Sum(c => c.Count));
    }

    private static decimal Share(int count, int of) => of == 0 ? 0 : (decimal)count / of;

    private static decimal Rounded(decimal share) => Math.Round(share, 4, MidpointRounding.AwayFromZero);
}

/// <param name="Share">Of all voters alike.</param>
/// <param name="WeightedShare">By the weights of the classes; the same where there is one class.</param>
internal sealed record ChoiceResultDto(string Choice, string Name, int Count, decimal Share, decimal WeightedShare);

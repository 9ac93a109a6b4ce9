using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>What a vote will be, before it is held.</summary>
internal sealed record BallotPlan(
    string Title, BallotKind Kind, DateOnly HeldOn, Guid? RoundId, BallotForm Form, IReadOnlyList<VoterClass> VoterClasses, BallotDenominator Denominator, decimal MinTurnout)
{
    public IEnumerable<ValidationFault> FaultsOfClasses()
    {
        var sum = VoterClasses.Sum(c => c.Weight);
        return BallotForm.DuplicatesOf(VoterClasses.Select(c => c.Code), "voterClasses")
            .Concat(sum == 1 ? [] : [new ValidationFault(AssessmentsErrorCodes.BallotWeights, "voterClasses", ("Sum", sum))]);
    }
}

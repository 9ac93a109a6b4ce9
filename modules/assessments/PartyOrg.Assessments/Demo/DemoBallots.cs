using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Hierarchy;

namespace PartyOrg.Assessments.Demo;

/// <summary>Two votes of the demo: one ready to be opened, one counted. One under way cannot be shown without its tellers' passphrases, which are kept nowhere.</summary>
internal sealed class DemoBallots(RoundsStory story)
{
    private const int Entitled = 30;
    private const int Came = 27;
    private static readonly string[] Codes = ["good", "fair", "poor"];
    private static readonly int[] Cast = [17, 7, 2];

    public Ballot Draft(OrganizationRef organization, AssessmentRound round, DateOnly heldOn) => new(organization.Id, organization.Code, new BallotPlan(
        story.Ballot.Replace("{name}", organization.ShortName, StringComparison.Ordinal), BallotKind.Evaluation, heldOn, round.Id, new BallotForm([new BallotItem("satisfaction", organization.Name, organization.Id)], [.. Codes.Zip(story.Choices, (code, name) => new BallotChoice(code, name))], null),
        [new VoterClass("A", story.Voters, 1, Entitled)], BallotDenominator.Valid, 0.8m));

    public (Ballot Ballot, IReadOnlyList<OpenedBallot> Opened) Counted(OrganizationRef organization, AssessmentRound round, DateOnly heldOn)
    {
        var ballot = Draft(organization, round, heldOn);
        ballot.Open([new ClassAttendance("A", Came, 0)]);
        ballot.Close(Cast.Sum(), Cast.Sum());
        var papers = Cast.SelectMany((votes, choice) => Enumerable.Repeat((VoterClass: 0, Paper: new[] { (byte)(1 << choice) }), votes)).ToList();
        var opened = OpenedBallot.Shuffle(ballot, papers);
        ballot.Count(opened, PaperTally.None);
        return (ballot, opened);
    }
}

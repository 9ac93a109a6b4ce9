using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Hierarchy;

namespace PartyOrg.Assessments.Demo;

/// <summary>Two votes of the demo: one ready to be opened, one counted. One under way cannot be shown without its tellers' passphrases, which are kept nowhere.</summary>
internal static class DemoBallots
{
    private const int Entitled = 30;
    private const int Came = 27;
    private static readonly BallotChoice[] Choices = [new("good", "满意"), new("fair", "基本满意"), new("poor", "不满意")];
    private static readonly int[] Cast = [17, 7, 2];

    public static Ballot Draft(OrganizationRef organization, AssessmentRound round, string title, DateOnly heldOn) => new(organization.Id, organization.Code, new BallotPlan(
        title, BallotKind.Evaluation, heldOn, round.Id, new BallotForm([new BallotItem("satisfaction", organization.Name, organization.Id)], Choices, null),
        [new VoterClass("all", "党员和群众代表", 1, Entitled)], BallotDenominator.Valid, 0.8m));

    public static (Ballot Ballot, IReadOnlyList<OpenedBallot> Opened) Counted(OrganizationRef organization, AssessmentRound round, string title, DateOnly heldOn)
    {
        var ballot = Draft(organization, round, title, heldOn);
        ballot.Open([new ClassAttendance("all", Came, 0)]);
        ballot.Close(Cast.Sum(), Cast.Sum());
        var papers = Cast.SelectMany((votes, choice) => Enumerable.Repeat((VoterClass: 0, Paper: new[] { (byte)(1 << choice) }), votes)).ToList();
        var opened = OpenedBallot.Shuffle(ballot, papers);
        ballot.Count(opened, PaperTally.None);
        return (ballot, opened);
    }
}

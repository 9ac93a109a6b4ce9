using PartyOrg.Assessments.Ballots;

namespace PartyOrg.Tests.Assessments;

/// <summary>Votes that have been held on paper and counted, as plain objects.</summary>
internal static class CountedBallots
{
    /// <summary>So many came, and so many approved of each item.</summary>
    public static Ballot Of(Guid organizationId, string organizationCode, DateOnly heldOn, int present, params (string Code, Guid? SubjectId, int Approve)[] items)
    {
        var form = new BallotForm(items.Select(i => new BallotItem(i.Code, i.Code, i.SubjectId)).ToList(), [new("approve", "赞成"), new("against", "反对"), new("abstain", "弃权")], null);
        var ballot = new Ballot(organizationId, organizationCode, new BallotPlan("民主测评", BallotKind.Vote, heldOn, null, form, [new VoterClass("A", "党员群众", 1, present)], BallotDenominator.Valid, 0));
        ballot.Open([new ClassAttendance("A", present, present)]);
        ballot.Close(0, 0);
        ballot.Count([], new PaperTally([new ClassTally("A", present, 0, items.Select(i => new ItemTally(i.Code, [i.Approve, present - i.Approve, 0])).ToList())]));
        return ballot;
    }
}

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>What is known of an organization's state. Members are its own, but for a general branch, where they are those of its branches too.</summary>
internal sealed record OrganizationFacts(OrganizationType Type, int FullMembers, int AllMembers, bool HasSecretary, int CommitteeSeats, int? TermDaysLeft);

/// <summary>
/// The thresholds of the rules for branches (《中国共产党支部工作条例（试行）》 art. 4, 5 and 20) as hints, never as a block:
/// a branch needs three full members, above fifty it becomes a general branch, above a hundred a committee; from seven full members on it elects a committee.
/// </summary>
internal static class OrganizationHealth
{
    public const string TooFewFullMembers = "Hierarchy:Hint:TooFewFullMembers";
    public const string NeedsBranchCommittee = "Hierarchy:Hint:NeedsBranchCommittee";
    public const string ShouldBecomeGeneralBranch = "Hierarchy:Hint:ShouldBecomeGeneralBranch";
    public const string ShouldBecomeCommittee = "Hierarchy:Hint:ShouldBecomeCommittee";
    public const string NoSecretary = "Hierarchy:Hint:NoSecretary";
    public const string TermOverdue = "Hierarchy:Hint:TermOverdue";
    public const string TermDueSoon = "Hierarchy:Hint:TermDueSoon";

    private const int MinFullMembers = 3;
    private const int CommitteeFrom = 7;
    private const int MinCommitteeSeats = 3;
    private const int GeneralBranchAbove = 50;
    private const int CommitteeAbove = 100;
    private const int SoonDays = 183;

    /// <summary>Each hint's code with what fills its text.</summary>
    public static IEnumerable<(string Code, int Figure)> HintsFor(OrganizationFacts o)
    {
        if (o.Type.IsBranch() && o.FullMembers < MinFullMembers)
        {
            yield return (TooFewFullMembers, o.FullMembers);
        }

        if (o.Type.IsBranch() && o.FullMembers >= CommitteeFrom && o.CommitteeSeats < MinCommitteeSeats)
        {
            yield return (NeedsBranchCommittee, o.FullMembers);
        }

        if (o.Type.IsBranch() && o.AllMembers > GeneralBranchAbove)
        {
            yield return (ShouldBecomeGeneralBranch, o.AllMembers);
        }

        if (o.Type.IsGeneralBranch() && o.AllMembers > CommitteeAbove)
        {
            yield return (ShouldBecomeCommittee, o.AllMembers);
        }

        if (o.Type.HasTerm() && !o.HasSecretary)
        {
            yield return (NoSecretary, 0);
        }

        if (o.TermDaysLeft is < 0 and var late)
        {
            yield return (TermOverdue, -late);
        }
        else if (o.TermDaysLeft is <= SoonDays and var left)
        {
            yield return (TermDueSoon, left);
        }
    }
}

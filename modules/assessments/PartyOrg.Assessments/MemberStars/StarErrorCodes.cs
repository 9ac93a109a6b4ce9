namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // Members' stars
    public const string StarUnknown = "Assessments:StarUnknown";
    public const string StarNothingPledged = "Assessments:StarNothingPledged";
    public const string StarPledgedAlready = "Assessments:StarPledgedAlready";
    public const string StarSchemeUnfit = "Assessments:StarSchemeUnfit";
    public const string StarMonthNotBegun = "Assessments:StarMonthNotBegun";
    public const string StarVoteElsewhere = "Assessments:StarVoteElsewhere";
    public const string StarVoteNotCounted = "Assessments:StarVoteNotCounted";
    public const string StarNothingToVoteOn = "Assessments:StarNothingToVoteOn";
    public const string StarTooManyItems = "Assessments:StarTooManyItems";
    public const string StarIsVoted = "Assessments:StarIsVoted";
    public const string StarUndecided = "Assessments:StarUndecided";
    public const string StarNotHeld = "Assessments:StarNotHeld";
    public const string StarNoResult = "Assessments:StarNoResult";
    public const string StarOwn = "Assessments:StarOwn";
    public const string StarNotYours = "Assessments:StarNotYours";
    public const string StarWrongState = "Assessments:StarWrongState";
}

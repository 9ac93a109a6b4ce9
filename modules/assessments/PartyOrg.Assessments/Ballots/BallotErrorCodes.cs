namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // Planning a vote
    public const string BallotNotDraft = "Assessments:BallotNotDraft";
    public const string BallotDuplicateCode = "Assessments:BallotDuplicateCode";
    public const string BallotWeights = "Assessments:BallotWeights";

    // Opening it
    public const string BallotAttendance = "Assessments:BallotAttendance";
    public const string BallotMorePresentThanEntitled = "Assessments:BallotMorePresentThanEntitled";
    public const string BallotTooFewPresent = "Assessments:BallotTooFewPresent";
    public const string BallotQuorum = "Assessments:BallotQuorum";
    public const string BallotPassphrases = "Assessments:BallotPassphrases";
    public const string BallotAlreadyCast = "Assessments:BallotAlreadyCast";

    // Casting
    public const string BallotNotOpen = "Assessments:BallotNotOpen";
    public const string BallotCodeUnknown = "Assessments:BallotCodeUnknown";
    public const string BallotCodeUsed = "Assessments:BallotCodeUsed";
    public const string BallotChoiceUnknown = "Assessments:BallotChoiceUnknown";
    public const string BallotKeyNotGenuine = "Assessments:BallotKeyNotGenuine";

    // Counting
    public const string BallotWrongPassphrase = "Assessments:BallotWrongPassphrase";
    public const string BallotNotClosed = "Assessments:BallotNotClosed";
    public const string BallotNotCounted = "Assessments:BallotNotCounted";
    public const string BallotOver = "Assessments:BallotOver";
    public const string BallotPaperCount = "Assessments:BallotPaperCount";

    // Dissolving an organization
    public const string OpenBallots = "Assessments:OpenBallots";
}

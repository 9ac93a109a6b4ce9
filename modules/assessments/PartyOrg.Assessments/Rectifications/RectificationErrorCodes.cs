namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // Rectification
    public const string RectificationNoReason = "Assessments:RectificationNoReason";
    public const string RectificationRoundNotClosed = "Assessments:RectificationRoundNotClosed";
    public const string RectificationUnderWay = "Assessments:RectificationUnderWay";
    public const string RectificationWrongState = "Assessments:RectificationWrongState";
    public const string RectificationOwn = "Assessments:RectificationOwn";
    public const string RectificationNotAbove = "Assessments:RectificationNotAbove";
    public const string RectificationHelperTwice = "Assessments:RectificationHelperTwice";
    public const string RectificationHelpersMissing = "Assessments:RectificationHelpersMissing";
    public const string RectificationPlanMissing = "Assessments:RectificationPlanMissing";
    public const string RectificationEndsBeforeToday = "Assessments:RectificationEndsBeforeToday";
    public const string RectificationMeasureDue = "Assessments:RectificationMeasureDue";
    public const string RectificationMeasuresOpen = "Assessments:RectificationMeasuresOpen";
    public const string RectificationLookBackRuns = "Assessments:RectificationLookBackRuns";

    // The exit vote
    public const string ExitVoteNotCounted = "Assessments:ExitVoteNotCounted";
    public const string ExitVoteElsewhere = "Assessments:ExitVoteElsewhere";
    public const string ExitVoteTooEarly = "Assessments:ExitVoteTooEarly";
    public const string ExitVoteMissing = "Assessments:ExitVoteMissing";
    public const string ExitVoteFailed = "Assessments:ExitVoteFailed";

    // Deleting a task that is one of its measures
    public const string RectificationMeasure = "Assessments:RectificationMeasure";

    // Dissolving an organization
    public const string OpenRectification = "Assessments:OpenRectification";
}

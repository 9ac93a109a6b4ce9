namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // Planning an observation visit
    public const string VisitHasBegun = "Assessments:VisitHasBegun";
    public const string VisitNotReady = "Assessments:VisitNotReady";
    public const string VisitLimits = "Assessments:VisitLimits";
    public const string VisitTwice = "Assessments:VisitTwice";
    public const string VisitQuarter = "Assessments:VisitQuarter";
    public const string VisitStopOutside = "Assessments:VisitStopOutside";

    // Judging
    public const string VisitNotOpen = "Assessments:VisitNotOpen";
    public const string VisitNotAJudge = "Assessments:VisitNotAJudge";
    public const string VisitOwnUnit = "Assessments:VisitOwnUnit";
    public const string VisitSheetSubmitted = "Assessments:VisitSheetSubmitted";
    public const string VisitUnknownLine = "Assessments:VisitUnknownLine";
    public const string VisitOverLimit = "Assessments:VisitOverLimit";
    public const string VisitReasonMissing = "Assessments:VisitReasonMissing";

    // Closing it, and what comes of it
    public const string VisitWaitsFor = "Assessments:VisitWaitsFor";
    public const string VisitNotClosed = "Assessments:VisitNotClosed";
    public const string VisitStopWithoutSheet = "Assessments:VisitStopWithoutSheet";
    public const string VisitNoteNoProblem = "Assessments:VisitNoteNoProblem";
    public const string VisitNoteRaised = "Assessments:VisitNoteRaised";
    public const string OpenVisits = "Assessments:OpenVisits";
}

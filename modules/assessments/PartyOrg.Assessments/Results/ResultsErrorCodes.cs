namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // The rating desk
    public const string NotOfThisScale = "Assessments:NotOfThisScale";
    public const string TrialThresholds = "Assessments:TrialThresholds";
    public const string NothingChanges = "Assessments:NothingChanges";
    public const string NotSettled = "Assessments:NotSettled";
    public const string SheetsIncomplete = "Assessments:SheetsIncomplete";

    // Publicity and objections
    public const string PublicityIsOver = "Assessments:PublicityIsOver";
    public const string ObjectionUnsigned = "Assessments:ObjectionUnsigned";
    public const string ObjectionNotInvestigated = "Assessments:ObjectionNotInvestigated";
    public const string ObjectionAnswered = "Assessments:ObjectionAnswered";
    public const string ObjectionIsProblem = "Assessments:ObjectionIsProblem";
    public const string ObjectionAboutNobody = "Assessments:ObjectionAboutNobody";
    public const string CorrectionMissing = "Assessments:CorrectionMissing";

    // Approvals
    public const string ApprovalDecided = "Assessments:ApprovalDecided";
    public const string ApprovalNotYours = "Assessments:ApprovalNotYours";
    public const string ApprovalOfOneself = "Assessments:ApprovalOfOneself";

    // Awards and afterwards
    public const string AwardGiven = "Assessments:AwardGiven";
    public const string NoAward = "Assessments:NoAward";
    public const string RecheckOnlyLowers = "Assessments:RecheckOnlyLowers";
    public const string NotYourRound = "Assessments:NotYourRound";
    public const string RoundNotOver = "Assessments:RoundNotOver";

    // Dissolving an organization
    public const string OpenRounds = "Assessments:OpenRounds";
}

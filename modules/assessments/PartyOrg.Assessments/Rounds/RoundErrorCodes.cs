namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // Planning a round
    public const string RoundNotDraft = "Assessments:RoundNotDraft";
    public const string StepsOutOfOrder = "Assessments:StepsOutOfOrder";
    public const string NoSuchStep = "Assessments:NoSuchStep";
    public const string UnknownJudgeRole = "Assessments:UnknownJudgeRole";
    public const string UnknownJudge = "Assessments:UnknownJudge";
    public const string JudgeWithoutPost = "Assessments:JudgeWithoutPost";
    public const string UnknownMember = "Assessments:UnknownMember";
    public const string RoundWithoutSubjects = "Assessments:RoundWithoutSubjects";
    public const string RoleWithoutJudge = "Assessments:RoleWithoutJudge";
    public const string RoundAlreadyOpen = "Assessments:RoundAlreadyOpen";

    // Its course
    public const string RoundNotOpen = "Assessments:RoundNotOpen";
    public const string RoundOver = "Assessments:RoundOver";
    public const string NotInThisStep = "Assessments:NotInThisStep";
    public const string RemindedEnough = "Assessments:RemindedEnough";
    public const string StillWaiting = "Assessments:StillWaiting";

    // Sheets
    public const string NotAJudge = "Assessments:NotAJudge";
    public const string OwnUnit = "Assessments:OwnUnit";
    public const string ScorecardSubmitted = "Assessments:ScorecardSubmitted";
    public const string ScorecardNotSubmitted = "Assessments:ScorecardNotSubmitted";
    public const string ScorecardIncomplete = "Assessments:ScorecardIncomplete";
    public const string NotScored = "Assessments:NotScored";
    public const string UnknownEvidence = "Assessments:UnknownEvidence";
    public const string FiguresNotDue = "Assessments:FiguresNotDue";
    public const string NotADirectSection = "Assessments:NotADirectSection";

    // Adjustments
    public const string ProofRequired = "Assessments:ProofRequired";
    public const string ClaimOfAnother = "Assessments:ClaimOfAnother";
    public const string AdjustmentDecided = "Assessments:AdjustmentDecided";

    // What a mark rests on
    public const string SourceOfMark = "Assessments:SourceOfMark";

    // What a sheet lacks
    public const string GapNoScore = "Assessments:Gap:NoScore";
    public const string GapNoRole = "Assessments:Gap:NoRole";
    public const string GapDiffering = "Assessments:Gap:Differing";
    public const string GapNoBallot = "Assessments:Gap:NoBallot";
    public const string GapNoDecision = "Assessments:Gap:NoDecision";
}

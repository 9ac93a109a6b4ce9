namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // The data format
    public const string Missing = "Assessments:Missing";
    public const string TooLong = "Assessments:TooLong";
    public const string TooMany = "Assessments:TooMany";
    public const string OutOfRange = "Assessments:OutOfRange";
    public const string NotANumber = "Assessments:NotANumber";
    public const string NotYesOrNo = "Assessments:NotYesOrNo";
    public const string UnknownChoice = "Assessments:UnknownChoice";
    public const string UnknownField = "Assessments:UnknownField";
    public const string Duplicate = "Assessments:Duplicate";
    public const string AndMore = "Assessments:AndMore";

    // Schemes
    public const string PointsDoNotAddUp = "Assessments:PointsDoNotAddUp";
    public const string WeightsDoNotSumToOne = "Assessments:WeightsDoNotSumToOne";
    public const string BandsOutOfOrder = "Assessments:BandsOutOfOrder";
    public const string NoEffect = "Assessments:NoEffect";
    public const string NotOfThisRating = "Assessments:NotOfThisRating";
    public const string UnknownGrade = "Assessments:UnknownGrade";
    public const string QuotaUnclear = "Assessments:QuotaUnclear";
    public const string NothingLower = "Assessments:NothingLower";

    public const string SchemeCodeStays = "Assessments:SchemeCodeStays";
    public const string SchemeCodeTaken = "Assessments:SchemeCodeTaken";
    public const string SchemeFrozen = "Assessments:SchemeFrozen";
    public const string OneScheme = "Assessments:OneScheme";

    // Score sheets
    public const string NoScoreSheet = "Assessments:NoScoreSheet";
    public const string SheetPointsMissing = "Assessments:SheetPointsMissing";
    public const string SheetDeductionTooLarge = "Assessments:SheetDeductionTooLarge";
    public const string SheetTotalDiffers = "Assessments:SheetTotalDiffers";
    public const string SheetNotHundred = "Assessments:SheetNotHundred";

    // Subjects
    public const string UnknownIndicator = "Assessments:UnknownIndicator";
    public const string ScoreMissing = "Assessments:ScoreMissing";
    public const string WrongKind = "Assessments:WrongKind";
    public const string ScoreOutOfRange = "Assessments:ScoreOutOfRange";
    public const string NoScores = "Assessments:NoScores";
    public const string MustApply = "Assessments:MustApply";
    public const string NothingApplies = "Assessments:NothingApplies";
    public const string RoleMissing = "Assessments:RoleMissing";
    public const string UnknownRole = "Assessments:UnknownRole";
    public const string UnknownLine = "Assessments:UnknownLine";
    public const string UnknownAdjustment = "Assessments:UnknownAdjustment";
    public const string UnknownLevel = "Assessments:UnknownLevel";
    public const string UnknownSection = "Assessments:UnknownSection";
    public const string BallotMissing = "Assessments:BallotMissing";
    public const string DirectMissing = "Assessments:DirectMissing";
}

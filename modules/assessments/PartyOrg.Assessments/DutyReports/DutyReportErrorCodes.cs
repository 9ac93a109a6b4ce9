namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    // Duty reports
    public const string DutyPeriod = "Assessments:DutyPeriod";
    public const string DutyNotYours = "Assessments:DutyNotYours";
    public const string DutyNoPost = "Assessments:DutyNoPost";
    public const string DutyReportExists = "Assessments:DutyReportExists";
    public const string DutyAlreadyFiled = "Assessments:DutyAlreadyFiled";
    public const string DutyNotFiled = "Assessments:DutyNotFiled";
    public const string DutySectionEmpty = "Assessments:DutySectionEmpty";
    public const string UnknownFigure = "Assessments:UnknownFigure";
    public const string DutyNotAbove = "Assessments:DutyNotAbove";
    public const string DutyOwnReport = "Assessments:DutyOwnReport";
    public const string DutyAlreadyPublished = "Assessments:DutyAlreadyPublished";
    public const string DutyMeetingDay = "Assessments:DutyMeetingDay";
    public const string DutyScoreOfAnother = "Assessments:DutyScoreOfAnother";
    public const string DutyJudgeNameMissing = "Assessments:DutyJudgeNameMissing";

    // Calls for duty reports
    public const string DutyCallPast = "Assessments:DutyCallPast";
    public const string DutyCallNobody = "Assessments:DutyCallNobody";

    // Dissolving an organization
    public const string OpenDutyReports = "Assessments:OpenDutyReports";
}

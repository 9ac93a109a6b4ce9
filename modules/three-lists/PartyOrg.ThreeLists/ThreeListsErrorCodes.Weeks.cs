namespace PartyOrg.ThreeLists;

internal static partial class ThreeListsErrorCodes
{
    // Calendar
    public const string UnknownWeek = "ThreeLists:UnknownWeek";
    public const string WeekClosed = "ThreeLists:WeekClosed";
    public const string OpenWeekWithoutWorkingDay = "ThreeLists:OpenWeekWithoutWorkingDay";
    public const string DayIsInTable = "ThreeLists:DayIsInTable";
    public const string HolidayTwice = "ThreeLists:HolidayTwice";
    public const string HolidayNoHeader = "ThreeLists:HolidayNoHeader";
    public const string HolidayBadDate = "ThreeLists:HolidayBadDate";
    public const string HolidayBadKind = "ThreeLists:HolidayBadKind";
    public const string HolidayBadName = "ThreeLists:HolidayBadName";

    // Reports
    public const string WeekNotOpen = "ThreeLists:WeekNotOpen";
    public const string NotYoursToReport = "ThreeLists:NotYoursToReport";
    public const string NotYoursToReview = "ThreeLists:NotYoursToReview";
    public const string ReportNotBegun = "ThreeLists:ReportNotBegun";
    public const string ReportAlreadySubmitted = "ThreeLists:ReportAlreadySubmitted";
    public const string ReportNotSubmitted = "ThreeLists:ReportNotSubmitted";
    public const string ReportNotDue = "ThreeLists:ReportNotDue";
    public const string NoSuchLine = "ThreeLists:NoSuchLine";
    public const string LineLacksEvidence = "ThreeLists:LineLacksEvidence";
}

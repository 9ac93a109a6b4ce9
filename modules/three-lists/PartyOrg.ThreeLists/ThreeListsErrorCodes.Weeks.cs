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
}

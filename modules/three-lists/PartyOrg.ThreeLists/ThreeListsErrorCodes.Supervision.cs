namespace PartyOrg.ThreeLists;

internal static partial class ThreeListsErrorCodes
{
    // Burden
    public const string AboveCeiling = "ThreeLists:AboveCeiling";
    public const string BurdenAlreadyDecided = "ThreeLists:BurdenAlreadyDecided";
    public const string BurdenOwnRequest = "ThreeLists:BurdenOwnRequest";
    public const string BurdenMonthIsOver = "ThreeLists:BurdenMonthIsOver";
}

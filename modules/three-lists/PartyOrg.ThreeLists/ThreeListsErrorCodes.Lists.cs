namespace PartyOrg.ThreeLists;

internal static partial class ThreeListsErrorCodes
{
    // Entries: problems and tasks
    public const string NotAParty = "ThreeLists:NotAParty";
    public const string NotYoursToAnswer = "ThreeLists:NotYoursToAnswer";
    public const string NotYoursToSupervise = "ThreeLists:NotYoursToSupervise";
    public const string NotAHelper = "ThreeLists:NotAHelper";
    public const string AlreadyClosed = "ThreeLists:AlreadyClosed";
    public const string NotClosed = "ThreeLists:NotClosed";
    public const string IsSuspended = "ThreeLists:IsSuspended";
    public const string NotSuspended = "ThreeLists:NotSuspended";
    public const string IsPendingVerification = "ThreeLists:IsPendingVerification";
    public const string NotPendingVerification = "ThreeLists:NotPendingVerification";
    public const string VerdictMissing = "ThreeLists:VerdictMissing";
    public const string VerifyOwn = "ThreeLists:VerifyOwn";
    public const string WaitingForLowerLevel = "ThreeLists:WaitingForLowerLevel";
    public const string EvidenceMissing = "ThreeLists:EvidenceMissing";
    public const string ReasonMissing = "ThreeLists:ReasonMissing";
    public const string ExtensionTooLate = "ThreeLists:ExtensionTooLate";
    public const string ExtensionNotLater = "ThreeLists:ExtensionNotLater";
    public const string ExtensionAsked = "ThreeLists:ExtensionAsked";
    public const string NoExtensionAsked = "ThreeLists:NoExtensionAsked";
    public const string DueOnlyByExtension = "ThreeLists:DueOnlyByExtension";
    public const string NotOverdue = "ThreeLists:NotOverdue";
    public const string AlreadyUrgedToday = "ThreeLists:AlreadyUrgedToday";
    public const string NoLookBackDue = "ThreeLists:NoLookBackDue";
    public const string LookBackBeforeClosing = "ThreeLists:LookBackBeforeClosing";
    public const string HasTasks = "ThreeLists:HasTasks";
    public const string HasBegun = "ThreeLists:HasBegun";
    public const string DueBeforeStart = "ThreeLists:DueBeforeStart";
    public const string DueAfterParent = "ThreeLists:DueAfterParent";
    public const string OutsideLead = "ThreeLists:OutsideLead";
    public const string OwnerMissing = "ThreeLists:OwnerMissing";
    public const string ReopenParentFirst = "ThreeLists:ReopenParentFirst";
    public const string SupervisorNotAbove = "ThreeLists:SupervisorNotAbove";

    // Duties and what happens to the tree
    public const string HandoverElsewhere = "ThreeLists:HandoverElsewhere";
    public const string OpenEntries = "ThreeLists:OpenEntries";

    // Links with letters
    public const string LetterNotInForce = "ThreeLists:LetterNotInForce";
    public const string FindingIsOnTrack = "ThreeLists:FindingIsOnTrack";
    public const string DueMissing = "ThreeLists:DueMissing";

    // Ledger
    public const string LedgerUnknownWord = "ThreeLists:LedgerUnknownWord";
    public const string LedgerTwice = "ThreeLists:LedgerTwice";
    public const string LedgerOwnClosure = "ThreeLists:LedgerOwnClosure";
    public const string LedgerCannotStrikeOff = "ThreeLists:LedgerCannotStrikeOff";
    public const string LedgerUnknownOrganization = "ThreeLists:LedgerUnknownOrganization";
    public const string LedgerAmbiguousOrganization = "ThreeLists:LedgerAmbiguousOrganization";
}

namespace PartyOrg.ResponsibilityLetters;

internal static class ResponsibilityLettersErrorCodes
{
    // Templates
    public const string NoItems = "ResponsibilityLetters:NoItems";
    public const string PointsDoNotSumTo100 = "ResponsibilityLetters:PointsDoNotSumTo100";
    public const string PointsNotPositive = "ResponsibilityLetters:PointsNotPositive";
    public const string DuplicateItemCode = "ResponsibilityLetters:DuplicateItemCode";
    public const string TargetMissing = "ResponsibilityLetters:TargetMissing";
    public const string TemplateFrozen = "ResponsibilityLetters:TemplateFrozen";
    public const string TemplateInUse = "ResponsibilityLetters:TemplateInUse";

    // Campaigns
    public const string NoRecipients = "ResponsibilityLetters:NoRecipients";
    public const string RecipientsOutsideIssuer = "ResponsibilityLetters:RecipientsOutsideIssuer";
    public const string CampaignAlreadyIssued = "ResponsibilityLetters:CampaignAlreadyIssued";
    public const string CampaignNotIssued = "ResponsibilityLetters:CampaignNotIssued";

    // Letters
    public const string NotWaitingForSignature = "ResponsibilityLetters:NotWaitingForSignature";
    public const string NotWaitingForCountersignature = "ResponsibilityLetters:NotWaitingForCountersignature";
    public const string NotReturnable = "ResponsibilityLetters:NotReturnable";
    public const string NotReturned = "ResponsibilityLetters:NotReturned";
    public const string NotInForce = "ResponsibilityLetters:NotInForce";
    public const string NotYetChecked = "ResponsibilityLetters:NotYetChecked";
    public const string NotAccepted = "ResponsibilityLetters:NotAccepted";
    public const string NotYoursToSign = "ResponsibilityLetters:NotYoursToSign";
    public const string NotYoursToCountersign = "ResponsibilityLetters:NotYoursToCountersign";
    public const string NotAParty = "ResponsibilityLetters:NotAParty";
    public const string SameSigner = "ResponsibilityLetters:SameSigner";
    public const string WrongPassword = "ResponsibilityLetters:WrongPassword";
    public const string UnknownItem = "ResponsibilityLetters:UnknownItem";

    public const string OpenLetters = "ResponsibilityLetters:OpenLetters";

    // Cascade
    public const string SharesFallShort = "ResponsibilityLetters:SharesFallShort";
    public const string ShareTwice = "ResponsibilityLetters:ShareTwice";
    public const string ShareWithoutTarget = "ResponsibilityLetters:ShareWithoutTarget";

    // Progress
    public const string ItemFillsItself = "ResponsibilityLetters:ItemFillsItself";
    public const string EvidenceRequired = "ResponsibilityLetters:EvidenceRequired";
    public const string NotYoursToReport = "ResponsibilityLetters:NotYoursToReport";
    public const string NotYoursToInspect = "ResponsibilityLetters:NotYoursToInspect";
    public const string PointsOutOfRange = "ResponsibilityLetters:PointsOutOfRange";
    public const string ReasonForOtherPoints = "ResponsibilityLetters:ReasonForOtherPoints";

    // Pledges
    public const string PledgeNotDraft = "ResponsibilityLetters:PledgeNotDraft";
    public const string PledgeNotPublished = "ResponsibilityLetters:PledgeNotPublished";
    public const string PledgeNotFulfilled = "ResponsibilityLetters:PledgeNotFulfilled";
    public const string PledgeOwn = "ResponsibilityLetters:PledgeOwn";
    public const string NotYourPledge = "ResponsibilityLetters:NotYourPledge";
}

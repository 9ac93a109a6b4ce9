namespace PartyOrg.ResponsibilityLetters;

internal static class ResponsibilityLettersErrorCodes
{
    private const string Prefix = "ResponsibilityLetters:";

    // Templates
    public const string NoItems = Prefix + "NoItems";
    public const string PointsDoNotSumTo100 = Prefix + "PointsDoNotSumTo100";
    public const string PointsNotPositive = Prefix + "PointsNotPositive";
    public const string DuplicateItemCode = Prefix + "DuplicateItemCode";
    public const string TargetMissing = Prefix + "TargetMissing";
    public const string TemplateFrozen = Prefix + "TemplateFrozen";
    public const string TemplateNotOwn = Prefix + "TemplateNotOwn";
    public const string TemplateInUse = Prefix + "TemplateInUse";

    // Campaigns
    public const string NoRecipients = Prefix + "NoRecipients";
    public const string RecipientsOutsideIssuer = Prefix + "RecipientsOutsideIssuer";
    public const string UnknownTemplate = Prefix + "UnknownTemplate";
    public const string CampaignAlreadyIssued = Prefix + "CampaignAlreadyIssued";
    public const string CampaignNotIssued = Prefix + "CampaignNotIssued";
    public const string RecipientsPlanned = Prefix + "RecipientsPlanned";

    // Letters
    public const string NotWaitingForSignature = Prefix + "NotWaitingForSignature";
    public const string NotWaitingForCountersignature = Prefix + "NotWaitingForCountersignature";
    public const string NotReturnable = Prefix + "NotReturnable";
    public const string NotReturned = Prefix + "NotReturned";
    public const string NotInForce = Prefix + "NotInForce";
    public const string NotYetChecked = Prefix + "NotYetChecked";
    public const string NotAccepted = Prefix + "NotAccepted";
    public const string NotYoursToSign = Prefix + "NotYoursToSign";
    public const string NotYoursToCountersign = Prefix + "NotYoursToCountersign";
    public const string NotAParty = Prefix + "NotAParty";
    public const string SameSigner = Prefix + "SameSigner";
    public const string WrongPassword = Prefix + "WrongPassword";
    public const string UnknownItem = Prefix + "UnknownItem";
    public const string UnknownAttachment = Prefix + "UnknownAttachment";

    public const string OpenLetters = Prefix + "OpenLetters";

    // Cascade
    public const string SharesFallShort = Prefix + "SharesFallShort";
    public const string ShareTwice = Prefix + "ShareTwice";
    public const string ShareWithoutTarget = Prefix + "ShareWithoutTarget";

    // Progress
    public const string ItemFillsItself = Prefix + "ItemFillsItself";
    public const string EvidenceRequired = Prefix + "EvidenceRequired";
    public const string NotYoursToReport = Prefix + "NotYoursToReport";
    public const string NotYoursToInspect = Prefix + "NotYoursToInspect";
    public const string PointsOutOfRange = Prefix + "PointsOutOfRange";
    public const string ReasonForOtherPoints = Prefix + "ReasonForOtherPoints";

    // Pledges
    public const string PledgeNotDraft = Prefix + "PledgeNotDraft";
    public const string PledgeNotPublished = Prefix + "PledgeNotPublished";
    public const string PledgeNotFulfilled = Prefix + "PledgeNotFulfilled";
    public const string PledgeOwn = Prefix + "PledgeOwn";
    public const string NotYourPledge = Prefix + "NotYourPledge";
}

using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using static PartyOrg.ResponsibilityLetters.ResponsibilityLettersErrorCodes;
using static PartyOrg.ResponsibilityLetters.ResponsibilityLettersPermissions;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Says what the current user may do with a letter now, and for the rest why not, so that no disabled button keeps its reason to itself. The deeds themselves ask again.</summary>
internal sealed class LetterDeeds(ActingPosts posts, IPermissionChecker permissions, ITextCatalogue texts) : IScopedDependency
{
    private const string NotPermitted = "Platform:NotPermitted";

    public async Task<IReadOnlyList<LetterDeedDto>> GetAsync(Letter letter, CancellationToken cancellationToken)
    {
        var isRecipient = await posts.ActsForAsync(letter.OrganizationId, cancellationToken);
        var isIssuer = await posts.ActsForAsync(letter.IssuerId, cancellationToken);
        var state = letter.State;
        return
        [
            Deed("sign", SignLetters, state == LetterState.Issued, NotWaitingForSignature, isRecipient, NotYoursToSign),
            Deed("countersign", CountersignLetters, state == LetterState.Signed, NotWaitingForCountersignature, isIssuer, NotYoursToCountersign),
            Deed("return", ReturnLetters, state is LetterState.Issued or LetterState.Signed, NotReturnable, isRecipient || isIssuer, NotAParty),
            Deed("reissue", AmendLetters, state == LetterState.Returned, NotReturned, isIssuer, NotAParty),
            Deed("amend", AmendLetters, letter.IsInForce, NotInForce, isIssuer, NotAParty),
            Deed("derive", DeriveLetters, letter.IsInForce, NotInForce, isRecipient, NotAParty),
            Deed("report", ReportProgress, letter.IsInForce, NotInForce, isRecipient, NotYoursToReport),
            Deed("mid-year-check", InspectLetters, state == LetterState.Countersigned, NotInForce, !isRecipient, NotYoursToInspect),
            Deed("year-end-acceptance", AcceptLetters, state == LetterState.MidYearChecked, NotYetChecked, isIssuer, NotAParty),
            Deed("archive", AcceptLetters, state == LetterState.YearEndAccepted, NotAccepted, isIssuer, NotAParty),
        ];
    }

    private LetterDeedDto Deed(string deed, string permission, bool stateFits, string wrongState, bool partyFits, string wrongParty)
    {
        var code = !permissions.IsGranted(permission) ? NotPermitted : !stateFits ? wrongState : !partyFits ? wrongParty : null;
        return new LetterDeedDto(deed, code is null, code, code is null ? null : texts.GetByCode(code));
    }
}

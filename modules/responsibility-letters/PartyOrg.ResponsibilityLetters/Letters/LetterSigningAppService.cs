using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Signs letters, sends them back, and sends them out again as new versions. Every signature asks for the password once more.</summary>
internal sealed class LetterSigningAppService(
    IRepository<Letter> letters,
    IRepository<LetterContent> contents,
    IRepository<Attachment> attachments,
    IAccountIntegrationService accounts,
    ICurrentUser user,
    ActingPosts posts,
    ISigner signer,
    LetterNotices notices,
    TimeProvider clock) : ApplicationService
{
    private const string Route = "/api/responsibility-letters/letter/{id}/";

    [HttpPost(Route + "sign")]
    [Authorize(ResponsibilityLettersPermissions.SignLetters)]
    public async Task<LetterStateDto> SignAsync(Guid id, SignLetterInput input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        var by = await posts.GetRecipientSignerAsync(letter.OrganizationId, cancellationToken);
        var statement = letter.DrawForRecipient(by, clock.GetUtcNow(), await EvidenceAsync(input, cancellationToken));
        return await SealAsync(letter, statement, input.Password, cancellationToken);
    }

    [HttpPost(Route + "countersign")]
    [Authorize(ResponsibilityLettersPermissions.CountersignLetters)]
    public async Task<LetterStateDto> CountersignAsync(Guid id, SignLetterInput input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        var by = await posts.GetIssuerSignerAsync(letter.IssuerId, cancellationToken);
        var statement = letter.DrawForIssuer(by, clock.GetUtcNow(), await EvidenceAsync(input, cancellationToken));
        return await SealAsync(letter, statement, input.Password, cancellationToken);
    }

    /// <summary>Either side sends the letter back before it is in force, and says why.</summary>
    [HttpPost(Route + "return")]
    [Authorize(ResponsibilityLettersPermissions.ReturnLetters)]
    public async Task<LetterStateDto> ReturnAsync(Guid id, ReturnLetterInput input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        await RefuseUnlessActingForAsync(cancellationToken, letter.OrganizationId, letter.IssuerId);
        letter.Return(input.Reason);
        await notices.ReturnedAsync(letter, cancellationToken);
        return StateOf(letter);
    }

    /// <summary>The issuer sends a returned letter out again, as it was or with changes.</summary>
    [HttpPost(Route + "reissue")]
    [Authorize(ResponsibilityLettersPermissions.AmendLetters)]
    public async Task<LetterStateDto> ReissueAsync(Guid id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] ReviseLetterInput? input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        await RefuseUnlessActingForAsync(cancellationToken, letter.IssuerId);
        letter.Reissue(await ReviseAsync(letter, input ?? new(), cancellationToken), clock.GetUtcNow());
        await notices.NewVersionAsync(letter, cancellationToken);
        return StateOf(letter);
    }

    /// <summary>The issuer changes a letter in force: the amended text is a new version that both sides sign again.</summary>
    [HttpPost(Route + "amend")]
    [Authorize(ResponsibilityLettersPermissions.AmendLetters)]
    public async Task<LetterStateDto> AmendAsync(Guid id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] ReviseLetterInput? input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        await RefuseUnlessActingForAsync(cancellationToken, letter.IssuerId);
        letter.Amend(await ReviseAsync(letter, input ?? new(), cancellationToken), input?.Reason, clock.GetUtcNow());
        await notices.NewVersionAsync(letter, cancellationToken);
        return StateOf(letter);
    }

    /// <summary>The state and the parties are checked before the password is: a refused deed does not count as a failed sign-in.</summary>
    private async Task<LetterStateDto> SealAsync(Letter letter, SigningStatement statement, string password, CancellationToken cancellationToken)
    {
        if (!await accounts.CheckPasswordAsync(user.Id!.Value, password, cancellationToken))
        {
            throw new AbpValidationException(ResponsibilityLettersErrorCodes.WrongPassword, "password");
        }

        letter.Sign(statement, await signer.SignAsync(statement.Bytes, cancellationToken));
        return StateOf(letter);
    }

    private async Task<IReadOnlyList<string>> EvidenceAsync(SignLetterInput input, CancellationToken cancellationToken) => input.DrawnSignatureId is not { } drawn ? []
        : [await attachments.Query.Where(a => a.Id == drawn).Select(a => a.Sha256).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(Attachment), drawn)];

    private async Task RefuseUnlessActingForAsync(CancellationToken cancellationToken, params Guid[] parties)
    {
        if (!(await posts.GetOrganizationsAsync(cancellationToken)).Intersect(parties).Any())
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotAParty);
        }
    }

    private async Task<LetterContent> ReviseAsync(Letter letter, ReviseLetterInput input, CancellationToken cancellationToken)
    {
        var current = await contents.GetAsync(letter.ContentId, cancellationToken);
        var revised = LetterContent.Of(LetterRevision.Apply(current.Read(), input));
        if (await contents.FindAsync(c => c.Hash == revised.Hash, cancellationToken) is { } known)
        {
            return known;
        }

        contents.Insert(revised);
        return revised;
    }

    private static LetterStateDto StateOf(Letter letter) => new(letter.Id, letter.State, letter.Version);
}

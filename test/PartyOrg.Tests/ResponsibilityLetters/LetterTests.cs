using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.Tests.ResponsibilityLetters;

public sealed class LetterTests
{
    private readonly Given _given = new();

    [Fact]
    public async Task A_letter_signed_by_both_sides_is_in_force()
    {
        var letter = await _given.InForceAsync();
        Assert.Equal(LetterState.Countersigned, letter.State);
        Assert.True(letter.IsInForce);
        Assert.Equal(["recipient", "issuer"], letter.Signatures.Select(s => s.Role.ToString().ToLowerInvariant()));
        Assert.Equal(letter.Signatures[0].Hash, letter.Signatures[1].PreviousHash);
    }

    [Fact]
    public void A_campaign_cannot_be_issued_twice()
    {
        _given.Issued();
        AssertRefused("CampaignAlreadyIssued", () => _given.Issued());
    }

    [Fact]
    public void The_issuer_never_receives_its_own_letter()
    {
        AssertRefused("NoRecipients", () => _given.Campaign.Arrange([_given.County]));
        Assert.Equal([_given.Township], _given.Campaign.Arrange([_given.County, _given.Township]));
    }

    [Fact]
    public void Nobody_beside_or_above_the_issuer_receives_its_letter() =>
        AssertRefused("RecipientsOutsideIssuer", () => _given.Campaign.Arrange([_given.Township with { Code = "00002.00001", Id = Guid.CreateVersion7() }]));

    [Fact]
    public void Numbers_follow_the_order_of_the_ceremony_and_then_of_the_tree()
    {
        var towns = Enumerable.Range(1, 4).Select(i => _given.Township with { Id = Guid.CreateVersion7(), Code = $"00001.0000{i}" }).ToList();
        _given.Campaign.Plan(_given.Template, "责任书", new DateOnly(2026, 3, 15), new OrganizationSelection(), [towns[2].Id]);
        var letters = _given.Campaign.Issue(_given.Campaign.Arrange(towns), _ => _given.Content, null, Given.Noon);
        Assert.Equal([towns[2].Id, towns[0].Id, towns[1].Id, towns[3].Id], letters.Select(l => l.OrganizationId));
        Assert.Equal([1, 2, 3, 4], letters.Select(l => l.Number));
        Assert.Single(letters.Select(l => l.ContentId).Distinct());
    }

    [Fact]
    public async Task A_letter_is_signed_once() =>
        await RefusedAsync("NotWaitingForSignature", _given.SignedAsync(), letter => letter.DrawForRecipient(_given.Secretary, Given.Noon, []));

    [Fact]
    public void A_letter_is_not_countersigned_before_it_is_signed() =>
        AssertRefused("NotWaitingForCountersignature", () => _given.Issued().DrawForIssuer(_given.CountySecretary, Given.Noon, []));

    [Fact]
    public void Only_someone_of_the_receiving_organization_signs_for_it() =>
        AssertRefused("NotYoursToSign", () => _given.Issued().DrawForRecipient(_given.CountySecretary, Given.Noon, []));

    [Fact]
    public async Task Nobody_signs_for_both_sides()
    {
        var letter = await _given.SignedAsync();
        AssertRefused("SameSigner", () => letter.DrawForIssuer(_given.Secretary with { OrganizationId = _given.County.Id }, Given.Noon, []));
    }

    [Fact]
    public async Task What_was_drawn_before_the_letter_was_withdrawn_cannot_be_signed_any_more()
    {
        var letter = _given.Issued();
        var drawn = letter.DrawForRecipient(_given.Secretary, Given.Noon, []);
        letter.Return("目标有误");
        await Assert.ThrowsAsync<BusinessException>(() => _given.SignAsync(letter, drawn));
        letter.Reissue(_given.Content, Given.Noon);
        await Assert.ThrowsAsync<BusinessException>(() => _given.SignAsync(letter, drawn));
        Assert.Empty(letter.Signatures);
    }

    [Fact]
    public void A_returned_letter_goes_out_again_as_a_new_version_and_keeps_the_reason()
    {
        var letter = _given.Issued();
        letter.Return("目标有误");
        Assert.Equal(LetterState.Returned, letter.State);
        letter.Reissue(_given.Content, Given.Noon.AddDays(1));
        Assert.Equal((LetterState.Issued, 2), (letter.State, letter.Version));
        Assert.Equal(("目标有误", VersionEnding.Returned), (letter.PastVersions[0].Reason!, letter.PastVersions[0].Ending!.Value));
    }

    [Fact]
    public async Task A_letter_in_force_cannot_be_returned() =>
        await RefusedAsync("NotReturnable", _given.InForceAsync(), letter => letter.Return("理由"));

    [Fact]
    public async Task An_amended_letter_is_signed_again_by_both_and_the_chain_goes_on()
    {
        var letter = await _given.InForceAsync();
        var amended = LetterContent.Of(LetterRevision.Apply(_given.Content.Read(), new ReviseLetterInput { Items = [new ReviseItemInput { Code = "A1", Target = 3 }] }));
        letter.Amend(amended, "区划调整", Given.Noon.AddDays(60));
        Assert.Equal((LetterState.Issued, 2), (letter.State, letter.Version));
        await _given.SignAsync(letter, letter.DrawForRecipient(_given.Secretary, Given.Noon.AddDays(61), []));
        await _given.SignAsync(letter, letter.DrawForIssuer(_given.CountySecretary, Given.Noon.AddDays(62), []));
        Assert.True(letter.IsInForce);
        Assert.Equal([1, 1, 2, 2], letter.Signatures.Select(s => s.Version));
        Assert.Equal(letter.Signatures[1].Hash, letter.Signatures[2].PreviousHash);
    }

    [Fact]
    public void A_letter_not_in_force_cannot_be_amended() => AssertRefused("NotInForce", () => _given.Issued().Amend(_given.Content, "理由", Given.Noon));

    [Fact]
    public async Task The_year_goes_from_force_over_the_check_and_the_acceptance_to_the_archive_and_no_step_is_skipped()
    {
        var letter = await _given.InForceAsync();
        AssertRefused("NotYetChecked", () => letter.AcceptAtYearEnd(90, Given.Noon));
        letter.CheckAtMidYear(Given.Noon);
        AssertRefused("NotInForce", () => letter.CheckAtMidYear(Given.Noon));
        AssertRefused("NotAccepted", () => letter.Archive(Given.Noon));
        letter.AcceptAtYearEnd(92.5m, Given.Noon);
        AssertRefused("NotInForce", () => letter.Amend(_given.Content, null, Given.Noon));
        letter.Archive(Given.Noon);
        Assert.Equal((LetterState.Archived, 92.5m), (letter.State, letter.AcceptedPoints));
    }

    private static async Task RefusedAsync(string code, Task<Letter> made, Action<Letter> deed)
    {
        var letter = await made;
        AssertRefused(code, () => deed(letter));
    }

    private static void AssertRefused(string code, Action deed) => Assert.Equal($"ResponsibilityLetters:{code}", Assert.Throws<BusinessException>(deed).Code);
}

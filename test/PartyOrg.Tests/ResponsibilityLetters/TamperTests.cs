using System.Reflection;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.Tests.ResponsibilityLetters;

/// <summary>Quality I1 and I8, over the objects that the rows are read into; the same over the database stands with the HTTP tests.</summary>
public sealed class TamperTests
{
    private readonly Given _given = new();

    /// <summary>What a signed letter consists of: each of these is changed.</summary>
    private static readonly (Type Type, string[] Properties)[] Signed =
    [
        (typeof(Letter), ["Title", "IssuerName", "RecipientName", "ContentHash", "Number", "Year", "Version", "SignBy", "IssuerId", "OrganizationId", "CampaignId", "IssuedAt", "SignedAt", "CountersignedAt", "State", "ParentLetterId"]),
        (typeof(LetterSignature), ["SignerName", "ContentHash", "PreviousHash", "Evidence", "Hash", "KeyId", "Algorithm", "Ordinal", "Version", "SignerId", "SignedAt", "Role", "Post", "Value"]),
        (typeof(LetterContent), ["Canonical"]),
    ];

    [Fact]
    public async Task A_thousand_random_changes_of_one_character_are_each_found()
    {
        var random = new Random(7);
        var missed = new List<string>();
        for (var i = 0; i < 1000; i++)
        {
            var given = new Given();
            var letter = await given.InForceAsync();
            var (type, properties) = Signed[i % 10 < 4 ? 0 : i % 10 < 8 ? 1 : 2];
            object row = type == typeof(Letter) ? letter : type == typeof(LetterContent) ? given.Content : letter.Signatures[random.Next(letter.Signatures.Count)];
            var property = type.GetProperty(properties[random.Next(properties.Length)])!;
            var before = property.GetValue(row);
            property.SetValue(row, Change(before, property.PropertyType, random));
            if (Verify(given, letter).Count == 0)
            {
                missed.Add($"{type.Name}.{property.Name}: {before} -> {property.GetValue(row)}");
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Fact]
    public async Task An_untouched_letter_has_no_faults() => Assert.Empty(Verify(_given, await _given.InForceAsync()));

    [Fact]
    public async Task A_changed_text_is_named_by_its_row()
    {
        var letter = await _given.InForceAsync();
        Set(_given.Content, nameof(LetterContent.Canonical), _given.Content.Canonical.Replace("专题研究", "专题硏究", StringComparison.Ordinal));
        var fault = Assert.Single(Verify(_given, letter));
        Assert.Equal((LetterFaultKind.ContentChanged, LetterVerifier.ContentsTable, _given.Content.Id), (fault.Kind, fault.Table, fault.RowId));
    }

    [Fact]
    public async Task A_changed_signature_is_named_by_its_row()
    {
        var letter = await _given.InForceAsync();
        Set(letter.Signatures[1], nameof(LetterSignature.SignerName), "周正人");
        var fault = Assert.Single(Verify(_given, letter));
        Assert.Equal((LetterFaultKind.StatementChanged, LetterVerifier.SignaturesTable, letter.Signatures[1].Id), (fault.Kind, fault.Table, fault.RowId));
    }

    [Fact]
    public async Task A_signature_taken_out_is_noticed_wherever_it_stood()
    {
        foreach (var index in new[] { 0, 1 })
        {
            var given = new Given();
            var letter = await given.InForceAsync();
            ((List<LetterSignature>)typeof(Letter).GetField("_signatures", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(letter)!).RemoveAt(index);
            Assert.NotEmpty(Verify(given, letter));
        }
    }

    [Fact]
    public async Task After_three_rotations_of_the_key_old_letters_still_verify()
    {
        var letter = await _given.SignedAsync();
        for (var i = 0; i < 3; i++)
        {
            _given.Signer.Rotate();
        }

        await _given.SignAsync(letter, letter.DrawForIssuer(_given.CountySecretary, Given.Noon.AddDays(5), []));
        Assert.NotEqual(letter.Signatures[0].KeyId, letter.Signatures[1].KeyId);
        Assert.Empty(Verify(_given, letter));
    }

    [Fact]
    public async Task A_signature_by_an_unknown_key_is_not_verifiable_and_never_valid()
    {
        var letter = await _given.InForceAsync();
        using var verifier = new LetterVerifier(new Given().Signer.PublicKeys);
        var faults = verifier.Verify(letter, new Dictionary<Guid, string> { [_given.Content.Id] = _given.Content.Hash });
        Assert.All(faults, f => Assert.Equal(LetterFaultKind.NotVerifiable, f.Kind));
        Assert.Equal(2, faults.Count);
    }

    [Fact]
    public void A_key_row_that_this_installation_did_not_make_is_not_trusted()
    {
        var foreign = SigningKey.Make(new byte[32], Given.Noon);
        Assert.False(foreign.IsGenuine(TestSigner.WrappingKey));
        var own = SigningKey.Make(TestSigner.WrappingKey, Given.Noon);
        Assert.True(own.IsGenuine(TestSigner.WrappingKey));
        Set(own, nameof(SigningKey.PublicKey), foreign.PublicKey);
        Assert.False(own.IsGenuine(TestSigner.WrappingKey));
    }

    private static IReadOnlyList<LetterFault> Verify(Given given, Letter letter)
    {
        using var verifier = new LetterVerifier(given.Signer.PublicKeys);
        return verifier.Verify(letter, new Dictionary<Guid, string> { [given.Content.Id] = LetterContent.HashOf(given.Content.Canonical) });
    }

    private static void Set(object row, string property, object value) => row.GetType().GetProperty(property)!.SetValue(row, value);

    private static object Change(object? value, Type type, Random random) => value switch
    {
        string text => ChangeText(text, random),
        int number => number + 1,
        DateOnly day => day.AddDays(1),
        DateTimeOffset time => time.AddTicks(1),
        Guid id => ChangeId(id, random),
        byte[] bytes => ChangeBytes(bytes, random),
        Enum one => Enum.GetValues(one.GetType()).Cast<object>().First(v => !v.Equals(one) && !(one is LetterState && v is LetterState.MidYearChecked or LetterState.YearEndAccepted or LetterState.Archived)),
        null when type == typeof(Guid?) => Guid.NewGuid(),
        _ => throw new NotSupportedException(type.Name),
    };

    private static string ChangeText(string text, Random random)
    {
        if (text.Length == 0)
        {
            return "x";
        }

        var at = random.Next(text.Length);
        return text[..at] + (text[at] == '书' ? '本' : '书') + text[(at + 1)..];
    }

    private static Guid ChangeId(Guid id, Random random)
    {
        var text = id.ToString().ToCharArray();
        var at = random.Next(24, text.Length);
        text[at] = text[at] == '0' ? '1' : '0';
        return new Guid(new string(text));
    }

    private static byte[] ChangeBytes(byte[] bytes, Random random)
    {
        var changed = bytes.ToArray();
        changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }
}

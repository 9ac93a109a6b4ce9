using System.Security.Cryptography;
using PartyOrg.Hierarchy;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.Tests.ResponsibilityLetters;

/// <summary>A county, a township and a letter between them, as plain objects.</summary>
internal sealed class Given
{
    public static readonly DateTimeOffset Noon = new(2026, 2, 10, 4, 0, 0, TimeSpan.Zero);

    public OrganizationRef County { get; } = new(Guid.CreateVersion7(), "00001", null, "中共云岭县委员会", "云岭县委", OrganizationType.PartyCommittee, Sector.Agency);

    public OrganizationRef Township { get; }

    public LetterTemplate Template { get; }

    public LetterCampaign Campaign { get; }

    public LetterContent Content { get; }

    public TestSigner Signer { get; } = new();

    public Given()
    {
        Township = new(Guid.CreateVersion7(), "00001.00004", County.Id, "中共云岭县竹店镇委员会", "竹店镇党委", OrganizationType.PartyCommittee, Sector.Rural);
        Template = new LetterTemplate(County.Id, County.Code, 2026, "目标管理责任书", new LetterText("为落实责任，签订本责任书。", Items(), "自签订之日起生效。", "工作条例"));
        Campaign = new LetterCampaign(County, Template, "2026年度责任书", new DateOnly(2026, 3, 15), new OrganizationSelection());
        Content = LetterContent.Of(Template.Text);
    }

    public static List<LetterItem> Items() =>
    [
        new() { Code = "A1", Group = "责任", Text = "专题研究", Points = 40, Kind = ItemKind.Quantitative, Target = 4, Unit = "次", Direction = TargetDirection.AtLeast },
        new() { Code = "A2", Group = "责任", Text = "换届率", Points = 30, Kind = ItemKind.Quantitative, Target = 100, Unit = "%", Direction = TargetDirection.AtLeast },
        new() { Code = "B1", Group = "服务", Text = "联系点", Points = 30, Kind = ItemKind.Binary },
    ];

    public Signer Secretary => new(new Guid("00000000-0000-7000-8000-00000000000a"), "李明", Township.Id, Post.Secretary);

    public Signer CountySecretary => new(new Guid("00000000-0000-7000-8000-00000000000c"), "周正", County.Id, Post.Secretary);

    public Letter Issued() => Campaign.Issue(Campaign.Arrange([Township]), _ => Content, null, Noon)[0];

    public async Task<Letter> SignedAsync()
    {
        var letter = Issued();
        await SignAsync(letter, letter.DrawForRecipient(Secretary, Noon.AddDays(3), []));
        return letter;
    }

    public async Task<Letter> InForceAsync()
    {
        var letter = await SignedAsync();
        await SignAsync(letter, letter.DrawForIssuer(CountySecretary, Noon.AddDays(5), []));
        return letter;
    }

    public async Task SignAsync(Letter letter, SigningStatement statement) => letter.Sign(statement, await Signer.SignAsync(statement.Bytes));
}

/// <summary>Signs with a key of its own, as the county's seal does.</summary>
internal sealed class TestSigner : ISigner
{
    public static readonly byte[] WrappingKey = RandomNumberGenerator.GetBytes(32);

    public SigningKey Key { get; private set; } = SigningKey.Make(WrappingKey, Given.Noon);

    public Dictionary<string, SigningKey> Keys { get; } = [];

    public TestSigner() => Keys[Key.KeyId] = Key;

    public Dictionary<string, byte[]> PublicKeys => Keys.ToDictionary(k => k.Key, k => k.Value.PublicKey);

    public void Rotate() => Keys.Add((Key = SigningKey.Make(WrappingKey, Given.Noon)).KeyId, Key);

    public Task<Seal> SignAsync(ReadOnlyMemory<byte> statement, CancellationToken cancellationToken = default)
    {
        using var pair = Key.Open(WrappingKey);
        return Task.FromResult(new Seal(CountySeal.Algorithm, Key.KeyId, pair.SignData(statement.Span, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)));
    }
}

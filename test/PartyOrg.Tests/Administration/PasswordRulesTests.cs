using PartyOrg.Administration.Users;

namespace PartyOrg.Tests.Administration;

public sealed class PasswordRulesTests
{
    private static readonly PasswordRules Rules = new(new CommonPasswords());

    [Theory]
    [InlineData("Tr0ub4dor&3x")]
    [InlineData("correct Horse battery 9")]
    [InlineData("山高水长-2026-Aa")]
    [InlineData("Zx9!kkqvmm")]
    public void Good_passwords_are_taken(string password) => Assert.Empty(Codes(PasswordProfile.ClassifiedProtection, password));

    [Theory]
    [InlineData("Ab1!x", "PasswordTooShort")]
    [InlineData("onlysmallletters", "PasswordTooPlain")]
    [InlineData("two1classes", "PasswordTooPlain")]
    [InlineData("P@ssw0rd2026!", "PasswordTooCommon")]
    [InlineData("Dangjian@2026", "PasswordTooCommon")]
    [InlineData("Yunling123!", "PasswordTooCommon")]
    [InlineData("Qwertyuiop1!", "PasswordTooCommon")]
    [InlineData("Zhangwei2026!", "PasswordTooCommon")]
    [InlineData("Zhoumin-Rules-9", "PasswordHasName")]
    public void Bad_passwords_are_refused_with_the_reason(string password, string code) =>
        Assert.Contains("Administration:" + code, Codes(PasswordProfile.ClassifiedProtection, password));

    [Fact]
    public void The_long_profile_asks_for_length_alone()
    {
        Assert.Empty(Codes(PasswordProfile.Asvs, "a quiet river in may"));
        Assert.Contains("Administration:PasswordTooShort", Codes(PasswordProfile.Asvs, "Zx9!kkqvmm"));
    }

    [Fact]
    public void Long_passwords_count_whole()
    {
        var password = string.Concat(Enumerable.Range(0, 32).Select(i => (char)('a' + (i * 7 % 26)))) + "-A1-" + new string('é', 60);
        Assert.Empty(Codes(PasswordProfile.ClassifiedProtection, password));
    }

    [Theory]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("123456789012")]
    [InlineData("zyxwvutsrq")]
    public void Patterns_are_common(string password) => Assert.Contains("Administration:PasswordTooCommon", Codes(PasswordProfile.ClassifiedProtection, password));

    private static List<string> Codes(PasswordProfile profile, string password)
    {
        var user = new AppUser("zhoumin");
        user.Describe("周敏", null, "zm@yunling.example");
        return Rules.Check(profile, user, password).Select(f => f.Code).ToList();
    }
}

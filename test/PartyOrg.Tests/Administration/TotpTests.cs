using System.Text;
using PartyOrg.Administration.Accounts;

namespace PartyOrg.Tests.Administration;

public sealed class TotpTests
{
    /// <summary>RFC 6238, appendix B, in Base32; six of its eight digits.</summary>
    private const string RfcKey = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_RFC(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(RfcKey, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    [InlineData(-2, false)]
    [InlineData(2, false)]
    public void A_code_fits_its_step_and_the_neighbours(int steps, bool fits)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = Totp.CodeAt(RfcKey, Totp.StepAt(now) + steps);
        Assert.Equal(fits, Totp.FindStep(RfcKey, code, now, lastUsedStep: 0) is not null);
    }

    [Fact]
    public void A_code_is_taken_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = Totp.CodeAt(RfcKey, Totp.StepAt(now));
        var used = Totp.FindStep(RfcKey, code, now, 0)!.Value;
        Assert.Null(Totp.FindStep(RfcKey, code, now, used));
        Assert.Null(Totp.FindStep(RfcKey, Totp.CodeAt(RfcKey, used - 1), now, used));
    }

    [Fact]
    public void Keys_are_32_letters_and_differ_by_what_they_are_for()
    {
        var secret = new byte[32];
        var key = Totp.KeyOf(secret, Encoding.UTF8.GetBytes("a"));
        Assert.Matches("^[A-Z2-7]{32}$", key);
        Assert.NotEqual(key, Totp.KeyOf(secret, Encoding.UTF8.GetBytes("b")));
    }
}

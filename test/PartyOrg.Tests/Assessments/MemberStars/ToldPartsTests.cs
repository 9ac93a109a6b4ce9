using PartyOrg.Assessments.MemberStars;

namespace PartyOrg.Tests.Assessments.MemberStars;

/// <summary>Quality H4: nobody learns of fewer than five by taking one told part from another.</summary>
public sealed class ToldPartsTests
{
    [Theory]
    [InlineData("00001.00001:5", "00001 00001.00001")] // nobody is left out of the whole
    [InlineData("00001.00001:4", "")]
    [InlineData("00001.00001:20 00001.00002:1", "00001")] // the whole less the first is the second's one
    [InlineData("00001.00001:20 00001.00002:9 00001.00003:1", "00001 00001.00001")] // the smallest of the others is withheld with it
    [InlineData("00001.00001:20 00001.00002:4 00001.00003:4", "00001 00001.00001")] // eight together say nothing of one
    [InlineData("00001:2 00001.00001:9 00001.00002:9", "00001 00001.00002")] // the whole's own members
    [InlineData("00001.00001.00001:9 00001.00001.00002:9 00001.00002:3", "00001")] // parts of what is withheld would give it away
    public void Figures_are_told_where_no_difference_is_about_few(string members, string told)
    {
        var counts = members.Split(' ').Select(m => m.Split(':')).ToDictionary(m => m[0], m => int.Parse(m[1], System.Globalization.CultureInfo.InvariantCulture));
        var codes = counts.Keys.SelectMany(c => Enumerable.Range(0, (c.Length + 1) / 6).Select(i => c[..(5 + (i * 6))])).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(told, string.Join(' ', codes.Where(c => ToldParts.IsTold(counts, c))));
    }
}

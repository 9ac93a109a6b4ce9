using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Assessments.Duty;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Tests.Assessments.MemberStars;

/// <summary>Certificates of the stars that the demo county awarded for last year.</summary>
[Trait("Prints", "documents")]
public sealed class StarCertificateTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Url = DutyDesk.Api + "/member-star";
    private const int Year = 2025;

    [Fact]
    public async Task A_certificate_names_member_year_stars_number_township_and_day()
    {
        var (town, pledge) = await AwardedAsync();
        var printed = await PrintedAsync(town, $"{Url}/{pledge.Id()}/certificate");
        var won = Won(pledge);
        var day = DateOnly.Parse(pledge.Text("awardedOn"), CultureInfo.InvariantCulture);
        string[] told = [pledge.Text("subjectName"), pledge.Text("organizationName"), $"{Year} 年度", $"{won.Count} 颗星", string.Join('、', won), pledge.Text("superiorName"), $"{day.Year}年{day.Month}月{day.Day}日"];
        Assert.All(told, text => Assert.Contains(text, printed, StringComparison.Ordinal));
        Assert.Matches($"双十星〔{Year}〕[0-9]+号", printed);
        var own = await PrintedAsync(await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"), $"{Url}/{pledge.Id()}/certificate");
        Assert.Equal(printed, own); // whoever prints it, and whenever, it is the same certificate
    }

    [Fact]
    public async Task The_certificates_of_a_years_award_are_a_page_each_and_no_number_is_used_twice()
    {
        var (town, pledge) = await AwardedAsync();
        var awarded = (await town.GetAsync($"{Url}?year={Year}&state=awarded&maxResultCount=100"))["items"]!.AsArray();
        var printed = await PrintedAsync(town, $"{Url}/certificates?year={Year}");
        var holding = awarded.Where(p => p!["stars"]!.AsArray().Any(Holds)).ToList();
        Assert.All(holding, p => Assert.Contains(p!.Text("subjectName"), printed, StringComparison.Ordinal));
        var numbers = System.Text.RegularExpressions.Regex.Matches(printed, $"〔{Year}〕[0-9]+号").Select(m => m.Value).ToList();
        Assert.Equal((holding.Count, holding.Count), (numbers.Count, numbers.Distinct().Count()));
        Assert.Equal(printed, await PrintedAsync(town, $"{Url}/certificates?year={Year}&withinId={(await town.GetAsync($"{Url}/{pledge.Id()}"))["organizationId"]}"));
        await town.RefusedAsync(HttpMethod.Get, "member-star/certificates?year=2001", null, HttpStatusCode.Conflict, "Assessments:NoAward");
    }

    [Fact]
    public async Task A_star_that_was_taken_back_is_on_no_certificate_any_more()
    {
        var (town, _) = await AwardedAsync();
        var pledge = await town.GetAsync($"{Url}/{(await town.GetAsync($"{Url}?year={Year}&state=awarded&maxResultCount=100"))["items"]!.AsArray().Last(p => p!["stars"]!.AsArray().Count(Holds) > 1)!["id"]}");
        var lost = pledge["stars"]!.AsArray().First(Holds)!;
        await town.PostAsync($"{Url}/{pledge.Id()}/revoke", new { star = lost.Text("code"), because = "查实违诺" });
        var printed = await PrintedAsync(town, $"{Url}/{pledge.Id()}/certificate");
        Assert.DoesNotContain(lost.Text("name"), printed, StringComparison.Ordinal);
        Assert.Contains($"{Won(pledge).Count - 1} 颗星", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_has_one_before_the_award_nor_may_just_anyone_print_it()
    {
        var (town, pledge) = await AwardedAsync();
        var promised = (await town.GetAsync($"{Url}?state=published&maxResultCount=1"))["items"]![0]!;
        await town.RefusedAsync(HttpMethod.Get, $"member-star/{promised.Id()}/certificate", null, HttpStatusCode.Conflict, "Assessments:NoAward");
        await (await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary")).RefusedAsync(HttpMethod.Get, $"member-star/certificates?year={Year}", null, HttpStatusCode.Forbidden);
        foreach (var stranger in new[] { await factory.SignInAsync(PartyOrgFactory.Yunling, "township2"), await factory.SignInAsync(PartyOrgFactory.Yunling, "leader"), await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept") })
        {
            await stranger.RefusedAsync(HttpMethod.Get, $"member-star/{pledge.Id()}/certificate", null, HttpStatusCode.NotFound);
        }
    }

    /// <summary>A member of the demo village whose stars were awarded.</summary>
    private async Task<(Session Town, JsonNode Pledge)> AwardedAsync()
    {
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var first = (await town.GetAsync($"{Url}?year={Year}&state=awarded&maxResultCount=100"))["items"]!.AsArray().First(p => p!["memberId"] is not null && p["stars"]!.AsArray().Any(Holds))!;
        return (town, await town.GetAsync($"{Url}/{first.Id()}"));
    }

    private static bool Holds(JsonNode? star) => star!["isWon"]?.GetValue<bool>() == true && star["revokedOn"] is null && star["isRevoked"]?.GetValue<bool>() != true;

    private static List<string> Won(JsonNode pledge) => pledge["stars"]!.AsArray().Where(Holds).Select(s => s!.Text("name")).ToList();

    private static Task<string> PrintedAsync(Session session, string url) => PrintedDocument.GetAsync(session, url, "star-certificate", Ending.Seal);
}

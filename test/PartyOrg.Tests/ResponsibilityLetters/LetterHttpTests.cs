using System.Net;
using System.Net.Http.Json;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.ResponsibilityLetters.County;

namespace PartyOrg.Tests.ResponsibilityLetters;

public sealed class LetterHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Town = "竹店镇委员会";

    private static object Password => new { password = PartyOrgFactory.Password };

    [Fact]
    public async Task A_letter_is_issued_signed_countersigned_verified_and_printed()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var letter = await county.IssueToAsync(await county.OrganizationAsync(Town));

        Assert.Equal("signed", (await town.PostAsync($"{Api}/letter/{letter}/sign", Password))["state"]!.GetValue<string>());
        Assert.Equal("countersigned", (await county.PostAsync($"{Api}/letter/{letter}/countersign", Password))["state"]!.GetValue<string>());
        var verdict = await town.GetAsync($"{Api}/letter/{letter}/verify");
        Assert.True(verdict["valid"]!.GetValue<bool>());
        Assert.Equal(2, verdict["signatures"]!.AsArray().Count);
        Assert.All(verdict["signatures"]!.AsArray(), s => Assert.True(s!["valid"]!.GetValue<bool>()));
        Assert.StartsWith("PK", await town.Http.GetStringAsync($"{Api}/letter/{letter}/document"), StringComparison.Ordinal);
        Assert.StartsWith("PK", await town.Http.GetStringAsync($"{Api}/letter/{letter}/package"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demos_secretary_finds_one_letter_to_sign_and_signs_it()
    {
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary");
        var letter = Assert.Single((await secretary.GetAsync($"{Api}/letter?waitsForMe=true"))["items"]!.AsArray())!["id"]!.GetValue<Guid>();
        Assert.Contains((await secretary.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!["kind"]!.GetValue<string>() == "letter-sign");
        Assert.True((await secretary.GetAsync($"{Api}/letter/{letter}"))["deeds"]!.AsArray().Single(d => d!["deed"]!.GetValue<string>() == "sign")!["allowed"]!.GetValue<bool>());
        await secretary.PostAsync($"{Api}/letter/{letter}/sign", Password);
        Assert.Empty((await secretary.GetAsync($"{Api}/letter?waitsForMe=true"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_wrong_password_signs_nothing()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var letter = await county.IssueToAsync(await county.OrganizationAsync(Town));
        await AssertRefusedAsync(town, $"letter/{letter}/sign", new { password = "wrong" }, HttpStatusCode.BadRequest, "ResponsibilityLetters:WrongPassword");
        Assert.Equal("issued", (await county.GetAsync($"{Api}/letter/{letter}"))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task Only_the_receiving_side_signs_and_a_sibling_does_not_even_see_the_letter()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var letter = await county.IssueToAsync(await county.OrganizationAsync(Town));
        await AssertRefusedAsync(county, $"letter/{letter}/sign", Password, HttpStatusCode.Conflict, "ResponsibilityLetters:NotYoursToSign");
        var sibling = await factory.SignInAsync(PartyOrgFactory.Yunling, "township2");
        using var answer = await sibling.Http.GetAsync($"{Api}/letter/{letter}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_returned_letter_goes_out_again_and_an_amended_one_is_signed_again()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var letter = await county.IssueToAsync(await county.OrganizationAsync(Town));
        await town.PostAsync($"{Api}/letter/{letter}/return", new { reason = "目标有误" });
        await AssertRefusedAsync(town, $"letter/{letter}/sign", Password, HttpStatusCode.Conflict, "ResponsibilityLetters:NotWaitingForSignature");
        Assert.Equal(2, (await county.PostAsync($"{Api}/letter/{letter}/reissue", new { items = new[] { new { code = "A1", target = 3 } } }))["version"]!.GetValue<int>());
        await town.PostAsync($"{Api}/letter/{letter}/sign", Password);
        await county.PostAsync($"{Api}/letter/{letter}/countersign", Password);

        using var amended = await county.Http.PostAsync($"{Api}/letter/{letter}/amend", null);
        Assert.Equal(HttpStatusCode.OK, amended.StatusCode);
        await town.PostAsync($"{Api}/letter/{letter}/sign", Password);
        await county.PostAsync($"{Api}/letter/{letter}/countersign", Password);
        var seen = await town.GetAsync($"{Api}/letter/{letter}");
        Assert.Equal((3, 4), (seen["version"]!.GetValue<int>(), seen["signatures"]!.AsArray().Count));
        Assert.True((await town.GetAsync($"{Api}/letter/{letter}/verify"))["valid"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Progress_is_reported_checked_accepted_and_archived()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var inspector = await factory.SignInAsync(PartyOrgFactory.Yunling, "inspector");
        var letter = await county.IssueToAsync(await county.OrganizationAsync(Town));
        using (var early = await town.Http.PutAsJsonAsync($"{Api}/letter/{letter}/items/A1/progress", new { actual = 3 }))
        {
            Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        }

        await town.PostAsync($"{Api}/letter/{letter}/sign", Password);
        await county.PostAsync($"{Api}/letter/{letter}/countersign", Password);
        await town.PutAsync($"{Api}/letter/{letter}/items/A1/progress", new { actual = 3, note = "已开三次" });
        await inspector.PostAsync($"{Api}/letter/{letter}/mid-year-check", new { findings = new[] { new { code = "B1", verdict = "notStarted", note = "未建立" } } });
        var item = (await county.GetAsync($"{Api}/letter/{letter}"))["items"]!.AsArray().First(i => i!["code"]!.GetValue<string>() == "A1")!;
        Assert.Equal((3m, 0.75m, 45m), (item["progress"]!["actual"]!.GetValue<decimal>(), item["progress"]!["achievement"]!.GetValue<decimal>(), item["yearEnd"]!["suggested"]!.GetValue<decimal>()));

        await AssertRefusedAsync(county, $"letter/{letter}/year-end-acceptance", new { items = new[] { new { code = "A1", points = 40 } } }, HttpStatusCode.Conflict, "ResponsibilityLetters:ReasonForOtherPoints");
        await county.PostAsync($"{Api}/letter/{letter}/year-end-acceptance", new { items = new[] { new { code = "A1", points = 40, reason = "记录不全" } } });
        Assert.Equal("archived", (await county.PostAsync($"{Api}/letter/{letter}/archive"))["state"]!.GetValue<string>());
        Assert.Equal(40m, (await county.GetAsync($"{Api}/letter/{letter}"))["acceptedPoints"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task Items_passed_on_add_up_in_the_coverage_and_in_the_letter_above()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var townId = await county.OrganizationAsync(Town);
        var letter = await county.IssueToAsync(townId);
        await town.PostAsync($"{Api}/letter/{letter}/sign", Password);
        await county.PostAsync($"{Api}/letter/{letter}/countersign", Password);

        var villages = (await town.GetAsync($"/api/hierarchy/organization?withinId={townId}&type=branch&maxResultCount=2"))["items"]!.AsArray().Select(o => o!["id"]!.GetValue<Guid>()).ToArray();
        await AssertRefusedAsync(town, $"letter/{letter}/derive", Split(villages, 1, 2), HttpStatusCode.BadRequest, "ResponsibilityLetters:SharesFallShort");
        var derived = await town.PostAsync($"{Api}/letter/{letter}/derive", Split(villages, 1, 3));
        await town.IssueAsync(derived["campaignId"]!.GetValue<Guid>());
        var campaign = (await county.GetAsync($"{Api}/letter/{letter}"))["campaignId"]!.GetValue<Guid>();
        var carrier = (await county.GetAsync($"{Api}/letter-campaign/{campaign}/coverage"))["items"]!.AsArray().First(i => i!["code"]!.GetValue<string>() == "A1")!["carriers"]![0]!;
        Assert.Equal((4m, 0m, 2), (carrier["passedOn"]!.GetValue<decimal>(), carrier["gap"]!.GetValue<decimal>(), carrier["shares"]!.AsArray().Count));
    }

    private static object Split(Guid[] villages, decimal first, decimal second) =>
        new { items = new[] { new { code = "A1", split = new[] { new { recipientId = villages[0], target = first }, new { recipientId = villages[1], target = second } } } } };

    private static async Task AssertRefusedAsync(Session session, string path, object body, HttpStatusCode status, string code)
    {
        using var answer = await session.Http.PostAsJsonAsync($"{Api}/{path}", body);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("error").GetProperty("code").GetString());
    }
}

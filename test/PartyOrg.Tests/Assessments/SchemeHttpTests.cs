using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments;

public sealed class SchemeHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Api = "/api/assessments/scheme";

    [Fact]
    public async Task A_county_copies_a_scheme_edits_it_and_sends_back_what_it_was_given()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var source = await FindAsync(county, "six-good-branch");
        var copy = await county.PostAsync($"{Api}/{source}/copy", new { code = "six-good-own", name = "本县六好支部" });
        Assert.Equal((1, false, "本县六好支部"), (copy["version"]!.GetValue<int>(), copy["isShipped"]!.GetValue<bool>(), copy["name"]!.GetValue<string>()));

        copy["qualification"]!["below"] = "整改提升";
        var changed = await county.PutAsync($"{Api}/{copy["id"]}", copy);
        Assert.Equal("整改提升", (await county.GetAsync($"{Api}/{copy["id"]}"))["qualification"]!["below"]!.GetValue<string>());
        using var stale = await county.Http.PutAsJsonAsync($"{Api}/{copy["id"]}", copy);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);

        var next = await county.PostAsync($"{Api}/{copy["id"]}/copy");
        Assert.Equal((2, "six-good-own"), (next["version"]!.GetValue<int>(), next["code"]!.GetValue<string>()));
        Assert.Equal([2], (await county.GetAsync($"{Api}?code=six-good-own&latestOnly=true"))["items"]!.AsArray().Select(s => s!["version"]!.GetValue<int>()));
        Assert.NotEqual(copy["concurrencyStamp"]!.GetValue<string>(), changed["concurrencyStamp"]!.GetValue<string>());

        using var deleted = await county.Http.DeleteAsync($"{Api}/{next["id"]}");
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(3, (await county.PostAsync($"{Api}/{copy["id"]}/copy"))["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_scheme_that_is_written_anew_is_stored_whole_and_its_code_is_taken()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var scheme = WorkedCase.Find("r32-lines-with-limits").Scheme.DeepClone();
        scheme["code"] = "own-accounts";
        var created = await county.PostAsync(Api, scheme);
        Assert.Empty(WorkedCase.Differences(scheme, await county.GetAsync($"{Api}/{created["id"]}")));
        using var again = await county.Http.PostAsJsonAsync(Api, scheme);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);

        scheme["code"] = "unsound";
        scheme["tenantId"] = Guid.NewGuid();
        scheme["sections"]![0]!["fullScore"] = 61;
        using var unsound = await county.Http.PostAsJsonAsync(Api, scheme);
        Assert.Equal(HttpStatusCode.BadRequest, unsound.StatusCode);
        var members = JsonNode.Parse(await unsound.Content.ReadAsStringAsync())!["error"]!["validationErrors"]!.AsArray().Select(e => e!["members"]![0]!.GetValue<string>());
        Assert.Equal(["tenantId", "sections[0].fullScore"], members);
    }

    [Fact]
    public async Task What_was_judged_by_is_neither_changed_nor_deleted()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var copy = await county.PostAsync($"{Api}/{await FindAsync(county, "year-and-months")}/copy", new { code = "used" });
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            (await services.GetRequiredService<IRepository<Scheme>>().GetAsync(copy["id"]!.GetValue<Guid>())).Freeze();
            await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        });
        foreach (var request in new[] { new HttpRequestMessage(HttpMethod.Put, $"{Api}/{copy["id"]}") { Content = JsonContent.Create(WithoutStamp(copy)) }, new HttpRequestMessage(HttpMethod.Delete, $"{Api}/{copy["id"]}") })
        {
            using var answer = await county.Http.SendAsync(request);
            Assert.Equal((HttpStatusCode.Conflict, "Assessments:SchemeFrozen"), (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!["code"]!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task Whoever_is_judged_may_read_the_scheme_but_only_the_county_writes_it_and_no_other_county_sees_it()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var own = await county.PostAsync($"{Api}/{await FindAsync(county, "ten-star-branch")}/copy", new { code = "ten-star-own" });
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary");
        Assert.Equal("ten-star-own", (await secretary.GetAsync($"{Api}/{own["id"]}"))["code"]!.GetValue<string>());
        using var tried = await secretary.Http.PostAsJsonAsync($"{Api}/evaluate", new { schemeId = own["id"]!.GetValue<Guid>(), subjects = Array.Empty<object>() });
        using var written = await secretary.Http.PutAsJsonAsync($"{Api}/{own["id"]}", own);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (tried.StatusCode, written.StatusCode));

        var other = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        Assert.Equal(9, (await other.GetAsync(Api))["totalCount"]!.GetValue<int>());
        using var read = await other.Http.GetAsync($"{Api}/{own["id"]}");
        using var evaluated = await other.Http.PostAsJsonAsync($"{Api}/evaluate", new { schemeId = own["id"]!.GetValue<Guid>(), subjects = Array.Empty<object>() });
        using var changed = await other.Http.PutAsJsonAsync($"{Api}/{own["id"]}", own);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.StatusCode, evaluated.StatusCode, changed.StatusCode));
    }

    [Fact]
    public async Task A_score_sheet_becomes_a_draft_with_warnings_and_is_not_stored()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var before = (await county.GetAsync(Api))["totalCount"]!.GetValue<int>();
        using var file = new MemoryStream();
        using (var writer = new SpreadsheetWriter(file, "评分表"))
        {
            writer.WriteRow("党建工作考核评分表");
            writer.WriteRow("考核项目", "考核内容", "分值", "扣分办法");
            writer.WriteRow("党务工作（15分）", "班子团结", 10, "不团结扣5分");
            writer.WriteRow(null, "党费收缴", 6, "未收缴扣8分");
        }

        var draft = await county.UploadAsync($"{Api}/import", "评分表.xlsx", file.ToArray());
        Assert.Equal([3, 4, 3], draft["warnings"]!.AsArray().Select(w => w!["row"]!.GetValue<int>()));
        Assert.Equal("“党务工作”满分 15 分，但各项分值合计 16 分。", draft["warnings"]![0]!["message"]!.GetValue<string>());
        Assert.Equal((15m, 6m, "未收缴扣8分"), (draft["scheme"]!["sections"]![0]!["fullScore"]!.GetValue<decimal>(), draft["scheme"]!["sections"]![0]!["indicators"]![1]!["points"]!.GetValue<decimal>(), draft["scheme"]!["sections"]![0]!["indicators"]![1]!["note"]!.GetValue<string>()));
        Assert.Equal(before, (await county.GetAsync(Api))["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task Seeding_again_changes_nothing_and_a_deleted_scheme_does_not_come_back()
    {
        var county = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        var id = (await county.PostAsync($"{Api}/{await FindAsync(county, "rule-shapes")}/copy", new { code = "short-lived" }))["id"];
        using (await county.Http.DeleteAsync($"{Api}/{id}")) { }

        var codes = await factory.InTenantAsync(PartyOrgFactory.Qinghe, async services =>
        {
            await services.GetServices<IDataSeedContributor>().OfType<SchemeDataSeedContributor>().Single().SeedAsync(new DataSeedContext(PartyOrgFactory.Qinghe, false, null));
            await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            Assert.Empty(await services.GetServices<IInvariant>().OfType<PartyOrg.Assessments.Data.SchemeInvariant>().Single().CheckAsync());
            return await services.GetRequiredService<IRepository<Scheme>>().Query.Select(s => s.Code).ToListAsync();
        });
        Assert.Equal(WorkedCase.ShippedCodes, codes.Order(StringComparer.Ordinal));
    }

    private static async Task<Guid> FindAsync(Session session, string code) => (await session.GetAsync($"{Api}?code={code}"))["items"]![0]!["id"]!.GetValue<Guid>();

    private static JsonObject WithoutStamp(JsonNode scheme)
    {
        var copy = scheme.DeepClone().AsObject();
        copy.Remove("concurrencyStamp");
        return copy;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Organizations;

/// <summary>Members of the demo county, through HTTP; each test has a database of its own.</summary>
public sealed class MemberRegisterTests : PartyOrgFactory
{
    private const string Url = "/api/hierarchy/member";

    [Fact]
    public async Task Lists_and_exports_show_masks_only()
    {
        var session = await OrganizationDepartmentAsync();
        var page = await session.GetAsync($"{Url}?maxResultCount=50");
        Assert.Equal(9691, (int)page["totalCount"]!);
        Assert.All(page["items"]!.AsArray(), m =>
        {
            Assert.Matches(@"^990101\*{8}\d{3}[\dX]$", (string)m!["identityNumber"]!);
            Assert.Matches(@"^199\*{4}\d{4}$", (string)m["phone"]!);
        });
        Assert.DoesNotMatch(@"199000\d{5}|990101\d{11}", System.Text.Encoding.UTF8.GetString(await session.Http.GetByteArrayAsync($"{Url}/export?format=csv")));
    }

    [Fact]
    public async Task Unmasking_asks_for_a_reason_and_stops_after_fifty_a_day()
    {
        var session = await OrganizationDepartmentAsync();
        var id = (string)(await session.GetAsync($"{Url}?maxResultCount=1"))["items"]![0]!["id"]!;
        Assert.Equal(HttpStatusCode.BadRequest, (await session.Http.PostAsJsonAsync($"{Url}/{id}/unmask", new { })).StatusCode);
        for (var i = 0; i < 50; i++)
        {
            Assert.StartsWith("990101", (string)(await session.PostAsync($"{Url}/{id}/unmask", new { reason = "核对档案" }))["identityNumber"]!, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Conflict, (await session.Http.PostAsJsonAsync($"{Url}/{id}/unmask", new { reason = "再看一次" })).StatusCode);
        Clock.Advance(TimeSpan.FromDays(1));
        var next = await Session.SignInAsync(this, Yunling, "orgdept", Password);
        await next.PostAsync($"{Url}/{id}/unmask", new { reason = "核对档案" });
    }

    [Fact]
    public async Task A_clerk_may_not_unmask_and_a_siblings_member_does_not_exist_for_them()
    {
        var mine = await SignInAsync(Yunling, "secretary2");
        var theirs = (await (await SignInAsync(Yunling, "secretary")).GetAsync($"{Url}?maxResultCount=1"))["items"]![0]!["id"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await mine.Http.GetAsync($"{Url}/{theirs}")).StatusCode);
        var own = (await mine.GetAsync($"{Url}?maxResultCount=1"))["items"]![0]!["id"]!;
        Assert.Equal(HttpStatusCode.Forbidden, (await mine.Http.PostAsJsonAsync($"{Url}/{own}/unmask", new { reason = "好奇" })).StatusCode);
    }

    [Fact]
    public async Task Who_is_managed_twice_is_seen_by_both_and_counted_once()
    {
        var (county, other) = (await OrganizationDepartmentAsync(), await SignInAsync(Yunling, "secretary2"));
        var member = (await (await SignInAsync(Yunling, "secretary")).GetAsync($"{Url}?maxResultCount=1"))["items"]![0]!;
        var second = (string)(await other.GetAsync("/api/hierarchy/organization/roots"))["items"]![0]!["id"]!;
        var statement = $"/api/hierarchy/organization/{(await county.GetAsync("/api/hierarchy/organization/roots"))["items"]![0]!["id"]}/statement";
        var before = (await county.GetAsync(statement))["members"]!.ToJsonString();

        await county.PostAsync($"{Url}/{member["id"]}/manage-also", new { organizationId = second, from = "2026-11-01" });
        Assert.Equal(before, (await county.GetAsync(statement))["members"]!.ToJsonString());
        Assert.Equal((string)member["name"]!, (string)(await other.GetAsync($"{Url}/{member["id"]}"))["name"]!);
        Assert.Contains((await other.GetAsync($"{Url}?organizationId={second}&maxResultCount=1000"))["items"]!.AsArray(), m => (string)m!["id"]! == (string)member["id"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Http.DeleteAsync($"{Url}/{member["id"]}")).StatusCode);
    }

    [Fact]
    public async Task A_transfer_keeps_the_history_and_floating_members_their_contacts()
    {
        var session = await SignInAsync(Yunling, "township");
        var member = (await session.GetAsync($"{Url}?maxResultCount=1"))["items"]![0]!;
        var target = (await session.GetAsync("/api/hierarchy/organization?type=branch&sorting=code desc&maxResultCount=1"))["items"]![0]!;
        await session.PostAsync($"{Url}/{member["id"]}/transfer", new { organizationId = target["id"], on = "2026-11-10" });
        await session.PostAsync($"{Url}/{member["id"]}/float", new { since = "2026-11-11", to = "南浦市" });
        await session.PostAsync($"{Url}/{member["id"]}/contacted", new { on = "2026-11-12", note = "电话联系" });
        var after = await session.GetAsync($"{Url}/{member["id"]}");
        Assert.Equal((2, 1, "2026-11-09"), (after["memberships"]!.AsArray().Count, after["contacts"]!.AsArray().Count, (string)after["memberships"]![1]!["to"]!));
        Assert.Equal((string)target["name"]!, (string)after["organizationName"]!);
    }

    [Fact]
    public async Task A_register_is_imported_once_checked_and_its_export_changes_nothing()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        await session.ImportAsync(Rosters.Csv($"1,甲支部,,党支部,农村,{Rosters.Qinghe},,,,,,,0,0,"));
        const string header = "姓名,身份证号,联系电话,所在党支部,党员类型,入党时间,转正时间,流动去向\r\n";
        JsonNode result = await session.UploadAsync($"{Url}/import", "m.csv", System.Text.Encoding.UTF8.GetBytes(header
            + "张三,990101198001010010,19900012345,甲支部,正式党员,2001.07.01,2002年7月1日,\r\n" + "李四,,,甲支部,正式党员,2001-07-01,2000-07-01,\r\n"));
        Assert.Equal(["2 身份证号", "3 转正时间", "3 身份证号"], result["errors"]!.AsArray().Select(e => $"{e!["row"]} {e["column"]}"));

        var number = "99010119800101001" + PartyOrg.Hierarchy.Members.PersonalData.CheckCharacter("99010119800101001");
        var good = System.Text.Encoding.UTF8.GetBytes(header + $"张三,{number},19900012345,甲支部,正式党员,2001.07.01,2002年7月1日,南浦市\r\n");
        Assert.Equal((1, 0, 0, 0), (await session.UploadAsync($"{Url}/import", "m.csv", good)).Counts());
        Assert.Equal((0, 0, 1, 0), (await session.UploadAsync($"{Url}/import", "m.csv", good)).Counts());
        Assert.Equal((0, 0, 1, 0), (await session.UploadAsync($"{Url}/import", "m.xlsx", await session.Http.GetByteArrayAsync($"{Url}/export"))).Counts());
    }
}

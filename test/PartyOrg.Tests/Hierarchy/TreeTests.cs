using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Organizations;

/// <summary>The tree of the demo county, through HTTP; each test has a database of its own.</summary>
public sealed class TreeTests : PartyOrgFactory
{
    private const string Url = "/api/hierarchy/organization";

    [Fact]
    public async Task The_tree_opens_level_by_level()
    {
        var session = await OrganizationDepartmentAsync();
        var root = Assert.Single((await session.GetAsync($"{Url}/roots"))["items"]!.AsArray())!;
        var children = await session.GetAsync($"{Url}?parentId={root["id"]}&maxResultCount=1000");
        Assert.Equal((int)root["childCount"]!, (int)children["totalCount"]!);
        Assert.Equal(505, (int)(await session.GetAsync($"{Url}?withinId={root["id"]}&maxResultCount=0"))["totalCount"]!);
        Assert.Equal(263, (int)(await session.GetAsync($"{Url}?withinId={root["id"]}&type=branch&type=jointBranch&maxResultCount=1"))["totalCount"]!);
        Assert.Equal(10, (int)(await session.GetAsync($"{Url}?sector=newOrganizations"))["totalCount"]!);
    }

    [Fact]
    public async Task The_statement_of_a_subtree_says_its_figures_in_the_language_of_the_request()
    {
        var session = await OrganizationDepartmentAsync();
        var root = (await session.GetAsync($"{Url}/roots"))["items"]![0]!;
        var statement = await session.GetAsync($"{Url}/{root["id"]}/statement?on=2026-06-30");
        Assert.Equal((505, 9464, 227), ((int)statement["organizations"]!["total"]!, (int)statement["members"]!["full"]!, (int)statement["members"]!["probationary"]!));
        Assert.Equal(505, statement["organizations"]!["byType"]!.AsObject().Sum(t => (int)t.Value!));
        Assert.Equal(505, statement["organizations"]!["bySector"]!.AsObject().Sum(t => (int)t.Value!));
        Assert.StartsWith("截至2026年6月30日，云岭县委共有党组织505个", (string)statement["text"]!, StringComparison.Ordinal);

        var due = await session.GetAsync($"{Url}?withinId={root["id"]}&termDueYear=2026&maxResultCount=0");
        Assert.Equal((int)statement["termsDueThisYear"]!, (int)due["totalCount"]!);
    }

    [Fact]
    public async Task The_statement_takes_as_many_commands_for_one_branch_as_for_the_county()
    {
        var session = await OrganizationDepartmentAsync();
        var root = (await session.GetAsync($"{Url}/roots"))["items"]![0]!;
        var branch = (await session.GetAsync($"{Url}?type=branch&maxResultCount=1"))["items"]![0]!;
        Assert.Equal(await CommandsAsync(session, $"{Url}/{branch["id"]}/statement"), await CommandsAsync(session, $"{Url}/{root["id"]}/statement"));
        Assert.Equal(await CommandsAsync(session, $"{Url}?maxResultCount=3"), await CommandsAsync(session, $"{Url}?maxResultCount=300"));
    }

    [Fact]
    public async Task A_statement_of_the_past_counts_the_subtree_as_it_was_then()
    {
        var session = await OrganizationDepartmentAsync();
        var (from, to) = (await FindAsync(session, "中共云岭县竹店镇委员会"), await FindAsync(session, "中共云岭县双营镇委员会"));
        var village = await FindAsync(session, "中共竹店镇云塘村总支部委员会");
        async Task<int> CountAsync(JsonNode of, string on) => (int)(await session.GetAsync($"{Url}/{of["id"]}/statement?on={on}"))["organizations"]!["total"]!;
        var before = (await CountAsync(from, "2026-11-18"), await CountAsync(to, "2026-11-18"));
        await session.PostAsync($"{Url}/{village["id"]}/move", new { newParentId = to["id"] });
        var size = (int)(await session.GetAsync($"{Url}?withinId={village["id"]}"))["totalCount"]!;
        Assert.Equal((before.Item1 - size, before.Item2 + size), (await CountAsync(from, "2026-11-18"), await CountAsync(to, "2026-11-18")));
        Assert.Equal(before, (await CountAsync(from, "2026-11-17"), await CountAsync(to, "2026-11-17")));
        Assert.Contains("调整", (string)(await session.GetAsync($"{Url}/{village["id"]}/history"))["items"]![0]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subtree_moves_with_everything_that_belongs_to_it_and_its_old_township_sees_it_no_more()
    {
        var session = await OrganizationDepartmentAsync();
        var township = await SignInAsync(Yunling, "township");
        var village = await FindAsync(session, "中共竹店镇云塘村总支部委员会");
        Assert.Equal(HttpStatusCode.OK, (await township.Http.GetAsync($"{Url}/{village["id"]}")).StatusCode);
        await session.PostAsync($"{Url}/{village["id"]}/move", new { newParentId = (await FindAsync(session, "中共云岭县双营镇委员会"))["id"] });
        Assert.Equal(HttpStatusCode.NotFound, (await township.Http.GetAsync($"{Url}/{village["id"]}")).StatusCode);
        Assert.Empty(await InvariantFaultsAsync());
    }

    [Fact]
    public async Task A_subtree_cannot_be_moved_below_itself()
    {
        var session = await OrganizationDepartmentAsync();
        var town = await FindAsync(session, "中共云岭县竹店镇委员会");
        var root = (await session.GetAsync($"{Url}/roots"))["items"]![0]!;
        Assert.Equal(HierarchyErrorCodes.CircularParents, await RefusalAsync(session, $"{Url}/{root["id"]}/move", new { newParentId = town["id"] }));
    }

    [Fact]
    public async Task Dissolving_lists_every_objection_and_succeeds_with_a_successor()
    {
        var session = await OrganizationDepartmentAsync();
        var (village, other) = (await FindAsync(session, "中共竹店镇云塘村第一支部委员会"), await FindAsync(session, "中共竹店镇云塘村第二支部委员会"));
        using var refused = await session.Http.PostAsJsonAsync($"{Url}/{village["id"]}/dissolve", new { });
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var objections = (await refused.Content.ReadFromJsonAsync<JsonNode>())!["error"]!["data"]!["objections"]!.AsArray();
        Assert.Contains(objections, o => (string)o!["code"]! == "Hierarchy:Objection:Members" && ((string)o["message"]!).Length > 0);
    }

    [Fact]
    public async Task A_merged_branch_hands_over_its_members_and_keeps_its_name()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        await session.ImportAsync(Rosters.Csv($"1,甲支部,,党支部,农村,{Rosters.Qinghe},,,,,张三,,0,0,", $"2,乙支部,,党支部,农村,{Rosters.Qinghe},,,,,李四,,0,0,"));
        var (a, b) = (await FindAsync(session, "甲支部"), await FindAsync(session, "乙支部"));
        var member = await session.PostAsync("/api/hierarchy/member", new { organizationId = a["id"], name = "赵六", admittedOn = "2020-01-01", fullSince = "2021-01-01" });
        await session.PostAsync($"{Url}/{a["id"]}/merge", new { intoId = b["id"] });
        Assert.Equal("乙支部", (string)(await session.GetAsync($"/api/hierarchy/member/{member["id"]}"))["organizationName"]!);
        var gone = await session.GetAsync($"{Url}/{a["id"]}");
        Assert.Equal(("甲支部", "2026-11-18", (string)b["id"]!), ((string)gone["name"]!, (string)gone["dissolvedOn"]!, (string)gone["successorId"]!));
        Assert.Equal(2, (int)(await session.GetAsync($"{Url}?maxResultCount=0"))["totalCount"]!);
        Assert.Equal(HierarchyErrorCodes.AlreadyDissolved, await RefusalAsync(session, $"{Url}/{a["id"]}/merge", new { intoId = b["id"] }));
        Assert.Empty(await InvariantFaultsAsync(Qinghe));
    }

    [Fact]
    public async Task A_split_takes_members_and_children_to_a_new_organization()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        await session.ImportAsync(Rosters.Csv($"1,甲总支,,党总支,农村,{Rosters.Qinghe},,,,,,,0,0,", "2,甲一支部,,党支部,农村,甲总支,,,,,,,3,0,", "3,甲二支部,,党支部,农村,甲总支,,,,,,,3,0,"));
        var child = await FindAsync(session, "甲二支部");
        var part = await session.PostAsync($"{Url}/{(await FindAsync(session, "甲总支"))["id"]}/split", new { name = "乙总支", childIds = new[] { child["id"] } });
        Assert.Equal((string)part["id"]!, (string)(await session.GetAsync($"{Url}/{child["id"]}"))["parentId"]!);
        Assert.Equal(1, (int)part["childCount"]!);
        Assert.Empty(await InvariantFaultsAsync(Qinghe));
    }

    [Fact]
    public async Task What_was_entered_by_mistake_can_be_deleted_and_its_name_given_again()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        var root = (await session.GetAsync($"{Url}/roots"))["items"]![0]!;
        var input = new { parentId = root["id"], name = "误录支部", type = "branch", sector = "rural", electedOn = "2024-05-07" };
        var made = await session.PostAsync(Url, input);
        Assert.Equal((5, "2029-05-07"), ((int)made["termYears"]!, (string)made["termDueOn"]!));
        Assert.Equal(HierarchyErrorCodes.NameTaken, await RefusalAsync(session, Url, input));
        (await session.Http.DeleteAsync($"{Url}/{made["id"]}")).EnsureSuccessStatusCode();
        Assert.Equal("00001.00002", (string)(await session.PostAsync(Url, input))["code"]!);
    }

    [Fact]
    public async Task An_edit_made_upon_an_older_state_is_refused()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        var root = (await session.GetAsync($"{Url}/roots"))["items"]![0]!;
        object Edit(string shortName, JsonNode? stamp) => new { name = root["name"], shortName, type = root["type"], sector = root["sector"], concurrencyStamp = stamp };
        var edited = await session.PutAsync($"{Url}/{root["id"]}", Edit("一", root["concurrencyStamp"]));
        Assert.Equal(HttpStatusCode.Conflict, (await session.Http.PutAsJsonAsync($"{Url}/{root["id"]}", Edit("二", root["concurrencyStamp"]))).StatusCode);
        Assert.Equal("三", (string)(await session.PutAsync($"{Url}/{root["id"]}", Edit("三", edited["concurrencyStamp"])))["shortName"]!);
    }

    [Fact]
    public async Task There_is_one_secretary_at_a_time()
    {
        var session = await OrganizationDepartmentAsync();
        var village = await FindAsync(session, "中共竹店镇云塘村第一支部委员会");
        var input = new { organizationId = village["id"], post = "secretary", personName = "新书记", from = "2026-11-18" };
        Assert.Equal(HierarchyErrorCodes.SecretaryAlreadyInPost, await RefusalAsync(session, "/api/hierarchy/appointment", input));
        var held = (await session.GetAsync($"/api/hierarchy/appointment?organizationId={village["id"]}&post=secretary"))["items"]![0]!;
        await session.PostAsync($"/api/hierarchy/appointment/{held["id"]}/end", new { lastDay = "2026-11-17" });
        await session.PostAsync("/api/hierarchy/appointment", input);
        Assert.Equal("新书记", (string)(await session.GetAsync($"{Url}/{village["id"]}"))["secretaryName"]!);
        var then = await session.GetAsync($"/api/hierarchy/appointment?organizationId={village["id"]}&post=secretary&on=2026-11-17");
        Assert.Equal((string)held["personName"]!, (string)then["items"]![0]!["personName"]!);
    }

    private Task<IReadOnlyList<string>> InvariantFaultsAsync(string tenant = Yunling) => InTenantAsync(tenant, async services =>
    {
        var lines = new List<string>();
        foreach (var invariant in services.GetServices<IInvariant>())
        {
            lines.AddRange(await invariant.CheckAsync());
        }

        return (IReadOnlyList<string>)lines;
    });

    private Task<int> CommandsAsync(Session session, string url) => Commands.CountAsync(session.Http, url);

    private static async Task<JsonNode> FindAsync(Session session, string name) =>
        (await session.GetAsync($"{Url}?filter={name}"))["items"]!.AsArray().Single(o => (string)o!["name"]! == name)!;

    private static async Task<string> RefusalAsync(Session session, string url, object body)
    {
        using var answer = await session.Http.PostAsJsonAsync(url, body);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["error"]!["code"]!;
    }
}

using System.Net;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Duty.DutyDesk;

namespace PartyOrg.Tests.Assessments.Duty;

public sealed class DutyRecordHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task A_record_is_kept_with_a_photo_or_without_and_counted_by_month()
    {
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary");
        var photo = await secretary.UploadAsync("/api/platform/attachment", "走访.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        var before = await CountAsync(secretary, "2026-10");
        var record = await secretary.PostAsync($"{Api}/duty-record", new { happenedOn = "2026-10-12", kind = "service", title = "走访困难党员", place = "村东", evidenceIds = new[] { photo.Id() } });
        await secretary.PostAsync($"{Api}/duty-record", new { happenedOn = "2026-10-13", kind = "planning", title = "支委会" });
        Assert.Equal("走访.png", record["evidence"]![0]!.Text("fileName"));
        Assert.Equal(before + 2, await CountAsync(secretary, "2026-10"));
        var changed = await secretary.PutAsync($"{Api}/duty-record/{record.Id()}", new { happenedOn = "2026-10-12", kind = "service", title = "走访困难党员两户", concurrencyStamp = record.Text("concurrencyStamp") });
        Assert.Empty(changed["evidence"]!.AsArray());
        await secretary.RefusedAsync(HttpMethod.Put, $"duty-record/{record.Id()}", new { happenedOn = "2026-10-12", kind = "service", title = "旧的", concurrencyStamp = record.Text("concurrencyStamp") }, HttpStatusCode.Conflict);
        await secretary.RefusedAsync(HttpMethod.Post, "duty-record", new { happenedOn = "2026-12-01", kind = "service", title = "明天的事" }, HttpStatusCode.BadRequest);
        using var gone = await secretary.Http.DeleteAsync($"{Api}/duty-record/{record.Id()}");
        Assert.True(gone.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Those_above_read_it_and_do_not_write_it_and_a_sibling_or_another_county_is_told_nothing()
    {
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary");
        var record = await secretary.PostAsync($"{Api}/duty-record", new { happenedOn = "2026-10-20", kind = "inspection", title = "检查整改" });
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        Assert.False((await town.GetAsync($"{Api}/duty-record/{record.Id()}"))["isMine"]!.GetValue<bool>());
        await town.RefusedAsync(HttpMethod.Delete, $"duty-record/{record.Id()}", null, HttpStatusCode.Conflict, "Assessments:DutyNotYours");
        foreach (var stranger in new[] { await factory.SignInAsync(PartyOrgFactory.Yunling, "township2"), await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept") })
        {
            await stranger.RefusedAsync(HttpMethod.Get, $"duty-record/{record.Id()}", null, HttpStatusCode.NotFound);
            await stranger.RefusedAsync(HttpMethod.Delete, $"duty-record/{record.Id()}", null, HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task What_a_filed_report_counts_stays()
    {
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary2");
        var record = await secretary.PostAsync($"{Api}/duty-record", new { happenedOn = "2025-03-04", kind = "other", title = "三年前的事" });
        var report = await secretary.PostAsync($"{Api}/duty-report", new { period = "2025" });
        Assert.Contains(report.FiguresOf(), f => f.Text("source") == "dutyRecords");
        await secretary.PutAsync($"{Api}/duty-report/{report.Id()}", Written);
        await secretary.PostAsync($"{Api}/duty-report/{report.Id()}/file");
        await secretary.RefusedAsync(HttpMethod.Delete, $"duty-record/{record.Id()}", null, HttpStatusCode.Conflict, "Assessments:DutyRecordCounted");
    }

    private static async Task<int> CountAsync(Session session, string month) =>
        (await session.GetAsync($"{Api}/duty-record/months"))["items"]!.AsArray().FirstOrDefault(m => m!.Text("month") == month)?["count"]!.GetValue<int>() ?? 0;
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>The list that every township has open on Friday, a subtree's week in the order of the tree: compiled once for this host's model. Whatever else is asked of reports is put together as it is asked.</summary>
internal sealed class ReportsOfWeek : ISingletonDependency
{
    /// <summary>Scope is lifted: the subtree is that of an organization which the caller's scope was asked for, and so lies in it whole.</summary>
    private static readonly string[] Scope = [PlatformFilters.Scope];

    /// <summary>What a list shows of a report.</summary>
    public static readonly Expression<Func<WeeklyReport, ReportSummaryDto>> ToSummary = r => new ReportSummaryDto
    {
        Id = r.Id,
        OrganizationId = r.OrganizationId,
        OrganizationName = r.OrganizationName,
        Week = r.Week,
        State = r.State,
        Timeliness = r.Timeliness,
        MissedInARow = r.MissedInARow,
        SubmittedAt = r.SubmittedAt,
        SubmittedBy = r.SubmittedBy,
        AcceptedAt = r.AcceptedAt,
        LineCount = r.Lines.Count,
        Urged = r.Urged,
    };

    private readonly Func<PlatformDbContext, string, string, string, ReportState?, CancellationToken, Task<int>> _count = EF.CompileAsyncQuery(
        (PlatformDbContext db, string week, string from, string to, ReportState? state, CancellationToken _) => db.Set<WeeklyReport>().IgnoreQueryFilters(Scope)
            .Count(r => r.Week == week && string.Compare(r.OrganizationCode, from) >= 0 && string.Compare(r.OrganizationCode, to) < 0 && (state == null || r.State == state)));

    /// <summary>A page, each row with how many there are in all: one way to the database instead of two.</summary>
    private readonly Func<PlatformDbContext, string, string, string, ReportState?, int, int, IAsyncEnumerable<Found>> _page = EF.CompileAsyncQuery(
        (PlatformDbContext db, string week, string from, string to, ReportState? state, int skip, int take) => db.Set<WeeklyReport>().IgnoreQueryFilters(Scope)
            .Where(r => r.Week == week && string.Compare(r.OrganizationCode, from) >= 0 && string.Compare(r.OrganizationCode, to) < 0 && (state == null || r.State == state))
            .OrderBy(r => r.OrganizationCode).Skip(skip).Take(take).Select(ToSummary)
            .Select(found => new Found(found, db.Set<WeeklyReport>().IgnoreQueryFilters(Scope)
                .Count(r => r.Week == week && string.Compare(r.OrganizationCode, from) >= 0 && string.Compare(r.OrganizationCode, to) < 0 && (state == null || r.State == state)))));

    /// <summary>Whether the list that is asked for is this one.</summary>
    public static bool Answers(GetReportsInput input) => input is
    {
        WithinId: not null, Week: not null, OrganizationId: null, ReviewerId: null, Timeliness: null, Counts: null, State: null or { Count: <= 1 }, Filter: null or "", Sorting: null or "" or "organization" or "organization asc",
    };

    public async Task<PagedResultDto<ReportSummaryDto>> ReadAsync(PlatformDbContext db, GetReportsInput input, string week, string code, CancellationToken cancellationToken)
    {
        var (to, state) = (ScopeRanges.UpperBound(code), input.State is [var only] ? only : (ReportState?)null);
        var (items, total) = (new List<ReportSummaryDto>(input.MaxResultCount), 0);
        if (input.MaxResultCount > 0)
        {
            await foreach (var (report, all) in _page(db, week, code, to, state, input.SkipCount, input.MaxResultCount).WithCancellation(cancellationToken))
            {
                items.Add(report);
                total = all;
            }
        }

        return new PagedResultDto<ReportSummaryDto>(items.Count > 0 ? total : await _count(db, week, code, to, state, cancellationToken), items);
    }

    private sealed record Found(ReportSummaryDto Report, int Total);
}

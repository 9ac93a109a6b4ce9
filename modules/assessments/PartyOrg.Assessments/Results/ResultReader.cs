using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Results;

/// <summary>Reads results of the caller's scope, of the rounds that may be read.</summary>
internal sealed class ResultReader(IRepository<SheetResult> results, ReadableRounds rounds, IOrganizationGuard organizations) : IScopedDependency
{
    public static readonly Sorting<SheetResult> Sorting = new Sorting<SheetResult>("rank")
        .By("rank", r => r.Rank).By("total", r => r.Total).By("stars", r => r.Stars).By("grade", r => r.Grade).By("subjectName", r => r.SubjectName).By("reckonedAt", r => r.ReckonedAt);

    private static readonly Expression<Func<SheetResult, ResultRow>> ToRow = r => new ResultRow(
        r.Id, r.RoundId, r.SheetId, r.OrganizationId, r.MemberId, r.SubjectName, r.Total, r.Stars, r.Grade, r.Rank, r.Qualified,
        r.Stars != r.ReckonedStars || r.Grade != r.ReckonedGrade, r.AwardNumber, r.AwardedOn);

    public async Task<PagedResultDto<ResultSummaryDto>> ListAsync(GetResultsInput input, CancellationToken cancellationToken)
    {
        var known = await rounds.GetAsync(cancellationToken);
        var ids = known.Keys.Where(id => input.RoundId is null || id == input.RoundId).ToList();
        var query = (await WithinAsync(input, cancellationToken)).Where(r => ids.Contains(r.RoundId))
            .WhereIf(input.OrganizationId is not null, r => r.OrganizationId == input.OrganizationId)
            .WhereIf(input.MemberId is not null, r => r.MemberId == input.MemberId);
        var page = await Sorting.Apply(query, input.Sorting ?? "reckonedAt desc").Select(ToRow).ToPagedResultAsync(input, cancellationToken);
        return new PagedResultDto<ResultSummaryDto>(page.TotalCount, page.Items.Select(r => r.ToSummary(known[r.RoundId])).ToList());
    }

    public async Task<PagedResultDto<SheetResult>> ListWholeAsync(Guid roundId, GetRoundResultsInput input, CancellationToken cancellationToken) =>
        await Sorting.Apply((await WithinAsync(input, cancellationToken)).Where(r => r.RoundId == roundId), input.Sorting).ToPagedResultAsync(input, cancellationToken);

    /// <summary>404 where it is out of scope, or of a round that may not be read yet.</summary>
    public async Task<(SheetResult Result, RoundOfResult Round)> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await results.Query.FirstOrDefaultAsync(r => r.Id == id, cancellationToken);
        return result is not null && (await rounds.GetAsync(cancellationToken)).TryGetValue(result.RoundId, out var round) ? (result, round) : throw new EntityNotFoundException(typeof(SheetResult), id);
    }

    private async Task<IQueryable<SheetResult>> WithinAsync(GetRoundResultsInput input, CancellationToken cancellationToken)
    {
        var (from, to) = input.WithinId is { } within && await organizations.GetCodeAsync(within, cancellationToken) is var code ? (code, ScopeRanges.UpperBound(code)) : ("", "~");
        return results.Query.Where(r => string.Compare(r.OrganizationCode, from) >= 0 && string.Compare(r.OrganizationCode, to) < 0)
            .WhereIf(input.Stars is not null, r => r.Stars == input.Stars)
            .WhereIf(!string.IsNullOrEmpty(input.Grade), r => r.Grade == input.Grade)
            .WhereIf(input.Qualified is not null, r => r.Qualified == input.Qualified)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), r => r.SubjectName.Contains(input.Filter!));
    }
}

/// <summary>What a list reads of a result.</summary>
internal sealed record ResultRow(
    Guid Id, Guid RoundId, Guid SheetId, Guid OrganizationId, Guid? MemberId, string SubjectName, decimal Total, int? Stars, string? Grade, int Rank, bool? Qualified, bool IsChanged, string? AwardNumber, DateOnly? AwardedOn)
{
    public static ResultRow Of(SheetResult r) => new(
        r.Id, r.RoundId, r.SheetId, r.OrganizationId, r.MemberId, r.SubjectName, r.Total, r.Stars, r.Grade, r.Rank, r.Qualified, r.Standing != r.Reckoned, r.AwardNumber, r.AwardedOn);

    public ResultSummaryDto ToSummary(RoundOfResult round) => new(
        Id, RoundId, round.Name, round.Period, round.SchemeName, round.State == RoundState.Closed, SheetId, OrganizationId, MemberId, SubjectName, Total, Stars, Grade, Rank, round.Total, Qualified, IsChanged, AwardNumber, AwardedOn);
}

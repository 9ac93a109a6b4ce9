using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>What is decided already of a sheet.</summary>
internal sealed record DecidedStanding(Guid Id, Guid SheetId, int? Stars, string? Grade, int? ReckonedStars, string? ReckonedGrade, bool? Qualified, DateTimeOffset ReckonedAt, IReadOnlyList<StandingChange> Changes)
{
    public bool IsByHand => (Stars, Grade) != (ReckonedStars, ReckonedGrade);
}

/// <summary>The rating desk's table (定级台): the whole round evaluated as it stands, beside what is decided already.</summary>
internal sealed class DeskView(IRepository<SheetResult> results, RoundEvaluation evaluation, TraceTexts traces, GapTexts gaps) : IScopedDependency
{
    public async Task<RatingDeskDto> LookAsync(AssessmentRound round, GetDeskInput input, CancellationToken cancellationToken)
    {
        var isTrial = !string.IsNullOrEmpty(input.Thresholds);
        var assembled = await evaluation.ReadAsync(round.Id, cancellationToken);
        var scheme = isTrial ? assembled.Scheme.WithThresholds(Trial.Read(input.Thresholds!)) : assembled.Scheme;
        var decided = await ReadDecidedAsync(round.Id, cancellationToken);
        var scale = RatingScale.Of(scheme);
        var lines = assembled.Complete.Zip(assembled.Evaluate(scheme).Results)
            .Select(s => (s.First.Sheet, Line: new DeskLine(s.Second, isTrial ? null : ByHand(decided.GetValueOrDefault(s.First.Sheet.Id))))).ToList();
        var figures = new DeskFigures(lines.ConvertAll(l => l.Line), scale);
        var shown = lines.Where(l => input.Includes(l.Line)).Where(l => string.IsNullOrEmpty(input.Filter) || l.Sheet.SubjectName.Contains(input.Filter, StringComparison.Ordinal))
            .OrderBy(l => l.Line.Result.Rank).ThenBy(l => l.Sheet.Number).ToList();
        return new RatingDeskDto(
            round.Id, round.Name, round.SchemeName, isTrial, decided.Count == 0 ? null : decided.Values.Max(d => d.ReckonedAt), figures.Counts(), figures.Quotas(),
            assembled.Incomplete.Select(gaps.Tell).ToList(), shown.Count,
            shown.Skip(input.SkipCount).Take(input.MaxResultCount).Select(l => ToDto(l.Sheet.Id, l.Sheet.SubjectName, l.Line, decided.GetValueOrDefault(l.Sheet.Id))).ToList());
    }

    private async Task<Dictionary<Guid, DecidedStanding>> ReadDecidedAsync(Guid roundId, CancellationToken cancellationToken) => await results.Query.Where(r => r.RoundId == roundId)
        .Select(r => new DecidedStanding(r.Id, r.SheetId, r.Stars, r.Grade, r.ReckonedStars, r.ReckonedGrade, r.Qualified, r.ReckonedAt, r.Changes)).ToDictionaryAsync(r => r.SheetId, cancellationToken);

    private static StarsOrGrade? ByHand(DecidedStanding? decided) => decided is { IsByHand: true } ? new(decided.Stars, decided.Grade) : null;

    private DeskLineDto ToDto(Guid sheetId, string name, DeskLine line, DecidedStanding? decided) => new(
        sheetId, decided?.Id, name, line.Result.Total, line.Result.Rank, decided is { IsByHand: true } ? decided.Qualified : line.Result.Qualified,
        line.ByThresholds, line.AfterConditions, line.AfterQuotas, line.AfterHand, traces.Tell(line.Reasons), decided?.Changes.Select(c => new StandingChangeDto(c)).ToList() ?? []);
}

using System.Collections;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Sheets;

/// <summary>Puts a sheet together for one reader: each sees what is theirs to see.</summary>
internal sealed class SheetReader(RoundEvaluation evaluation, Evidence evidence, IMetricReader metrics, ITextCatalogue texts) : IScopedDependency
{
    public async Task<SheetDto> ReadAsync(MetSheet met, CancellationToken cancellationToken)
    {
        var (sheet, round, mine) = (met.Sheet, met.Round, met.Parties.Select(p => p.JudgeId).ToHashSet());
        var assembled = (await evaluation.ReadSheetAsync(round.Id, sheet.Id, mine, cancellationToken)).Sheets[0];
        var (_, given, taken, beside, _) = assembled.Records;
        var shown = given.Where(c => mine.Contains(c.JudgeId) || met.LeadsRound || (met.ShowsAllCards && c.State == ScorecardState.Submitted)).ToList();
        var files = await evidence.GetAsync(
            [.. shown.SelectMany(c => c.Marks).SelectMany(m => m.EvidenceIds), .. beside.SelectMany(a => a.EvidenceIds), .. sheet.Facts.SelectMany(f => f.EvidenceIds), .. sheet.Direct.SelectMany(d => d.EvidenceIds), .. sheet.Corrections.SelectMany(c => c.EvidenceIds)],
            cancellationToken);
        var known = met.ShowsAllCards || mine.Count > 0;
        return new SheetDto(
            sheet.Id, RoundOf(round), sheet.Number, sheet.OrganizationId, sheet.OrganizationName, sheet.MemberId, sheet.SubjectName, sheet.Sector, sheet.SuperiorName,
            met.RolesNow, met.IsOwnUnit, met.LeadsRound, shown.ConvertAll(c => CardOf(c, mine.Contains(c.JudgeId), met.LeadsRound, files)), taken.Select(FigureOf).ToList(),
            met.ShowsAllCards ? assembled.Values.Select(ValueOf).ToList() : [], known ? Tell(assembled.Gaps) : [],
            sheet.Facts.Select(f => new StatedFactDto(f.Code, f.Value, f.Reason, Files(f.EvidenceIds, files), f.By.Name, f.By.At)).ToList(), assembled.Subject.Facts!,
            sheet.Direct.Select(d => new DirectDecisionDto(d.Section, d.IsAwarded, d.Reason, Files(d.EvidenceIds, files), d.By.Name, d.By.At)).ToList(),
            sheet.Difficulty is { } difficulty ? new DifficultyDto(difficulty.Coefficient, difficulty.Reason, difficulty.By.Name, difficulty.By.At) : null,
            sheet.Corrections.Select(c => new CorrectionDto(c.Indicator, c.Value, c.Reason, Files(c.EvidenceIds, files), c.By.Name, c.By.At)).ToList(),
            assembled.Subject.Ballots!.Select(b => new SheetBallotDto(b.Key, b.Value!.Approve ?? 0, b.Value.Against ?? 0, b.Value.Abstain ?? 0, b.Value.Present, b.Value.Entitled)).ToList(),
            beside.Select(a => AdjustmentOf(a, sheet.SubjectName, files)).ToList(), sheet.ConcurrencyStamp);
    }

    /// <summary>A card as its own judge, or the round's leader, sees it.</summary>
    public async Task<ScorecardDto> TellAsync(Scorecard card, CancellationToken cancellationToken) =>
        CardOf(card, isMine: true, isNamed: true, await evidence.GetAsync(card.Marks.SelectMany(m => m.EvidenceIds), cancellationToken));

    public IReadOnlyList<GapDto> Tell(IReadOnlyList<Gap> gaps) => gaps.Select(g =>
    {
        var blanks = new Hashtable();
        g.Data.ToList().ForEach(d => blanks[d.Name] = d.Value);
        return new GapDto(g.Code, g.Indicator, texts.GetByCode(g.Code, blanks));
    }).ToList();

    public static AdjustmentDto AdjustmentOf(SheetAdjustment a, string subjectName, IReadOnlyDictionary<Guid, EvidenceDto> files) => new(
        a.Id, a.SheetId, subjectName, a.Code, a.Level, a.Count, a.Reason, Files(a.EvidenceIds, files), a.ClaimedBy.Name, a.ClaimedBy.At, a.State, a.Decision, a.DecidedBy?.Name, a.DecidedBy?.At);

    private static SheetRoundDto RoundOf(AssessmentRound r) =>
        new(r.Id, r.Name, r.OrganizerName, r.SchemeId, r.SchemeName, r.Period, r.FiguresOn, r.FiguresTakenAt, r.State, r.CurrentKind, r.Current?.DueOn);

    private static ScorecardDto CardOf(Scorecard c, bool isMine, bool isNamed, IReadOnlyDictionary<Guid, EvidenceDto> files)
    {
        var tells = isMine || isNamed || c.Role == Roles.Self;
        return new ScorecardDto(
            c.Id, c.Role, tells ? c.JudgeName : null, c.State, c.Marks.Select(m => new MarkDto(m.Indicator, m.Value, m.Reason, Files(m.EvidenceIds, files))).ToList(),
            tells ? c.ScoredBy?.Name : null, c.ScoredBy?.At, c.SubmittedAt, c.ReturnReason, isMine, c.ConcurrencyStamp);
    }

    private SheetFigureDto FigureOf(SheetFigure f) => new(
        f.Metric, metrics.Find(f.Metric) is { } metric ? texts.Get(metric.Resource, $"Metric:{f.Metric}") : f.Metric, f.Unit, f.Value, f.Share, f.Period, f.TakenAt,
        metrics.Find(f.Metric)?.ListOf(f.OrganizationId, MetricPeriod.Parse(f.Period)));

    private static SheetValueDto ValueOf(AssembledValue v) => new(v.Indicator, v.Section, v.Source, v.Source == ValueSource.None ? null : v.Value, v.Overridden?.Share);

    private static List<EvidenceDto> Files(IReadOnlyList<Guid> ids, IReadOnlyDictionary<Guid, EvidenceDto> files) => ids.Select(id => files.GetValueOrDefault(id)).OfType<EvidenceDto>().ToList();
}

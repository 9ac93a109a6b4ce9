namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>One indicator over all subjects: what was reported of each, and the score that came of it.</summary>
internal sealed class IndicatorColumn
{
    private readonly bool[]? _isNotApplicable;

    public IndicatorColumn(Indicator indicator, IReadOnlyList<Sheet> sheets)
    {
        (Indicator, Sheets) = (indicator, sheets);
        Scores = new decimal[sheets.Count];
        for (var i = 0; i < sheets.Count; i++)
        {
            if (Value(i).Kind == ScoreKind.NotApplicable)
            {
                (_isNotApplicable ??= new bool[sheets.Count])[i] = true;
            }
        }
    }

    public Indicator Indicator { get; }

    public IReadOnlyList<Sheet> Sheets { get; }

    public decimal[] Scores { get; }

    /// <summary>The place of each subject, where the rule compares them.</summary>
    public int[]? Places { get; set; }

    public ref readonly ScoreValue Value(int subject) => ref Sheets[subject].Subject.Values[Indicator.Ordinal];

    public bool Applies(int subject) => _isNotApplicable?[subject] != true;

    public bool IsExcluded(int subject) => !Applies(subject) && Indicator.NotApplicable!.IsExcluded;

    public void Score()
    {
        Indicator.Rule.Score(this);
        if (_isNotApplicable is not null)
        {
            GiveWhereItDoesNotApply();
        }
    }

    private void GiveWhereItDoesNotApply()
    {
        var applying = Enumerable.Range(0, Scores.Length).Where(Applies).ToList();
        decimal? mean = applying.Count > 0 ? Decimals.Round(applying.Sum(i => Scores[i]) / applying.Count) : null;
        for (var i = 0; i < Scores.Length; i++)
        {
            if (!Applies(i))
            {
                Scores[i] = Indicator.NotApplicable!.Score(Indicator.Rule.Points, mean);
            }
        }
    }
}

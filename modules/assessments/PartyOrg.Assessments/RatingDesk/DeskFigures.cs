using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>How many have a standing, column by column.</summary>
internal sealed record DeskCount(StarsOrGrade Standing, int ByThresholds, int AfterConditions, int AfterQuotas, int AfterHand);

/// <summary>A quota beside what there is: how many it allows or asks for, and how many there are, column by column.</summary>
internal sealed record DeskQuota(StarsOrGrade Standing, bool IsAtMost, string Share, int Number, bool IsEnforced, int ByThresholds, int AfterConditions, int AfterQuotas, int AfterHand)
{
    /// <summary>Whether it is kept as things stand, what was changed by hand included.</summary>
    public bool IsKept => IsAtMost ? AfterHand <= Number : AfterHand >= Number;
}

/// <summary>Counts the desk's lines.</summary>
internal sealed class DeskFigures(IReadOnlyList<DeskLine> lines, RatingScale scale)
{
    public IReadOnlyList<DeskCount> Counts() => scale.All.Select(standing =>
    {
        int In(DeskColumn column) => lines.Count(l => l[column] == standing);
        return new DeskCount(standing, In(DeskColumn.Thresholds), In(DeskColumn.Conditions), In(DeskColumn.Quotas), In(DeskColumn.Hand));
    }).ToList();

    public IReadOnlyList<DeskQuota> Quotas() => scale.Quotas.Select(Count).ToList();

    private DeskQuota Count(Quota quota)
    {
        int In(DeskColumn column) => lines.Count(l => quota.Counts(scale.LevelOf(l[column])));
        return new DeskQuota(
            scale.Of(quota.Level), quota.IsMost, quota.Share, quota.Number(lines.Count), quota.IsEnforced,
            In(DeskColumn.Thresholds), In(DeskColumn.Conditions), In(DeskColumn.Quotas), In(DeskColumn.Hand));
    }
}

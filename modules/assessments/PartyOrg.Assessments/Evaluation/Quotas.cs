using PartyOrg.Assessments.Evaluation.Ratings;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>How many may, or must, have a standing, and whether that is enforced or only told.</summary>
internal abstract class Quota(decimal share, int level, MidpointRounding rounding, bool isEnforced)
{
    public bool IsEnforced => isEnforced;

    public int Level => level;

    public string Share => Decimals.Percent(share);

    /// <summary>Whether it bounds how many there are from above; else from below.</summary>
    public abstract bool IsMost { get; }

    public static Quota Read(QuotaDefinition definition, Rating rating, Place place)
    {
        var isEnforced = place["mode"].Choice(definition.Mode, ("enforce", true), ("advise", false));
        var isMost = definition.AtMost is not null;
        var standings = new object?[] { definition.Stars, definition.Grade, definition.StarsAtMost }.Count(s => s is not null);
        if (standings != 1 || isMost == definition.AtLeast is not null || isMost == definition.StarsAtMost is not null)
        {
            place.Fault(AssessmentsErrorCodes.QuotaUnclear);
        }

        var share = place[isMost ? "atMost" : "atLeast"].Number(definition.AtMost ?? definition.AtLeast, 0, 1, otherwise: 0);
        var (stars, starsAtMost) = (Standing.ReadStars(definition.Stars, rating, place["stars"]), Standing.ReadStars(definition.StarsAtMost, rating, place["starsAtMost"]));
        var level = stars ?? starsAtMost ?? Standing.ReadGrade(definition.Grade, rating, place["grade"]);
        if (isMost && level == (rating.IsStars ? 0 : 1))
        {
            place.Fault(AssessmentsErrorCodes.NothingLower);
        }

        return isMost
            ? new MostQuota(share, level ?? 0, Rounding(definition, MidpointRounding.ToNegativeInfinity, place), isEnforced)
            : new LeastQuota(share, level ?? 0, Rounding(definition, MidpointRounding.ToPositiveInfinity, place), isEnforced);
    }

    /// <summary>Who has to come down, worst places last.</summary>
    public abstract IReadOnlyList<Sheet> Losers(IReadOnlyList<Sheet> ranked);

    /// <summary>Whether one of this level is among those whom it counts.</summary>
    public abstract bool Counts(int of);

    public abstract void Lower(Sheet sheet, Rating rating, string code);

    /// <summary>How many that is, of so many.</summary>
    public int Number(int subjects) => Decimals.Count(share, subjects, rounding);

    private static MidpointRounding Rounding(QuotaDefinition definition, MidpointRounding byDefault, Place place) => definition.Rounding is null
        ? byDefault
        : place["rounding"].Choice(definition.Rounding, ("down", MidpointRounding.ToNegativeInfinity), ("nearest", MidpointRounding.AwayFromZero), ("up", MidpointRounding.ToPositiveInfinity));
}

/// <summary>At most so many may have the standing: the first in rank keep it, and a tie across the line loses it as a whole.</summary>
internal sealed class MostQuota(decimal share, int level, MidpointRounding rounding, bool isEnforced) : Quota(share, level, rounding, isEnforced)
{
    public override bool IsMost => true;

    public override bool Counts(int of) => of == Level;

    public override IReadOnlyList<Sheet> Losers(IReadOnlyList<Sheet> ranked)
    {
        var holders = ranked.Where(s => Counts(s.Level)).ToList();
        var kept = Number(ranked.Count);
        while (kept > 0 && kept < holders.Count && holders[kept - 1].Rank == holders[kept].Rank)
        {
            kept--;
        }

        return holders.Skip(kept).ToList();
    }

    public override void Lower(Sheet sheet, Rating rating, string code) =>
        sheet.Move(Level - 1, rating, rating.IsStars ? "StarsQuotaMost" : "QuotaMost", code, ("Standing", rating.NameOf(Level)), ("Share", Share), ("Rank", sheet.Rank));
}

/// <summary>At least so many must have no more than the standing: while they are too few the lowest in rank come down to it, a tie as a whole.</summary>
internal sealed class LeastQuota(decimal share, int level, MidpointRounding rounding, bool isEnforced) : Quota(share, level, rounding, isEnforced)
{
    public override bool IsMost => false;

    public override bool Counts(int of) => of <= Level;

    public override IReadOnlyList<Sheet> Losers(IReadOnlyList<Sheet> ranked)
    {
        var missing = Number(ranked.Count) - ranked.Count(s => Counts(s.Level));
        var others = ranked.Where(s => !Counts(s.Level)).ToList();
        var from = others.Count - Math.Clamp(missing, 0, others.Count);
        while (from > 0 && from < others.Count && others[from - 1].Rank == others[from].Rank)
        {
            from--;
        }

        return others.Skip(from).ToList();
    }

    public override void Lower(Sheet sheet, Rating rating, string code) =>
        sheet.Move(Level, rating, rating.IsStars ? "StarsQuotaLeast" : "QuotaLeast", code, ("Standing", rating.NameOf(Level)), ("Share", Share), ("Rank", sheet.Rank));
}

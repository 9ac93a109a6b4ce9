namespace PartyOrg.Assessments.Evaluation.Ratings;

/// <summary>Stars by total; none below the lowest band.</summary>
internal sealed class StarRating : Rating
{
    private const int MaxStars = 100;
    private readonly List<(decimal Min, int Level)> _bands;

    public StarRating(RatingDefinition definition, Place place)
    {
        _bands = place["bands"].Items(definition.Bands, MaxBands)
            .Select(b => (b.Place["min"].Number(b.Item.Min), (int)b.Place["stars"].Number(b.Item.Stars, 0, MaxStars))).ToList();
        CheckOrder(_bands, place["bands"]);
    }

    public override int Best => _bands.Count == 0 ? 0 : _bands[0].Level;

    public override void Rate(Sheet sheet)
    {
        var (min, level) = _bands.Find(b => b.Min <= sheet.Total);
        var isInBand = _bands[^1].Min <= sheet.Total;
        sheet.Level = level;
        sheet.Trace.Add(new TraceEntry(isInBand ? "Stars" : "StarsNone", "rating", null, level, ("Total", sheet.Total), ("Min", isInBand ? min : _bands[^1].Min)));
    }
}

/// <summary>A grade by total (优秀、良好 …); none below the lowest band.</summary>
internal sealed class GradeRating : Rating
{
    private const int MaxGradeLength = 32;
    private readonly List<(decimal Min, string Grade)> _bands;

    public GradeRating(RatingDefinition definition, Place place)
    {
        var items = place["bands"].Items(definition.Bands, MaxBands).Select(b => (Min: b.Place["min"].Number(b.Item.Min), Grade: b.Place["grade"].Text(b.Item.Grade, MaxGradeLength), b.Place)).ToList();
        place.RefuseDuplicates(items.Select(i => (i.Grade, i.Place["grade"])));
        CheckOrder(items.Select((b, i) => (b.Min, items.Count - i)).ToList(), place["bands"]);
        _bands = items.Select(i => (i.Min, i.Grade)).ToList();
    }

    public override int Best => _bands.Count;

    public override bool IsStars => false;

    public override object? NameOf(int level) => level == 0 ? null : _bands[_bands.Count - level].Grade;

    public override int? LevelOf(string grade) => _bands.FindIndex(b => b.Grade == grade) is >= 0 and var at ? _bands.Count - at : null;

    public override void Rate(Sheet sheet)
    {
        var at = _bands.FindIndex(b => b.Min <= sheet.Total);
        sheet.Level = at < 0 ? 0 : _bands.Count - at;
        sheet.Trace.Add(new TraceEntry(at < 0 ? "GradeNone" : "Grade", "rating", null, NameOf(sheet.Level), ("Total", sheet.Total), ("Min", at < 0 ? _bands[^1].Min : _bands[at].Min)));
    }
}

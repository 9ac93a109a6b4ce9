namespace PartyOrg.Assessments.Evaluation.Ratings;

/// <summary>
/// How marks become a standing. Stars and grades are both levels here, 0 being none and more being better, so that floors, caps and quotas are written once;
/// the rating knows the levels' names.
/// </summary>
internal abstract class Rating
{
    public const int MaxBands = 50;
    private static readonly Dictionary<string, BallotCount> NoBallots = [];
    private static readonly Dictionary<string, bool> NoDirect = [];

    /// <summary>The best level there is.</summary>
    public abstract int Best { get; }

    /// <summary>Whether the levels are stars; else they are grades.</summary>
    public virtual bool IsStars => true;

    /// <summary>The number of stars, or the grade, or null for none.</summary>
    public virtual object? NameOf(int level) => level;

    /// <summary>The grade's level, or null if there is no such grade.</summary>
    public virtual int? LevelOf(string grade) => null;

    /// <summary>Step 5.</summary>
    public abstract void Rate(Sheet sheet);

    public virtual IReadOnlyDictionary<string, BallotCount> ReadBallots(SubjectDefinition subject, Place place) => NoBallots;

    public virtual IReadOnlyDictionary<string, bool> ReadDirect(SubjectDefinition subject, Place place) => NoDirect;

    public static Rating Read(RatingDefinition? definition, IReadOnlyList<Section> sections, Place place)
    {
        place.RefuseUnknown(definition);
        var kind = place["kind"].Choice(definition?.Kind, ("bands", 0), ("grades", 1), ("perSection", 2));
        return (kind, definition) switch
        {
            (2, { } d) => new SectionRating(d, sections, place),
            (1, { } d) => new GradeRating(d, place),
            (_, { Kind: "bands" } d) => new StarRating(d, place),
            _ => new StarRating(new RatingDefinition { Bands = [new RatingBandDefinition { Min = 0, Stars = int.MaxValue }] }, new Place([], "")), // its fault is told; what hangs on it is not
        };
    }

    /// <summary>Refuses bands that do not go from the best to the lowest.</summary>
    protected static void CheckOrder(IReadOnlyList<(decimal Min, int Level)> bands, Place place)
    {
        if (bands.Zip(bands.Skip(1)).Any(pair => pair.First.Min <= pair.Second.Min || pair.First.Level <= pair.Second.Level))
        {
            place.Fault(AssessmentsErrorCodes.BandsOutOfOrder);
        }
    }
}

namespace PartyOrg.Assessments.Evaluation.Ratings;

/// <summary>A star for each section: by its score, by the ballot on it, or both.</summary>
internal sealed class SectionRating : Rating
{
    private readonly IReadOnlyList<Section> _sections;
    private readonly decimal? _threshold;
    private readonly decimal? _approvalAbove;
    private readonly string _denominator;

    public SectionRating(RatingDefinition definition, IReadOnlyList<Section> sections, Place place)
    {
        _sections = sections;
        _threshold = Share(definition.Threshold, place["threshold"]);
        _approvalAbove = Share(definition.ApprovalAbove, place["approvalAbove"]);
        _denominator = definition.Denominator is null ? "valid" : place["denominator"].Choice(definition.Denominator, ("valid", "valid"), ("present", "present"), ("entitled", "entitled"));
        if (_threshold is null && _approvalAbove is null)
        {
            place["threshold"].Fault(AssessmentsErrorCodes.Missing);
        }
    }

    public override int Best => _sections.Count;

    public override void Rate(Sheet sheet)
    {
        var stars = sheet.SectionStars = new bool[_sections.Count];
        for (var i = 0; i < stars.Length; i++)
        {
            stars[i] = HasEnoughPoints(sheet, i) && IsApproved(sheet, _sections[i]);
        }

        sheet.Level = stars.Count(s => s);
        sheet.Trace.Add(new TraceEntry("SectionStars", "rating", null, sheet.Level, ("Of", stars.Length)));
    }

    public override IReadOnlyDictionary<string, BallotCount> ReadBallots(SubjectDefinition subject, Place place)
    {
        var voted = _sections.Where(s => _approvalAbove is not null && !s.IsDirect).ToList();
        var ballots = subject.Ballots ?? new Dictionary<string, BallotCountDefinition?>();
        return voted.DistinctBy(s => s.Code).ToDictionary(s => s.Code, s => ReadBallot(ballots.GetValueOrDefault(s.Code), s, place[s.Code]));
    }

    public override IReadOnlyDictionary<string, bool> ReadDirect(SubjectDefinition subject, Place place)
    {
        var direct = subject.Direct ?? new Dictionary<string, bool>();
        foreach (var section in _sections.Where(s => _approvalAbove is not null && s.IsDirect && !direct.ContainsKey(s.Code)))
        {
            place[section.Code].Fault(AssessmentsErrorCodes.DirectMissing, ("Name", section.Name));
        }

        return direct;
    }

    private bool HasEnoughPoints(Sheet sheet, int at)
    {
        var section = _sections[at];
        var isEnough = _threshold is not { } threshold || sheet.SectionScores[at] >= threshold * section.FullScore;
        if (!isEnough)
        {
            Refuse(sheet, section, "SectionBelowThreshold", ("Score", sheet.SectionScores[at]), ("Needed", _threshold!.Value * section.FullScore));
        }

        return isEnough;
    }

    private bool IsApproved(Sheet sheet, Section section)
    {
        if (_approvalAbove is not { } share)
        {
            return true;
        }

        if (section.IsDirect)
        {
            var isGiven = sheet.Subject.Direct[section.Code];
            if (!isGiven)
            {
                Refuse(sheet, section, "SectionRefused");
            }

            return isGiven;
        }

        var ballot = sheet.Subject.Ballots[section.Code];
        var isApproved = ballot.Approve > share * ballot.Of;
        if (!isApproved)
        {
            Refuse(sheet, section, "SectionNotApproved", ("Approve", ballot.Approve), ("Of", ballot.Of), ("Share", Decimals.Percent(share)));
        }

        return isApproved;
    }

    private static void Refuse(Sheet sheet, Section section, string sentence, params (string, object?)[] blanks) =>
        sheet.Trace.Add(new TraceEntry(sentence, section.Code, null, false, [("Name", section.Name), .. blanks]));

    private BallotCount ReadBallot(BallotCountDefinition? ballot, Section section, Place place)
    {
        if (ballot is null)
        {
            place.Fault(AssessmentsErrorCodes.BallotMissing, ("Name", section.Name));
            return new BallotCount(0, 0);
        }

        place.RefuseUnknown(ballot);
        decimal Votes(int? votes, string name, decimal min = 0) => place[name].Number(votes, Math.Min(min, Decimals.Limit));
        var approve = Votes(ballot.Approve, "approve");
        var cast = approve + Votes(ballot.Against, "against") + Votes(ballot.Abstain, "abstain");
        return new BallotCount(approve, _denominator switch
        {
            "present" => Votes(ballot.Present, "present", cast),
            "entitled" => Votes(ballot.Entitled, "entitled", cast),
            _ => cast,
        });
    }

    private static decimal? Share(decimal? share, Place place) => share is null ? null : place.Number(share, 0, 1);
}

using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Results;

/// <summary>Who is judged, as it was called then: what becomes of the organization later changes nothing of its result.</summary>
internal sealed record ResultSubject(Guid RoundId, Guid SheetId, Guid OrganizationId, string OrganizationCode, Guid? MemberId, string Name);

/// <summary>
/// What became of one subject of a round: its marks and place as the scheme reckons them, its stars or grade, and every change that people made of those, with their reasons.
/// </summary>
internal sealed class SheetResult : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 200;
    public const int MaxGradeLength = 32;

    private SheetResult() { }

    public SheetResult(ResultSubject subject, Result reckoned, DateTimeOffset at)
    {
        (RoundId, SheetId, MemberId, SubjectName) = (subject.RoundId, subject.SheetId, subject.MemberId, subject.Name);
        (OrganizationId, OrganizationCode) = (subject.OrganizationId, subject.OrganizationCode);
        Write(reckoned, at);
        (Standing, Qualified) = (StarsOrGrade.Of(reckoned), reckoned.Qualified);
    }

    public Guid TenantId { get; private set; }
    public Guid RoundId { get; private set; }
    public Guid SheetId { get; private set; }

    /// <summary>The subject, or the organization of the member who is.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public Guid? MemberId { get; private set; }
    public string SubjectName { get; private set; } = null!;
    public decimal Total { get; private set; }
    public int Rank { get; private set; }
    public int? Stars { get; private set; }
    public string? Grade { get; private set; }
    public bool? Qualified { get; private set; }

    /// <summary>What the scheme gave, whatever people made of it.</summary>
    public int? ReckonedStars { get; private set; }

    public string? ReckonedGrade { get; private set; }
    public DateTimeOffset ReckonedAt { get; private set; }
    public IReadOnlyList<SectionResult> Sections { get; private set; } = [];
    public IReadOnlyList<TraceStep> Trace { get; private set; } = [];
    public IReadOnlyList<StandingChange> Changes { get; private set; } = [];

    /// <summary>The number of its certificate or plaque.</summary>
    public string? AwardNumber { get; private set; }

    public DateOnly? AwardedOn { get; private set; }

    public StarsOrGrade Standing
    {
        get => new(Stars, Grade);
        private set => (Stars, Grade) = (value.Stars, value.Grade);
    }

    public StarsOrGrade Reckoned => new(ReckonedStars, ReckonedGrade);

    /// <summary>
    /// Takes what the scheme gives now. What was changed by hand stays as long as the scheme still gives what it was changed from; else it was about something that is no more, and falls away.
    /// </summary>
    public void Reckon(Result again, RatingScale scale, ChangeNote because)
    {
        var (was, gave) = (Standing, Reckoned);
        Write(again, because.By.At);
        var stands = was != gave && gave == Reckoned;
        Move(stands ? was : Reckoned, StandingChangeKind.Correction, scale, because);
    }

    /// <summary>The rating desk decides otherwise than the scheme.</summary>
    public void ChangeByHand(StarsOrGrade to, RatingScale scale, ChangeNote note)
    {
        if (scale.LevelOf(to) == scale.LevelOf(Standing))
        {
            throw new BusinessException(AssessmentsErrorCodes.NothingChanges).WithData("Name", SubjectName).WithData("Value", to.ToString());
        }

        Move(to, StandingChangeKind.Desk, scale, note);
    }

    /// <summary>动态复核: what was awarded may be lowered when it is no longer deserved, and never raised.</summary>
    public void Recheck(StarsOrGrade to, RatingScale scale, ChangeNote note)
    {
        if (scale.LevelOf(to) >= scale.LevelOf(Standing))
        {
            throw new BusinessException(AssessmentsErrorCodes.RecheckOnlyLowers).WithData("Name", SubjectName).WithData("Value", Standing.ToString());
        }

        Move(to, StandingChangeKind.Recheck, scale, note);
    }

    /// <summary>A certificate or plaque, once.</summary>
    public void GiveAward(string number, DateOnly on)
    {
        if (AwardNumber is not null)
        {
            throw new BusinessException(AssessmentsErrorCodes.AwardGiven).WithData("Name", SubjectName).WithData("Number", AwardNumber);
        }

        (AwardNumber, AwardedOn) = (number, on);
    }

    private void Write(Result reckoned, DateTimeOffset at)
    {
        ReckonedAt = at;
        (Total, Rank, ReckonedStars, ReckonedGrade) = (reckoned.Total, reckoned.Rank, reckoned.Stars, reckoned.Grade);
        (Sections, Trace) = (reckoned.Sections, reckoned.Trace.Select(TraceStep.Of).ToList());
    }

    private void Move(StarsOrGrade to, StandingChangeKind kind, RatingScale scale, ChangeNote note)
    {
        if (to != Standing)
        {
            (Changes, Standing) = ([.. Changes, new StandingChange(kind, Standing, to, note)], to);
        }

        Qualified = scale.IsQualified(Standing, Total);
    }
}

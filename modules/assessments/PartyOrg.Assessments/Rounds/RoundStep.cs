namespace PartyOrg.Assessments.Rounds;

/// <summary>What a step of a round is for. Stored by number: a new one goes to the end.</summary>
internal enum StepKind
{
    /// <summary>自评</summary>
    SelfAssessment,

    /// <summary>民主测评</summary>
    Ballot,

    /// <summary>上级考核</summary>
    SuperiorAssessment,

    /// <summary>征求纪检监察机关意见</summary>
    ConsultDiscipline,

    /// <summary>定级</summary>
    Rating,

    /// <summary>公示</summary>
    Publicity,

    /// <summary>审批</summary>
    Approval,

    /// <summary>授牌</summary>
    Award,
}

/// <summary>One step of a round's timetable.</summary>
/// <param name="By">Whose approval it is, where there is more than one level.</param>
/// <param name="Note">What was put on record when it ended, or why it was gone back to.</param>
/// <param name="Reminded">How often those waited for were reminded.</param>
internal sealed record RoundStep(StepKind Kind, DateOnly DueOn, string? By = null, DateTimeOffset? BegunAt = null, DateTimeOffset? FinishedAt = null, string? Note = null, int Reminded = 0)
{
    public const int MaxNoteLength = 1000;

    /// <summary>So often those waited for are reminded, and no more.</summary>
    public const int MaxReminders = 2;

    public bool IsCurrent => BegunAt is not null && FinishedAt is null;
}

/// <summary>By when a step is to be done, as the organizer wants it.</summary>
internal sealed record StepDeadline(StepKind Kind, string? By, DateOnly DueOn);

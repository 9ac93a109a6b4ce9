using PartyOrg.Assessments.Ballots;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>A star that is striven for: what is promised, and what became of it.</summary>
/// <param name="Code">The section of the scheme.</param>
/// <param name="Name">As the scheme calls it.</param>
/// <param name="IsVoted">Whether the branch votes on it; else it is decided without a vote.</param>
/// <param name="Promise">What is promised.</param>
internal sealed record PledgedStar(string Code, string Name, bool IsVoted, string Promise)
{
    public StarVote? Vote { get; init; }
    public bool? Decided { get; init; }
    public string? DecidedBecause { get; init; }

    /// <summary>Null before the award.</summary>
    public bool? IsWon { get; init; }

    public string? RevokedBecause { get; init; }
    public DateOnly? RevokedOn { get; init; }

    /// <summary>Won and not taken back.</summary>
    public bool Holds => IsWon == true && RevokedOn is null;
}

/// <summary>How the branch voted on one star of one subject, and of how many.</summary>
internal sealed record StarVote(Guid BallotId, DateOnly HeldOn, int Approve, int Of, decimal Share)
{
    /// <summary>Null where the vote is not about this star of this subject, or has not been counted.</summary>
    public static StarVote? From(Ballot ballot, Guid subjectId, string star) =>
        ballot.Form.Items.FirstOrDefault(i => i.SubjectId == subjectId && StarOf(i) == star) is { } item && BallotApproval.From(ballot, item) is { } a
            ? new StarVote(ballot.Id, ballot.HeldOn, a.Approve, a.Of, a.Share) : null;

    /// <summary>Items are named by the place of the subject and the star, <c>3-STUDY</c>, since an item's code is used once in a vote.</summary>
    public static string ItemCode(int place, string star) => $"{place}-{star}";

    private static string StarOf(BallotItem item) => item.Code[(item.Code.IndexOf('-', StringComparison.Ordinal) + 1)..];
}

/// <summary>Whether a promise was kept. No points: what is added up becomes a ranking.</summary>
internal enum Fulfilment
{
    Kept,
    Partly,
    NotKept,
}

/// <summary>What was said of one star in one month.</summary>
internal sealed record MonthlyMark(int Month, string Star, Fulfilment Fulfilment, string? Note, string By)
{
    public const int MaxNoteLength = 300;
}

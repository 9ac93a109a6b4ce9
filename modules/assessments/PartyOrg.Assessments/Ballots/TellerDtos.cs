using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

internal record TellersInput
{
    /// <summary>Each teller's own, two to five; all are needed to open the box, in any order. They are kept nowhere: lost, the vote has to be held again.</summary>
    [Required, MaxLength(TellersKey.MaxTellers), NoGaps]
    public IReadOnlyList<string> TellersPassphrases { get; init; } = [];

    /// <summary>Refuses passphrases that one teller could have chosen alone, or that can be guessed.</summary>
    public void CheckPassphrases()
    {
        if (TellersPassphrases.Distinct().Count() < TellersKey.MinTellers || TellersPassphrases.Any(p => p.Trim().Length is < TellersKey.MinPassphraseLength or > TellersKey.MaxPassphraseLength))
        {
            throw new AbpValidationException(AssessmentsErrorCodes.BallotPassphrases, "tellersPassphrases", ("Tellers", TellersKey.MinTellers), ("Length", TellersKey.MinPassphraseLength));
        }
    }
}

internal sealed record OpenBallotInput : TellersInput
{
    [Required, MaxLength(VoterClass.MaxClasses), NoGaps]
    public IReadOnlyList<ClassAttendanceInput> Attendance { get; init; } = null!;
}

internal sealed record ClassAttendanceInput
{
    [Required, StringLength(32)]
    public string Class { get; init; } = null!;

    [Range(0, 100_000)]
    public int Present { get; init; }

    /// <summary>How many of them vote on paper.</summary>
    [Range(0, 100_000)]
    public int OnPaper { get; init; }
}

internal sealed record PaperCountInput
{
    [Required, MaxLength(VoterClass.MaxClasses), NoGaps]
    public IReadOnlyList<ClassTallyInput> Classes { get; init; } = null!;

    public PaperTally ToTally() => new(Classes.Select(c => new ClassTally(c.Class, c.Returned, c.Void, c.Items.Select(i => new ItemTally(i.Item, i.Counts)).ToList())).ToList());
}

internal sealed record ClassTallyInput
{
    [Required, StringLength(32)]
    public string Class { get; init; } = null!;

    [Range(0, 100_000)]
    public int Returned { get; init; }

    [Range(0, 100_000)]
    public int Void { get; init; }

    [Required, MaxLength(BallotForm.MaxItems), NoGaps]
    public IReadOnlyList<ItemTallyInput> Items { get; init; } = null!;
}

internal sealed record ItemTallyInput
{
    [Required, StringLength(64)]
    public string Item { get; init; } = null!;

    /// <summary>How often each choice was made, in the form's order.</summary>
    [Required, MaxLength(BallotForm.MaxChoices)]
    public IReadOnlyList<int> Counts { get; init; } = null!;
}

/// <summary>Accepted, or whom it waits for: nobody else has counted yet, or the others' counts differ, which are shown beside one's own.</summary>
internal sealed record PaperCountDto(bool IsAccepted, BallotState State, PaperTally Mine, IReadOnlyList<OtherPaperCountDto> Others);

internal sealed record OtherPaperCountDto(string CounterName, PaperTally Tally);

using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>What is voted on: a section, a person, an organization.</summary>
internal sealed record BallotItem(string Code, string Name, Guid? SubjectId = null);

/// <summary>What one may say of it: approve, against, abstain; or a grade.</summary>
internal sealed record BallotChoice(string Code, string Name);

/// <summary>A voter's choices of one item, as they come in.</summary>
internal sealed record ItemMarks(string Item, IReadOnlyList<string> Choices);

/// <summary>
/// The ballot paper. A filled one is a byte for each item with a bit for each choice: as long as any other of the same vote, whatever was chosen.
/// </summary>
internal sealed record BallotForm(IReadOnlyList<BallotItem> Items, IReadOnlyList<BallotChoice> Choices, int? MaxApprovals)
{
    public const int MaxItems = 200;
    public const int MaxChoices = 8;

    /// <summary>Faults of the form itself.</summary>
    public IEnumerable<ValidationFault> Faults() =>
        DuplicatesOf(Items.Select(i => i.Code), "items").Concat(DuplicatesOf(Choices.Select(c => c.Code), "choices"));

    /// <summary>Puts marks on a paper. What the form does not have is refused; choosing too much is not: that voids the ballot, as it does on paper.</summary>
    public byte[] Fill(IReadOnlyList<ItemMarks> marks)
    {
        var paper = new byte[Items.Count];
        foreach (var (item, choices) in marks)
        {
            var place = IndexOf(Items.Select(i => i.Code), item);
            foreach (var choice in choices)
            {
                paper[place] |= (byte)(1 << IndexOf(Choices.Select(c => c.Code), choice));
            }
        }

        return paper;
    }

    /// <summary>More than one choice of an item, or more items approved than may be: no part of such a ballot counts.</summary>
    public bool IsVoid(ReadOnlySpan<byte> paper)
    {
        var approvals = 0;
        foreach (var marks in paper)
        {
            if (byte.PopCount(marks) > 1 || marks >> Choices.Count != 0)
            {
                return true;
            }

            approvals += marks & 1;
        }

        return approvals > MaxApprovals;
    }

    private static int IndexOf(IEnumerable<string> codes, string code) =>
        codes.Index().Where(c => c.Item == code).Select(c => (int?)c.Index).FirstOrDefault()
        ?? throw new AbpValidationException(AssessmentsErrorCodes.BallotChoiceUnknown, "choices", ("Code", code));

    internal static IEnumerable<ValidationFault> DuplicatesOf(IEnumerable<string> codes, string member) =>
        codes.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => new ValidationFault(AssessmentsErrorCodes.BallotDuplicateCode, member, ("Code", g.Key)));
}

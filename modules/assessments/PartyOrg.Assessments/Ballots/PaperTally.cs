using System.Text.Json;
using PartyOrg.Assessments.Data;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>How often each choice of an item was made, in the form's order.</summary>
internal sealed record ItemTally(string Item, IReadOnlyList<int> Counts)
{
    public static IReadOnlyList<ItemTally> Add(IReadOnlyList<ItemTally> to, IReadOnlyList<ItemTally> more) =>
        to.Zip(more, (a, b) => new ItemTally(a.Item, a.Counts.Zip(b.Counts, (x, y) => x + y).ToList())).ToList();
}

/// <summary>What one class gave in on paper.</summary>
internal sealed record ClassTally(string Class, int Returned, int Void, IReadOnlyList<ItemTally> Items)
{
    public ClassTally With(ClassTally other) => new(Class, Returned + other.Returned, Void + other.Void, ItemTally.Add(Items, other.Items));
}

/// <summary>A count of the paper ballots: the same count is the same text.</summary>
internal sealed record PaperTally(IReadOnlyList<ClassTally> Classes)
{
    public static readonly PaperTally None = new([]);

    public int Returned => Classes.Sum(c => c.Returned);

    /// <summary>Puts a count in the order of the vote. Refuses one that cannot be: classes that have no paper or are missing, more votes on an item than valid ballots.</summary>
    public static PaperTally Read(Ballot ballot, PaperTally counted)
    {
        var expected = ballot.VoterClasses.Where(c => c.OnPaper > 0).Select(c => c.Code).ToList();
        if (!counted.Classes.Select(c => c.Class).Order().SequenceEqual(expected.Order()))
        {
            throw Faulty("classes");
        }

        return new PaperTally(expected.ConvertAll(code => Read(ballot.Form, counted.Classes.First(c => c.Class == code))));
    }

    /// <summary>The same votes by the groups that they are told by, each under the first of its classes that had paper.</summary>
    public PaperTally JoinedAs(IReadOnlyList<GroupOutcome> groups) => new(groups.Select(g => Classes.Where(c => g.Classes.Contains(c.Class)).ToList()).Where(of => of.Count > 0).Select(of => of.Aggregate((sum, c) => sum.With(c))).ToList());

    public string ToText() => JsonSerializer.Serialize(this, SchemeJson.Options);

    private static ClassTally Read(BallotForm form, ClassTally counted)
    {
        if (counted.Void > counted.Returned || !counted.Items.Select(i => i.Item).Order().SequenceEqual(form.Items.Select(i => i.Code).Order()))
        {
            throw Faulty(counted.Class);
        }

        var items = form.Items.Select(i => counted.Items.First(c => c.Item == i.Code)).ToList();
        var valid = counted.Returned - counted.Void;
        if (items.Exists(i => i.Counts.Count != form.Choices.Count || i.Counts.Any(c => c < 0) || i.Counts.Sum(c => (long)c) > valid) || items.Sum(i => (long)i.Counts[0]) > (long)valid * (form.MaxApprovals ?? form.Items.Count))
        {
            throw Faulty(counted.Class);
        }

        return counted with { Items = items };
    }

    private static AbpValidationException Faulty(string place) => new(AssessmentsErrorCodes.BallotPaperCount, "classes", ("Place", place));
}

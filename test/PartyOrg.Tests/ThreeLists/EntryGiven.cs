using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ThreeLists;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>A township, its village, and problems and tasks of theirs, as plain objects.</summary>
internal static class EntryGiven
{
    public static readonly DateOnly Today = new(2026, 11, 18);

    public static readonly OrganizationRef Township = new(Guid.CreateVersion7(), "00001.00004", Guid.CreateVersion7(), "中共云岭县竹店镇委员会", "竹店镇党委", OrganizationType.PartyCommittee, Sector.Rural);
    public static readonly OrganizationRef Village = new(Guid.CreateVersion7(), "00001.00004.00002", Township.Id, "柳湾村党支部", "柳湾村党支部", OrganizationType.Branch, Sector.Rural);

    /// <summary>Someone who acts for the lead.</summary>
    public static readonly Doer Lead = new(Guid.CreateVersion7(), "李明", new DateTimeOffset(2026, 11, 18, 2, 0, 0, TimeSpan.Zero), Today) { Answers = true };

    /// <summary>Someone of the level above.</summary>
    public static readonly Doer Above = new(Guid.CreateVersion7(), "周正", Lead.At, Today) { Supervises = true };

    public static readonly Doer Stranger = new(Guid.CreateVersion7(), "路人", Lead.At, Today);

    public static EntryText Text(string title, int dueInDays = 30, string? evidenceBecause = null, params HelperText[] helpers) =>
        new(title, "逐项整改", "李明", Today.AddDays(dueInDays)) { EvidenceBecause = evidenceBecause, Helpers = helpers };

    public static Problem Problem(int dueInDays = 30, string? evidenceBecause = null, OrganizationRef? lead = null) => new(
        EntryPlace.Of(lead ?? Township), 2026, 1,
        new ProblemText(Text("组织生活会记录不全", dueInDays, evidenceBecause), null, ProblemCategory.OrganizationLife, ProblemSource.Inspection, Severity.Major, Today.AddDays(-60)), Lead);

    public static WorkTask Task(int dueInDays = 30, params HelperText[] helpers) => new(
        EntryPlace.Of(Township), 2026, 1, new TaskText(Text("补齐三会一课记录", dueInDays, null, helpers), "记录齐全", Today.AddDays(-60)), new TaskOrigin(TaskSource.Plan), Lead);

    public static T Closed<T>(T entry) where T : ListEntry
    {
        entry.ApplyForClosure("已完成", [], [], Lead);
        entry.AcceptClosure(Today.AddDays(90), null, [], Above);
        return entry;
    }

    public static string CodeOf(Action deed) => Assert.Throws<BusinessException>(deed).Code;

    /// <summary>What the deeds wrote into the history, in order.</summary>
    public static IReadOnlyList<EntryDeed> HistoryOf(ListEntry entry) => entry.TakeLocalEvents().OfType<EntryEvent>().Select(e => e.Deed).ToList();
}

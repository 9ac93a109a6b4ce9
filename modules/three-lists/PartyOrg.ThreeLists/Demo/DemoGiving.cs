using PartyOrg.Hierarchy;
using PartyOrg.ThreeLists.Duties;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>Finds the demo's problems and gives its tasks, with numbers in the order in which that happens.</summary>
internal sealed class DemoGiving(DemoStory story, DemoHours hours, DemoCast cast)
{
    private readonly Dictionary<(int Year, EntryKind Kind), int> _numbers = [];

    public IEnumerable<EntryCounter> Counters => _numbers.Select(n => new EntryCounter(n.Key.Year, n.Key.Kind, n.Value));

    public PostHolder SecretaryOf(DemoLead lead) => cast.SecretaryOf(lead.Organization.Id);

    /// <summary>A problem of the lead's and the task that puts it right.</summary>
    public DemoWork Problem(DemoLead lead, DemoSubject subject, DemoPlot plot, Duty? duty, OrganizationRef? helper)
    {
        var (organization, at) = (lead.Organization, AtBeginning(plot, lead));
        var doer = cast.Above(organization.ParentId!.Value, at);
        var foundOn = doer.Today.AddDays(-lead.Throw(11, 4));
        var problem = new Problem(
            EntryPlace.Of(organization), foundOn.Year, Next(foundOn.Year, EntryKind.Problem),
            new ProblemText(TextOf(subject.Problem!, subject.Measures, organization.Id, plot.ProblemDueOn, subject.EvidenceBecause), subject.Description, subject.Category!.Value, SourceOf(lead), SeverityOf(lead), foundOn), doer);
        problem.GiveTask(organization, plot.DueOn, doer);
        var text = TextOf(subject.Task, subject.Measures, organization.Id, plot.DueOn, subject.EvidenceBecause) with { Helpers = helper is null ? [] : [new HelperText(helper.Id, null)] };
        return new DemoWork(lead, Task(organization, text, subject.Goal, TaskOrigin.Of(problem) with { DutyId = duty?.Id }, doer), problem, subject.Steps, plot) { Obstacle = subject.Obstacle };
    }

    /// <summary>A task of the year's plan.</summary>
    public DemoWork Plan(DemoLead lead, DemoSubject subject, DemoPlot plot, Duty? duty)
    {
        var doer = cast.Above(lead.Organization.ParentId!.Value, AtBeginning(plot, lead));
        var text = TextOf(subject.Task, null, lead.Organization.Id, plot.DueOn, null);
        return new DemoWork(lead, Task(lead.Organization, text, subject.Goal, new TaskOrigin(TaskSource.Plan) { DutyId = duty?.Id }, doer), null, subject.Steps, plot);
    }

    /// <summary>批示: a leader's instruction, given on a week's board.</summary>
    public DemoWork Instruction(DemoLead lead, string words, DemoTurn turn)
    {
        var doer = cast.Above(lead.Organization.ParentId!.Value, hours.At(turn.Day(1), 9, 20 + lead.Index));
        var plot = new DemoPlot(DemoFate.OnSchedule, turn.Index, hours.Turns.Count + 1, 80, hours.Today.AddDays(10 + lead.Throw(12, 8)));
        var title = words.Split('，', '。')[0];
        var origin = new TaskOrigin(TaskSource.Instruction) { InstructedBy = story.Leader, InstructionOf = turn.Week.ToString() };
        return new DemoWork(lead, Task(lead.Organization, TextOf(title, null, lead.Organization.Id, plot.DueOn, null), words, origin, doer), null, story.InstructionSteps, plot);
    }

    /// <summary>A township's task with a part for each of its villages.</summary>
    public IEnumerable<DemoWork> Split(DemoLead township, IReadOnlyList<DemoLead> villages, DemoPlots plots)
    {
        var split = story.Split;
        var whole = Plan(township, new DemoSubject(null, null, null, null, split.Task, split.Goal, split.Steps, null, null), plots.Plan(township) with { Begins = 1 }, null);
        yield return whole;
        var doer = cast.For(township.Organization.Id, hours.At(hours.Turns[1].Day(2), 10, 30)) with { Supervises = true };
        foreach (var village in villages)
        {
            var plot = plots.Plot(village.Index % 3 == 0 ? DemoFate.OnSchedule : DemoFate.Steady, village) with { Begins = 2 };
            plot = plot with { DueOn = plot.DueOn < whole.Task.DueOn ? plot.DueOn : whole.Task.DueOn };
            var text = new TaskText(TextOf(split.Part, null, village.Organization.Id, plot.DueOn, null), split.Goal, doer.Today);
            yield return new DemoWork(village, whole.Task.SplitTo(village.Organization, Next(doer.Today.Year, EntryKind.Task), text, doer), null, split.Steps, plot);
        }
    }

    private WorkTask Task(OrganizationRef lead, EntryText text, string goal, TaskOrigin origin, Doer doer) =>
        new(EntryPlace.Of(lead), doer.Today.Year, Next(doer.Today.Year, EntryKind.Task), new TaskText(text, goal, doer.Today), origin, doer);

    private EntryText TextOf(string title, string? measures, Guid organizationId, DateOnly dueOn, string? evidenceBecause)
    {
        var holder = cast.SecretaryOf(organizationId);
        return new EntryText(title, measures, holder.PersonName, dueOn) { ResponsibleUserId = holder.UserId, EvidenceBecause = evidenceBecause };
    }

    private DateTimeOffset AtBeginning(DemoPlot plot, DemoLead lead) => hours.At(hours.Turns[Math.Min(plot.Begins, hours.Turns.Count - 1)].Day(0), 9, lead.Index);

    private static ProblemSource SourceOf(DemoLead lead) => (ProblemSource)lead.Throw(13, Enum.GetValues<ProblemSource>().Length);

    private static Severity SeverityOf(DemoLead lead) => lead.Throw(14, 6) switch { 0 => Severity.Severe, < 3 => Severity.Major, _ => Severity.Minor };

    private int Next(int year, EntryKind kind) => _numbers[(year, kind)] = _numbers.GetValueOrDefault((year, kind)) + 1;
}

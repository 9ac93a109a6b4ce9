using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;

namespace PartyOrg.Assessments.Demo;

/// <summary>What a demo round is about.</summary>
internal sealed record DemoRoundPlan(string Name, string Period, IReadOnlyList<OrganizationRef> Subjects, DateTimeOffset OpenedAt);

/// <summary>One round of the demo with its sheets and cards, taken through its steps as people would have done. The same county gives the same marks each time.</summary>
internal sealed class DemoRound
{
    private static readonly decimal[] Qualities = [0.97m, 0.84m, 0.91m, 0.76m, 0.88m, 0.66m, 0.94m, 0.81m, 0.72m, 0.86m, 0.57m, 0.79m, 0.9m, 0.69m, 0.83m, 0.74m, 0.48m];
    private static readonly int[] OverdueDays = [120, 410];
    private readonly Scheme _scheme;
    private readonly RoundsStory _story;
    private readonly IReadOnlyDictionary<Guid, PostHolder> _secretaries;

    public DemoRound(OrganizationRef county, Scheme scheme, RoundsStory story, DemoRoundPlan plan, IReadOnlyDictionary<Guid, OrganizationRef> all, IReadOnlyDictionary<Guid, PostHolder> secretaries)
    {
        (_scheme, _story, _secretaries, At) = (scheme, story, secretaries, plan.OpenedAt);
        var day = DateOnly.FromDateTime(plan.OpenedAt.UtcDateTime);
        var selection = new OrganizationSelection { Ids = plan.Subjects.Select(s => s.Id).ToList() };
        Round = new AssessmentRound(county, scheme, new RoundPlan(plan.Name, plan.Period, day, story.Basis, story.Approval, day.AddDays(-10), selection, [], [], []), day);
        Sheets = plan.Subjects.Select((s, i) => new SubjectSheet(Round.Id, i + 1, new SheetSubject(s, null, s.Name), s.ParentId is { } parent ? all.GetValueOrDefault(parent) : null)).ToList();
        foreach (var (i, sheet) in Sheets.Index())
        {
            sheet.State(FactsOf(i, sheet), [], null);
        }

        Round.Open(Sheets, null, At);
        Round.Begin(At);
        Round.NoteFigures(At);
        scheme.Freeze();
    }

    public AssessmentRound Round { get; }

    public IReadOnlyList<SubjectSheet> Sheets { get; }

    public List<Scorecard> Cards { get; } = [];

    public DateTimeOffset At { get; private set; }

    /// <summary>So many days later.</summary>
    public DateTimeOffset Later(int days) => At = At.AddDays(days);

    public void Advance(int days) => Round.Advance(Later(days));

    /// <summary>Everyone has judged: the round is at the rating desk.</summary>
    public DemoRound JudgedByAll()
    {
        foreach (var (i, sheet) in Sheets.Index())
        {
            Submit(Card(sheet, i, Roles.Self));
            Submit(Card(sheet, i, Roles.Superior));
        }

        while (Round.CurrentKind != StepKind.Rating)
        {
            Advance(3);
        }

        return this;
    }

    /// <summary>In the middle of self-assessment: some have handed in, some are at it, one was given back, some have not begun.</summary>
    public DemoRound BeingFilledIn()
    {
        foreach (var (i, sheet) in Sheets.Index().Where(s => s.Index % 5 != 4 && Holder(s.Item.OrganizationId)?.UserId is null))
        {
            var card = Card(sheet, i, Roles.Self);
            if (i % 5 < 3)
            {
                Submit(card);
            }

            if (i % 5 == 2)
            {
                card.Return(_story.Returned);
            }
        }

        return this;
    }

    public Doer DoerOf(Guid? organizationId) => new(Holder(organizationId)?.UserId ?? Guid.Empty, Holder(organizationId)?.PersonName ?? Round.OrganizerName, At);

    private PostHolder? Holder(Guid? organizationId) => organizationId is { } id ? _secretaries.GetValueOrDefault(id) : null;

    private Scorecard Card(SubjectSheet sheet, int number, string role)
    {
        var isSelf = role == Roles.Self;
        var judge = isSelf ? sheet.OrganizationId : sheet.SuperiorId!.Value;
        var card = new Scorecard(sheet, new ScoringParty(role, judge, isSelf ? sheet.OrganizationName : sheet.SuperiorName!));
        var reasons = isSelf ? _story.SelfReasons : _story.SuperiorReasons;
        card.Score(Indicators.Select((code, i) => new Mark(code, new ScoreValue(MarkOf(number, i, isSelf)), i == 0 ? reasons[number % reasons.Count] : null, [])).ToList(), DoerOf(judge));
        Cards.Add(card);
        return card;
    }

    private List<string> Indicators => _scheme.Definition.Sections!.SelectMany(s => s!.Indicators!).Select(i => i!.Code!).ToList();

    private void Submit(Scorecard card) => card.Submit(Indicators, At.AddDays(1));

    /// <summary>Ten points each; who judges oneself is a little kinder.</summary>
    private static decimal MarkOf(int number, int indicator, bool isSelf)
    {
        var noise = ((((number * 7) + (indicator * 11)) % 9) - 4) * 0.02m;
        return Math.Round(Math.Clamp(Qualities[number % Qualities.Length] + noise + (isSelf ? 0.03m : 0), 0.2m, 1) * 10, 1);
    }

    private List<StatedFact> FactsOf(int number, SubjectSheet sheet)
    {
        var by = DoerOf(sheet.SuperiorId);
        var facts = new List<StatedFact> { new(Facts.SatisfactionRate, Math.Round(0.6m + (Qualities[(number + 3) % Qualities.Length] * 0.38m), 3), _story.Satisfaction, [], by) };
        if (number % 23 == 2)
        {
            facts.Add(new StatedFact("termOverdueDays", OverdueDays[number % OverdueDays.Length], _story.Overdue, [], by));
        }

        return facts;
    }
}

using PartyOrg.Assessments.Approvals;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Demo;

/// <summary>What the demo's people make of a round that stands at the rating desk.</summary>
internal sealed class DemoOutcome(DemoRound demo, AssembledRound assembled, RoundsStory story)
{
    private readonly RatingScale _scale = RatingScale.Of(assembled.Scheme);

    public List<SheetResult> Results { get; } = [];

    public List<RoundApproval> Approvals { get; } = [];

    /// <summary>The desk settles, and lowers one that the scheme had rated higher.</summary>
    public void Settle()
    {
        var at = demo.Later(2);
        Results.AddRange(assembled.Complete.Select(s => s.Sheet).Zip(assembled.Evaluate().Results)
            .Select(s => new SheetResult(new ResultSubject(demo.Round.Id, s.First.Id, s.First.OrganizationId, s.First.OrganizationCode, s.First.MemberId, s.First.SubjectName), s.Second, at)));
        var lowered = Results.Where(r => r.Stars == 4).OrderBy(r => r.Rank).Skip(1).First();
        lowered.ChangeByHand(new StarsOrGrade(3, null), _scale, Note(story.Desk));
    }

    public (PublicityPeriod Period, IReadOnlyList<PublicityEntry> Entries) Post(DateOnly endsOn)
    {
        demo.Advance(1);
        var period = new PublicityPeriod(demo.Round, 1, new PublicityDays(assembled.Scheme.Process!.PublicityDays!.Value, DateOnly.FromDateTime(demo.At.UtcDateTime), endsOn));
        return (period, period.Post(Results.Select(r => new PostedStanding(r.SheetId, r.SubjectName, r.Stars, r.Grade, r.Rank)), new Dictionary<Guid, PublicityEntry>()));
    }

    /// <summary>All levels agree, certificates are given, and later some are lowered.</summary>
    public void Finish(OrganizationRef county, IReadOnlyDictionary<Guid, OrganizationRef> townships)
    {
        while (demo.Round.Current is { } step && step.Kind != StepKind.Award)
        {
            if (step.Kind == StepKind.Approval)
            {
                Approve(step.By!, step.By == "superior" ? townships : new Dictionary<Guid, OrganizationRef> { [county.Id] = county });
            }

            demo.Advance(step.Kind == StepKind.Publicity ? 12 : 3);
        }

        var awarded = Results.Where(r => r.Stars >= 4).OrderBy(r => r.Rank).ThenBy(r => r.OrganizationCode, StringComparer.Ordinal).ToList();
        var on = DateOnly.FromDateTime(demo.Later(5).UtcDateTime);
        var numbers = new AwardNumbers(story.AwardFormat, story.AwardPrefix, on.Year);
        foreach (var (i, result) in awarded.Index())
        {
            result.GiveAward(numbers[i + 1], on);
        }

        demo.Round.Record(StepKind.Award, $"4 ≥ {awarded.Count}");
        demo.Advance(2);
        foreach (var (reason, result) in story.Rechecks.Zip(awarded.Where((_, i) => i % 4 == 1)))
        {
            demo.Later(40);
            result.Recheck(new StarsOrGrade(result.Stars - 1, null), _scale, Note(reason));
        }
    }

    private void Approve(string level, IReadOnlyDictionary<Guid, OrganizationRef> deciders)
    {
        foreach (var (i, decider) in deciders.Values.Index())
        {
            var doer = demo.DoerOf(decider.Id);
            var approval = new RoundApproval(demo.Round.Id, 1, level, decider, Results.Count(r => ScopeRanges.Contains(decider.Code, r.OrganizationCode)));
            approval.Approve(new Parties(doer.UserId, doer.Name, [decider], [decider.Code]), isJudged: false, story.Approvals[i % story.Approvals.Count], demo.At.AddDays(1));
            Approvals.Add(approval);
        }
    }

    private ChangeNote Note(string reason) => new(reason, [], demo.DoerOf(demo.Round.OrganizationId));
}

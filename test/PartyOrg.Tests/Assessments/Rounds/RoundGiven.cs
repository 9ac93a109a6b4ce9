using System.Text.Json;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>A county with a township and its village, rounds and sheets of theirs, as plain objects.</summary>
internal static class RoundGiven
{
    public static readonly DateOnly Today = new(2026, 11, 18);
    public static readonly DateTimeOffset Now = new(2026, 11, 18, 2, 0, 0, TimeSpan.Zero);
    public static readonly Doer Clerk = new(Guid.CreateVersion7(), "周正", Now);

    public static readonly OrganizationRef County = new(Guid.CreateVersion7(), "00001", null, "中共云岭县委员会", "县委", OrganizationType.PartyCommittee, Sector.Agency);
    public static readonly OrganizationRef Township = new(Guid.CreateVersion7(), "00001.00004", County.Id, "中共云岭县竹店镇委员会", "竹店镇党委", OrganizationType.PartyCommittee, Sector.Rural);
    public static readonly OrganizationRef Village = new(Guid.CreateVersion7(), "00001.00004.00002", Township.Id, "柳湾村党支部", "柳湾村党支部", OrganizationType.Branch, Sector.Rural);

    public static Scheme FiveStar => Scheme("five-star-service");

    public static Scheme Scheme(string code) => new(WorkedCase.ShippedScheme(code).Deserialize<SchemeDefinition>(JsonSerializerOptions.Web)!, isShipped: true);

    public static SchemeDefinition Definition(string json) => JsonSerializer.Deserialize<SchemeDefinition>(json, JsonSerializerOptions.Web)!;

    public static RoundPlan Plan(params StepDeadline[] deadlines) => new("2026年度五星级支部考核", "2026", null, null, null, null, new OrganizationSelection(), [], [], deadlines);

    public static AssessmentRound Round(Scheme scheme, params StepDeadline[] deadlines) => new(County, scheme, Plan(deadlines), Today);

    public static AssessmentRound Opened(Scheme scheme)
    {
        var round = Round(scheme);
        round.Open([Sheet(round)], null, Now);
        round.Begin(Now);
        return round;
    }

    public static SubjectSheet Sheet(AssessmentRound round) => new(round.Id, 1, new SheetSubject(Village, null, Village.Name), Township);

    public static Scorecard Card(SubjectSheet sheet, string role, params Mark[] marks)
    {
        var card = new Scorecard(sheet, new ScoringParty(role, Guid.CreateVersion7(), "评委"));
        card.Score(marks, Clerk);
        return card;
    }

    public static Mark Mark(string indicator, decimal value) => new(indicator, new ScoreValue(value), null, []);

    public static Mark Mark(string indicator, bool value) => new(indicator, new ScoreValue(value), null, []);

    public static SheetFigure Figure(SubjectSheet sheet, string metric, decimal value, string unit = "%") => new(sheet, metric, unit, value, "2026", Now);

    public static SheetAdjustment Adjustment(SubjectSheet sheet, string code, string level) => new(sheet, code, level, 1, "获市级表彰", [Guid.CreateVersion7()], Clerk);
}

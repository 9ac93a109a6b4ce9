using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Hierarchy;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>A round for plain tests.</summary>
internal static class RoundGiven
{
    public static AssessmentRound Draft(OrganizationRef organizer) => new(
        organizer, new Scheme(SchemeDataSeedContributor.Read().First(s => s.Code == "five-star-service")),
        new RoundPlan("年度考核", "2026", null, null, null, null, new OrganizationSelection(), [], [], []), new DateOnly(2026, 11, 1));
}

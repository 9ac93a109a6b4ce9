using PartyOrg.Assessments.Evaluation;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Rounds;

/// <summary>What a round will be, before it is opened.</summary>
/// <param name="FiguresOn">The stated day on which figures of other modules are taken; without one, the last day of the period.</param>
/// <param name="MemberIds">Members by name; where there are none, those that the subjects' choice finds.</param>
internal sealed record RoundPlan(
    string Name, string Period, DateOnly? FiguresOn, string? LegalBasis, string? Approval, DateOnly? ApprovedOn,
    OrganizationSelection Subjects, IReadOnlyList<Guid> MemberIds, IReadOnlyList<Judge> Judges, IReadOnlyList<StepDeadline> Deadlines)
{
    /// <summary>The judges as planned; each role that nobody was named for is the superior's, where it is that one's role.</summary>
    public IReadOnlyList<Judge> JudgesFor(SchemeDefinition scheme)
    {
        var roles = Roles.OfJudges(scheme);
        AbpValidationException.ThrowIfAny(Judges.Where(j => !roles.Contains(j.Role)).Select(j => new ValidationFault(AssessmentsErrorCodes.UnknownJudgeRole, "judges", ("Role", j.Role), ("Roles", string.Join(", ", roles)))).ToList());
        return Judges.Any(j => j.Role == Roles.Superior) || !roles.Contains(Roles.Superior) ? Judges : [.. Judges, new Judge(Roles.Superior, null, null, null)];
    }
}

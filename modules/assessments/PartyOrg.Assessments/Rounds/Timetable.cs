using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Makes a round's steps of its scheme's process, in the order that no round may leave.</summary>
internal static class Timetable
{
    /// <summary>How long a step has where the organizer names no day.</summary>
    private const int DaysOfAStep = 7;

    public static IReadOnlyList<RoundStep> Of(SchemeDefinition scheme, IReadOnlyList<StepDeadline> deadlines, DateOnly today)
    {
        var (steps, faults, before) = (new List<RoundStep>(), new List<ValidationFault>(), today);
        foreach (var (kind, by) in StepsOf(scheme))
        {
            var asked = deadlines.FirstOrDefault(d => d.Kind == kind && (d.By == by || (d.By is null && kind != StepKind.Approval)));
            if (asked?.DueOn < before && steps.Count > 0)
            {
                faults.Add(new ValidationFault(AssessmentsErrorCodes.StepsOutOfOrder, "deadlines", ("Day", asked.DueOn), ("Before", before)));
            }

            before = asked?.DueOn ?? before.AddDays(DaysOfAStep);
            steps.Add(new RoundStep(kind, before, by));
        }

        faults.AddRange(deadlines.Where(d => !steps.Exists(s => s.Kind == d.Kind)).Select(d => new ValidationFault(AssessmentsErrorCodes.NoSuchStep, "deadlines", ("Step", d.Kind))));
        AbpValidationException.ThrowIfAny(faults);
        return steps;
    }

    private static IEnumerable<(StepKind Kind, string? By)> StepsOf(SchemeDefinition scheme)
    {
        var process = scheme.Process ?? new ProcessDefinition();
        (StepKind Kind, bool IsThere)[] before =
        [
            (StepKind.SelfAssessment, process.SelfAssessment == true),
            (StepKind.Ballot, process.Ballot is not null),
            (StepKind.SuperiorAssessment, Roles.HasJudges(scheme)),
            (StepKind.ConsultDiscipline, process.ConsultDiscipline == true),
            (StepKind.Rating, true),
            (StepKind.Publicity, process.PublicityDays > 0),
        ];
        return
        [
            .. before.Where(s => s.IsThere).Select(s => (s.Kind, (string?)null)),
            .. process.Approvals?.Select(by => (StepKind.Approval, by)) ?? [],
            (StepKind.Award, null),
        ];
    }
}

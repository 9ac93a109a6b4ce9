using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Visits;

/// <summary>
/// What one judge takes off at one stop. Apart from the visit, since all judges write at once; reached only through it, which decides who may. Once handed in it stays.
/// </summary>
internal sealed class VisitSheet : FullAuditedAggregateRoot, IMultiTenant
{
    private VisitSheet() { }

    public VisitSheet(Guid visitId, Guid stopId, Guid judgeId, string judgeName) => (VisitId, StopId, JudgeId, JudgeName) = (visitId, stopId, judgeId, judgeName);

    public Guid TenantId { get; private set; }
    public Guid VisitId { get; private set; }

    /// <summary>The organization that was looked at.</summary>
    [Hierarchy.OrganizationReference]
    public Guid StopId { get; private set; }

    public Guid JudgeId { get; private set; }
    public string JudgeName { get; private set; } = null!;
    public IReadOnlyList<VisitDeduction> Deductions { get; private set; } = [];
    public DateTimeOffset? SubmittedAt { get; private set; }

    public decimal Deducted => Deductions.Sum(d => d.Points);

    /// <summary>Writes the whole sheet. Nothing is taken off beyond a line's limit, and nothing without a reason.</summary>
    public void Write(IReadOnlyList<VisitDeduction> deductions, IReadOnlyList<VisitLine> lines)
    {
        if (SubmittedAt is not null)
        {
            throw new BusinessException(AssessmentsErrorCodes.VisitSheetSubmitted);
        }

        AbpValidationException.ThrowIfAny(deductions.Index().SelectMany(d => FaultsOf(d.Item, d.Index, lines)).ToList());
        Deductions = deductions.Where(d => d.Points > 0).ToList();
    }

    public void Submit(DateTimeOffset now)
    {
        if (SubmittedAt is not null)
        {
            throw new BusinessException(AssessmentsErrorCodes.VisitSheetSubmitted);
        }

        SubmittedAt = now;
    }

    private static IEnumerable<ValidationFault> FaultsOf(VisitDeduction deduction, int index, IReadOnlyList<VisitLine> lines)
    {
        var line = lines.FirstOrDefault(l => l.Code == deduction.Line);
        if (line is null)
        {
            yield return new ValidationFault(AssessmentsErrorCodes.VisitUnknownLine, $"deductions[{index}].line", ("Line", deduction.Line));
        }
        else if (deduction.Points > line.Limit)
        {
            yield return new ValidationFault(AssessmentsErrorCodes.VisitOverLimit, $"deductions[{index}].points", ("Name", line.Name), ("Limit", line.Limit));
        }

        if (deduction.Points > 0 && string.IsNullOrWhiteSpace(deduction.Reason))
        {
            yield return new ValidationFault(AssessmentsErrorCodes.VisitReasonMissing, $"deductions[{index}].reason", ("Name", line?.Name ?? deduction.Line));
        }
    }
}

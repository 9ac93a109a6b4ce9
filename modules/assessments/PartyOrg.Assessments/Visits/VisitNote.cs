using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Visits;

/// <summary>A remark or a problem written down at a stop. A problem goes to the problem list once, and from there on is followed like any other.</summary>
internal sealed class VisitNote : FullAuditedAggregateRoot, IMultiTenant
{
    public const int MaxTextLength = 1000;

    private VisitNote() { }

    public VisitNote(Guid visitId, Guid stopId, VisitNoteKind kind, string text, string byName, DateTimeOffset at) =>
        (VisitId, StopId, Kind, Text, ByName, At) = (visitId, stopId, kind, text, byName, at);

    public Guid TenantId { get; private set; }
    public Guid VisitId { get; private set; }

    [Hierarchy.OrganizationReference]
    public Guid StopId { get; private set; }

    public VisitNoteKind Kind { get; private set; }
    public string Text { get; private set; } = null!;
    public string ByName { get; private set; } = null!;
    public DateTimeOffset At { get; private set; }

    /// <summary>The entry of the problem list that it became.</summary>
    public Guid? ProblemId { get; private set; }

    public void Raised(Guid problemId)
    {
        RefuseUnlessRaisable();
        ProblemId = problemId;
    }

    public void RefuseUnlessRaisable()
    {
        if (Kind != VisitNoteKind.Problem || ProblemId is not null)
        {
            throw new BusinessException(Kind != VisitNoteKind.Problem ? AssessmentsErrorCodes.VisitNoteNoProblem : AssessmentsErrorCodes.VisitNoteRaised);
        }
    }
}

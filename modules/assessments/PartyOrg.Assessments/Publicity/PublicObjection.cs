using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Publicity;

/// <summary>How far an objection has come.</summary>
internal enum ObjectionState
{
    Received,
    Investigated,
    Upheld,
    Rejected,
}

/// <summary>Who objects. Nobody is known of whom nothing is given.</summary>
internal sealed record Objector(Guid? UserId, string? Name, string? Contact)
{
    public static readonly Objector Anonymous = new(null, null, null);
}

/// <summary>
/// 异议: what somebody has against a posted result, signed or not. Each is investigated and answered in writing; the round does not go on before.
/// It is seen by those who run the round and not by the judged. It keeps no author beyond what the objector gave: whoever objects unsigned is not known here.
/// </summary>
internal sealed class PublicObjection : AggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxTextLength = 2000;
    public const int MaxNameLength = 64;
    public const int MaxContactLength = 64;
    public const int MaxEvidence = 10;

    private PublicObjection() { }

    public PublicObjection(PublicityPeriod publicity, Guid? sheetId, string text, Objector objector, IReadOnlyList<Guid> evidenceIds, DateOnly on, byte[]? receiptHash = null)
    {
        if (!publicity.IsOpen(on))
        {
            throw new BusinessException(AssessmentsErrorCodes.PublicityIsOver).WithData("EndsOn", publicity.EndsOn);
        }

        Id = Guid.NewGuid(); // one of version 7 would hold the instant
        (PublicityId, RoundId, OrganizationId, OrganizationCode) = (publicity.Id, publicity.RoundId, publicity.OrganizationId, publicity.OrganizationCode);
        (SheetId, Text, EvidenceIds, RaisedOn) = (sheetId, text, evidenceIds, on);
        (ObjectorId, ObjectorName, Contact, ReceiptHash) = (objector.UserId, objector.Name, objector.Contact, receiptHash);
    }

    public Guid TenantId { get; private set; }
    public Guid PublicityId { get; private set; }
    public Guid RoundId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>Whose result it is about; none where it is about the whole.</summary>
    public Guid? SheetId { get; private set; }

    public string Text { get; private set; } = null!;
    public IReadOnlyList<Guid> EvidenceIds { get; private set; } = [];

    /// <summary>A day and no instant, which would say more than is needed.</summary>
    public DateOnly RaisedOn { get; private set; }

    public Guid? ObjectorId { get; private set; }
    public string? ObjectorName { get; private set; }

    /// <summary>Where an answer reaches the objector.</summary>
    public string? Contact { get; private set; }

    /// <summary>Of the code by which whoever has no account here reads the answer; the code itself is with the objector alone.</summary>
    [DisableAuditing]
    public byte[]? ReceiptHash { get; private set; }

    public ObjectionState State { get; private set; }
    public string? Finding { get; private set; }
    public string? InvestigatedBy { get; private set; }
    public DateOnly? InvestigatedOn { get; private set; }
    public string? Reply { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The problem on the three lists that came of it.</summary>
    public Guid? ProblemId { get; private set; }

    public bool IsAnswered => State is ObjectionState.Upheld or ObjectionState.Rejected;

    /// <summary>What was found out; as often as something new is found, until it is answered.</summary>
    public void Investigate(string finding, string by, DateOnly on)
    {
        RefuseIfAnswered();
        (State, Finding, InvestigatedBy, InvestigatedOn) = (ObjectionState.Investigated, finding, by, on);
    }

    /// <summary>The written reply. Nobody is answered before anything was looked into.</summary>
    public void Answer(bool isUpheld, string reply, string by, DateOnly on)
    {
        RefuseIfAnswered();
        if (State != ObjectionState.Investigated)
        {
            throw new BusinessException(AssessmentsErrorCodes.ObjectionNotInvestigated);
        }

        (State, Reply, AnsweredBy, AnsweredOn) = (isUpheld ? ObjectionState.Upheld : ObjectionState.Rejected, reply, by, on);
    }

    /// <summary>It has become a problem on the three lists, once.</summary>
    public void BecomeProblem(Guid problemId)
    {
        if (ProblemId is not null)
        {
            throw new BusinessException(AssessmentsErrorCodes.ObjectionIsProblem);
        }

        ProblemId = problemId;
    }

    private void RefuseIfAnswered()
    {
        if (IsAnswered)
        {
            throw new BusinessException(AssessmentsErrorCodes.ObjectionAnswered);
        }
    }
}

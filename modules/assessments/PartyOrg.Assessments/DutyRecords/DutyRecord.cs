using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.DutyRecords;

/// <summary>What kind of duty was done.</summary>
internal enum DutyRecordKind
{
    /// <summary>谋划部署</summary>
    Planning,

    /// <summary>调研指导</summary>
    Guidance,

    /// <summary>督促检查</summary>
    Inspection,

    /// <summary>组织生活</summary>
    OrganizationLife,

    /// <summary>联系服务群众</summary>
    Service,

    /// <summary>化解矛盾、解决问题</summary>
    ProblemSolving,

    Other,
}

/// <summary>履职记录: something that a person did for their duty on a day. Kept of one's own accord; a photo may go with it and never must.</summary>
internal sealed class DutyRecord : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxTitleLength = 128;
    public const int MaxTextLength = 2000;
    public const int MaxPlaceLength = 128;
    public const int MaxPersonLength = 64;
    public const int MaxEvidence = 12;

    private DutyRecord() { }

    public DutyRecord(Guid organizationId, string organizationCode, string personName, Guid? personId) =>
        (OrganizationId, OrganizationCode, PersonName, PersonId) = (organizationId, organizationCode, personName, personId);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>Who did it.</summary>
    public string PersonName { get; private set; } = null!;

    public Guid? PersonId { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DutyRecordKind Kind { get; private set; }
    public string Title { get; private set; } = null!;
    public string? Text { get; private set; }
    public string? Place { get; private set; }
    public IReadOnlyList<Guid> EvidenceIds { get; private set; } = [];

    public void Write(DutyRecordText text, DateOnly today)
    {
        if (text.HappenedOn > today)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.DutyRecordAhead, "happenedOn", ("Today", today));
        }

        (HappenedOn, Kind, Title, Text, Place, EvidenceIds) = (text.HappenedOn, text.Kind, text.Title, text.Text, text.Place, text.EvidenceIds);
    }
}

/// <summary>What is written of it.</summary>
internal sealed record DutyRecordText(DateOnly HappenedOn, DutyRecordKind Kind, string Title, string? Text, string? Place, IReadOnlyList<Guid> EvidenceIds);

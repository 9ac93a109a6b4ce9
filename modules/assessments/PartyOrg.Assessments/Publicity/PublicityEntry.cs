using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Publicity;

/// <summary>What is posted of a subject.</summary>
internal sealed record PostedStanding(Guid SheetId, string SubjectName, int? Stars, string? Grade, int Rank);

/// <summary>One subject as it was posted. It is for everyone to read, so it belongs to no part of the tree; and it stays as it was posted, whatever is corrected later.</summary>
internal sealed class PublicityEntry : Entity, IMultiTenant
{
    private PublicityEntry() { }

    public PublicityEntry(Guid publicityId, PostedStanding result, PublicityEntry? before)
    {
        (PublicityId, SheetId, SubjectName) = (publicityId, result.SheetId, result.SubjectName);
        (Stars, Grade, Rank) = (result.Stars, result.Grade, result.Rank);
        (FormerStars, FormerGrade, FormerRank) = (before?.Stars, before?.Grade, before?.Rank);
    }

    public Guid TenantId { get; private set; }
    public Guid PublicityId { get; private set; }
    public Guid SheetId { get; private set; }
    public string SubjectName { get; private set; } = null!;
    public int? Stars { get; private set; }
    public string? Grade { get; private set; }
    public int Rank { get; private set; }

    /// <summary>As it was posted the time before.</summary>
    public int? FormerStars { get; private set; }

    public string? FormerGrade { get; private set; }
    public int? FormerRank { get; private set; }

    /// <summary>Whether what is posted is no longer so.</summary>
    public bool DiffersFrom(PostedStanding result) => (Stars, Grade, Rank) != (result.Stars, result.Grade, result.Rank);
}

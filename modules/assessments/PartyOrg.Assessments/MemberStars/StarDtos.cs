using PartyOrg.Assessments.Sides;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>What a list shows of a year's pledge.</summary>
internal sealed record StarPledgeSummaryDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;

    /// <summary>Null: the organization's own.</summary>
    public Guid? MemberId { get; init; }

    public string SubjectName { get; init; } = null!;
    public int Year { get; init; }
    public StarPledgeState State { get; init; }
    public IReadOnlyList<StarDto> Stars { get; init; } = [];

    /// <summary>The last month of which something was said.</summary>
    public int? MarkedUntil { get; init; }
}

/// <summary>One star of a list: striven for, and won or not.</summary>
internal sealed record StarDto(string Code, string Name, bool? IsWon, bool IsRevoked);

/// <summary>Everything that the page of a pledge shows.</summary>
internal sealed record StarPledgeDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;
    public string? SuperiorName { get; init; }
    public Guid? MemberId { get; init; }
    public string SubjectName { get; init; } = null!;
    public int Year { get; init; }
    public Guid SchemeId { get; init; }
    public string SchemeName { get; init; } = null!;

    /// <summary>All stars of the scheme, pledged or not.</summary>
    public IReadOnlyList<SchemeStar> SchemeStars { get; init; } = [];

    /// <summary>Above which share of its voters a star is won.</summary>
    public decimal? ApprovalAbove { get; init; }

    /// <summary>How many stars the scheme wants of everybody.</summary>
    public int? MinStars { get; init; }

    public StarPledgeState State { get; init; }
    public IReadOnlyList<PledgedStar> Stars { get; init; } = [];
    public IReadOnlyList<MonthlyMark> Marks { get; init; } = [];
    public DateOnly? PublishedOn { get; init; }
    public DateOnly? AwardedOn { get; init; }
    public string? AwardedBy { get; init; }

    /// <summary>What the caller may do with it now, and for the rest why not.</summary>
    public IReadOnlyList<DeedDto<StarDeed>> Deeds { get; init; } = [];

    public string ConcurrencyStamp { get; init; } = null!;
}

/// <summary>Members' stars of a part of the tree without any name. Below five members nothing is told, since each could be told.</summary>
/// <param name="Members">How many pledged; null where they are too few.</param>
/// <param name="Awarded">How many of them were awarded.</param>
/// <param name="Stars">How many strove for each star, and how many won it.</param>
internal sealed record StarFiguresDto(int Year, int? Members, int? Awarded, IReadOnlyList<StarFigureDto> Stars);

internal sealed record StarFigureDto(string Code, string Name, int Pledged, int Won);

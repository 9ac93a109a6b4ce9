using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.MemberStars;

/// <summary>Whose stars they are: a member of an organization, or the organization itself.</summary>
internal sealed record StarSubject(Guid Id, string Name, Guid? MemberId, OrganizationRef Organization);

/// <summary>What members' stars read of a scheme: its stars, which of them are voted on and with what majority. Its points are not read: people are not counted up.</summary>
internal sealed record StarScheme(Guid Id, string Name, IReadOnlyList<SchemeStar> Stars, decimal? ApprovalAbove, string? Denominator, decimal MinTurnout, int? MinStars)
{
    public static StarScheme Of(Scheme scheme)
    {
        var (rating, isVoted) = (scheme.Definition.Rating!, scheme.Definition.Rating!.ApprovalAbove is not null);
        var stars = scheme.Definition.Sections!.Select(s => new SchemeStar(s!.Code!, s.Name!, isVoted && s.Direct != true)).ToList();
        return new StarScheme(scheme.Id, scheme.Name, stars, rating.ApprovalAbove, rating.Denominator, scheme.Definition.Process?.Ballot?.MinTurnout ?? 0, scheme.Definition.Qualification?.MinStars);
    }
}

/// <summary>One of a scheme's stars.</summary>
internal sealed record SchemeStar(string Code, string Name, bool IsVoted);

/// <summary>Finds the scheme by which stars are pledged.</summary>
internal sealed class StarSchemes(IRepository<Scheme> schemes) : IScopedDependency
{
    private const string PerSection = "perSection";

    /// <summary>The newest that gives a star for each section to subjects of this kind, or the one that is named. Whoever pledges by it freezes it.</summary>
    public async Task<Scheme> FindAsync(Guid? id, SubjectKind kind, CancellationToken cancellationToken)
    {
        if (id is { } named)
        {
            var scheme = await schemes.GetAsync(named, cancellationToken);
            return scheme.SubjectKind == kind && scheme.Definition.Rating?.Kind == PerSection ? scheme : throw new BusinessException(AssessmentsErrorCodes.StarSchemeUnfit).WithData("Name", scheme.Name);
        }

        var known = await schemes.Query.Where(s => s.SubjectKind == kind).OrderByDescending(s => s.Version).ThenBy(s => s.Code).ToListAsync(cancellationToken);
        var fitting = known.Where(s => s.Definition.Rating?.Kind == PerSection).OrderByDescending(s => s.Code.Contains("ten-star", StringComparison.Ordinal)).FirstOrDefault()
            ?? throw new EntityNotFoundException(typeof(Scheme), null);
        return await schemes.GetAsync(fitting.Id, cancellationToken);
    }

    public Task<Dictionary<Guid, string>> GetNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        schemes.Query.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancellationToken);

    public async Task<StarScheme> GetAsync(Guid id, CancellationToken cancellationToken) => StarScheme.Of(await schemes.GetAsync(id, cancellationToken));
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>What a result says of its round.</summary>
internal sealed record RoundOfResult(Guid Id, string Name, string Period, Guid SchemeId, string SchemeName, string OrganizerName, RoundState State, int Total, DateOnly FiguresOn);

/// <summary>The rounds whose results the caller may read: those that have been posted, and, for whoever sits at their desk, those that have not been yet. Which results of them is a matter of scope.</summary>
internal sealed class ReadableRounds(IRepository<AssessmentRound> rounds, IPermissionChecker permissions) : IScopedDependency
{
    private static readonly StepKind[] Posted = [StepKind.Publicity, StepKind.Approval, StepKind.Award];

    public async Task<IReadOnlyDictionary<Guid, RoundOfResult>> GetAsync(CancellationToken cancellationToken)
    {
        var mine = permissions.IsGranted(AssessmentsPermissions.RatingDesk) ? await rounds.Query.Select(r => r.Id).ToListAsync(cancellationToken) : [];
        return await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]) // a round of the county's judges those below it, who see it when it is posted
            .Where(r => mine.Contains(r.Id) || r.State == RoundState.Closed || (r.State == RoundState.Open && r.CurrentKind != null && Posted.Contains(r.CurrentKind.Value)))
            .Select(r => new RoundOfResult(r.Id, r.Name, r.Period, r.SchemeId, r.SchemeName, r.OrganizerName, r.State, r.Total, r.FiguresOn)).ToDictionaryAsync(r => r.Id, cancellationToken);
    }

    /// <summary>404 where it may not be read.</summary>
    public async Task<RoundOfResult> GetAsync(Guid id, CancellationToken cancellationToken) =>
        (await GetAsync(cancellationToken)).GetValueOrDefault(id) ?? throw new EntityNotFoundException(typeof(AssessmentRound), id);
}

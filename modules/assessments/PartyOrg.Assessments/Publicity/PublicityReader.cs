using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Finds what is posted for whoever may read it.</summary>
internal sealed class PublicityReader(
    IRepository<PublicityPeriod> periods, IRepository<PublicityEntry> entries, IRepository<PublicObjection> objections, IRepository<AssessmentRound> rounds,
    ICurrentUser user, IPermissionChecker permissions, ISettingProvider settings, IWorkingDays workingDays, ICountyClock clock) : IScopedDependency
{
    private static readonly Sorting<PublicityEntry> Sorting = new Sorting<PublicityEntry>("rank").By("rank", e => e.Rank).By("stars", e => e.Stars).By("subjectName", e => e.SubjectName);

    /// <summary>404 for those who are not signed in, unless the county opened it to them; else the permission is asked for.</summary>
    public async Task<PublicityPeriod> FindAsync(Guid id, string permission, CancellationToken cancellationToken)
    {
        var period = await periods.Query.IgnoreQueryFilters([PlatformFilters.Scope]).FirstOrDefaultAsync(p => p.Id == id, cancellationToken); // posted for everyone
        if (user.IsAuthenticated)
        {
            permissions.Check(permission);
        }

        return period is not null && (user.IsAuthenticated || (!period.IsOfMembers && await settings.GetAsync<bool>(PublicitySettings.IsPublic, cancellationToken)))
            ? period : throw new EntityNotFoundException(typeof(PublicityPeriod), id);
    }

    public async Task<PublicityDto> ReadAsync(PublicityPeriod period, GetPostedInput input, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var round = await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(r => r.Id == period.RoundId) // its name stands on what is posted
            .Select(r => new { r.Name, r.Period, r.SchemeName, r.OrganizerName }).FirstAsync(cancellationToken);
        var counted = await objections.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(o => o.RoundId == period.RoundId) // how many, not what they say
            .GroupBy(_ => 1).Select(g => new { All = g.Count(), Answered = g.Count(o => o.AnsweredOn != null) }).FirstOrDefaultAsync(cancellationToken);
        var replacedBy = period.ReplacedOn is null ? null : await periods.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(p => p.RoundId == period.RoundId && p.Number == period.Number + 1) // posted likewise
            .Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellationToken);
        var isOpen = period.IsOpen(today);
        return new PublicityDto(
            period.Id, period.RoundId, round.Name, round.Period, round.SchemeName, round.OrganizerName, period.Number, period.WorkingDays, period.PostedOn, period.BeginsOn, period.EndsOn, isOpen,
            isOpen ? await workingDays.CountWorkingDaysAsync(PublicityPeriod.FirstLeft(period.PostedOn, today), period.EndsOn, cancellationToken) : 0, replacedBy, counted?.All ?? 0, counted?.Answered ?? 0, await ReadEntriesAsync(period.Id, input, cancellationToken));
    }

    private Task<PagedResultDto<PostedEntryDto>> ReadEntriesAsync(Guid id, GetPostedInput input, CancellationToken cancellationToken) => Sorting.Apply(
            entries.Query.Where(e => e.PublicityId == id)
                .WhereIf(input.Stars is not null, e => e.Stars == input.Stars)
                .WhereIf(!string.IsNullOrEmpty(input.Grade), e => e.Grade == input.Grade)
                .WhereIf(!string.IsNullOrEmpty(input.Filter), e => e.SubjectName.Contains(input.Filter!)),
            input.Sorting)
        .Select(e => new PostedEntryDto(e.SheetId, e.SubjectName, e.Rank, e.Stars, e.Grade, e.FormerRank, e.FormerStars, e.FormerGrade)).ToPagedResultAsync(input, cancellationToken);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.Platform.Web;

namespace PartyOrg.Assessments.Publicity;

/// <summary>What is posted is for everyone in the county, wherever their posts are; and for everyone at all where the county says so.</summary>
internal sealed class PublicityAppService(
    IRepository<PublicityPeriod> periods, IRepository<AssessmentRound> rounds, PublicityReader reader, ObjectionTaking taking, OwnObjections own, PublicityDocument document,
    ICurrentUser user, AuditTrail audit, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<PublicityPeriod> Sorting = new Sorting<PublicityPeriod>("endsOn", defaultDescending: true).By("endsOn", p => p.EndsOn).By("postedOn", p => p.PostedOn).By("number", p => p.Number);

    [Authorize(AssessmentsPermissions.Results)]
    public async Task<PagedResultDto<PublicitySummaryDto>> GetListAsync(GetPublicityInput input, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var all = periods.Query.IgnoreQueryFilters([PlatformFilters.Scope]) // posted for everyone
            .WhereIf(input.RoundId is not null, p => p.RoundId == input.RoundId)
            .WhereIf(input.OpenOnly, p => p.ReplacedOn == null && p.EndsOn >= today)
            .WhereIf(!string.IsNullOrEmpty(input.Filter), p => rounds.Query.Any(r => r.Id == p.RoundId && r.Name.Contains(input.Filter!)));
        return await Sorting.Apply(all, input.Sorting).Join(rounds.Query, p => p.RoundId, r => r.Id, (p, r) => new PublicitySummaryDto(p.Id, p.RoundId, r.Name, r.OrganizerName, p.Number, p.PostedOn.AddDays(1), p.EndsOn, p.ReplacedOn))
            .ToPagedResultAsync(input, cancellationToken);
    }

    /// <summary>Without signing in where the setting <c>Assessments.PublicPublicity</c> says so, and members are not who is judged.</summary>
    [AllowAnonymous]
    public async Task<PublicityDto> GetAsync(Guid id, GetPostedInput input, CancellationToken cancellationToken) => await reader.ReadAsync(await reader.FindAsync(id, AssessmentsPermissions.Results, cancellationToken), input, cancellationToken);

    /// <summary>An objection, signed or not; without signing in where what is posted can be read so.</summary>
    [AllowAnonymous]
    [LimitedPerAddress]
    public async Task<ObjectionReceivedDto> ObjectAsync(Guid id, ObjectInput input, CancellationToken cancellationToken) =>
        await taking.TakeAsync(await reader.FindAsync(id, AssessmentsPermissions.Object, cancellationToken), input, cancellationToken);

    /// <summary>The notice to put up (公示公告).</summary>
    [Audited]
    [Authorize(AssessmentsPermissions.Results)]
    public async Task<FileContentResult> GetDocumentAsync(Guid id, CancellationToken cancellationToken) => await document.WriteAsync(await reader.FindAsync(id, AssessmentsPermissions.Results, cancellationToken), cancellationToken);

    /// <summary>What the caller objected to under the own name, and what was answered.</summary>
    [Authorize(AssessmentsPermissions.Object)]
    public async Task<ListResultDto<OwnObjectionDto>> GetMyObjectionsAsync(Guid id, CancellationToken cancellationToken) =>
        new(await own.OfUserAsync(await reader.FindAsync(id, AssessmentsPermissions.Object, cancellationToken), user.Id, cancellationToken));

    /// <summary>What was answered to whoever objected without an account, by the receipt; without signing in where what is posted can be read so. A deed and no reading, so that the receipt stands in no address.</summary>
    [AllowAnonymous]
    [LimitedPerAddress]
    public async Task<OwnObjectionDto> ReadReplyAsync(Guid id, ReadReplyInput input, CancellationToken cancellationToken)
    {
        audit.IsSilent = true; // the log would say who holds the receipt, or from where
        return await own.ByReceiptAsync(await reader.FindAsync(id, AssessmentsPermissions.Object, cancellationToken), input.Receipt, cancellationToken);
    }
}

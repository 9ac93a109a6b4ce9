using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Shows letters: those that one's organizations issued and those they received. Letters still being sent out are not there yet.</summary>
internal sealed class LetterAppService(IRepository<Letter> letters, LetterReader reader, ActingPosts posts, ICountyClock clock, IMapper mapper) : ApplicationService
{
    private static readonly Sorting<Letter> Sorting = new Sorting<Letter>("number")
        .By("number", l => l.Number).By("recipientName", l => l.RecipientName).By("state", l => l.State).By("signBy", l => l.SignBy).By("year", l => l.Year)
        .By("signedAt", l => l.SignedAt).By("countersignedAt", l => l.CountersignedAt).By("openedAt", l => l.OpenedAt).By("organizationCode", l => l.OrganizationCode);

    [Authorize(ResponsibilityLettersPermissions.Letters)]
    public async Task<PagedResultDto<LetterSummaryDto>> GetListAsync(GetLettersInput input, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var mine = input.WaitsForMe ? await posts.GetOrganizationsAsync(cancellationToken) : [];
        var query = letters.Query.Where(l => l.State != LetterState.Draft)
            .WhereIf(input.CampaignId is not null, l => l.CampaignId == input.CampaignId)
            .WhereIf(input.RecipientId is not null, l => l.OrganizationId == input.RecipientId)
            .WhereIf(input.IssuerId is not null, l => l.IssuerId == input.IssuerId)
            .WhereIf(input.State is not null, l => l.State == input.State)
            .WhereIf(input.Year is not null, l => l.Year == input.Year)
            .WhereIf(input.NotOpened, l => l.State == LetterState.Issued && l.OpenedAt == null)
            .WhereIf(input.IsLate, l => (l.State == LetterState.Issued || l.State == LetterState.Returned) && l.SignBy < today)
            .WhereIf(input.WaitsForMe, l => (l.State == LetterState.Issued && mine.Contains(l.OrganizationId)) || (l.State == LetterState.Signed && mine.Contains(l.IssuerId)))
            .WhereIf(!string.IsNullOrEmpty(input.Filter), l => l.RecipientName.Contains(input.Filter!) || l.Title.Contains(input.Filter!));
        return await Sorting.Apply(query, input.Sorting).ProjectTo<LetterSummaryDto>(mapper.ConfigurationProvider).ToPagedResultAsync(input, cancellationToken);
    }

    [Authorize(ResponsibilityLettersPermissions.Letters)]
    public Task<LetterDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken);

    /// <summary>Notes that the receiving side has opened the letter; said by anyone else it changes nothing.</summary>
    [Authorize(ResponsibilityLettersPermissions.Letters)]
    public async Task OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        if (letter.OpenedAt is null && await posts.ActsForAsync(letter.OrganizationId, cancellationToken))
        {
            letter.MarkOpened(clock.Now);
        }
    }
}

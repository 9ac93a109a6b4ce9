using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Security;

namespace PartyOrg.ThreeLists.Board;

/// <summary>调度看板: any organization, any week; from the county's figure to the village's line in three clicks.</summary>
internal sealed class WeeklyBoardAppService(BoardReader reader, BoardTrend trend, BoardReds reds, Dispatch dispatch, Bulletin bulletin, IOrganizationGuard organizations) : ApplicationService
{
    /// <summary>The organization's children, each with all below it: who has reported, what is open and overdue, and the light with its reason. Red first.</summary>
    [Authorize(ThreeListsPermissions.Board)]
    public Task<WeeklyBoardDto> GetListAsync(GetBoardInput input, CancellationToken cancellationToken) => reader.ReadAsync(input.OrganizationId!.Value, input.Week, cancellationToken);

    [Authorize(ThreeListsPermissions.Board)]
    public async Task<ListResultDto<TrendWeekDto>> GetTrendAsync(GetTrendInput input, CancellationToken cancellationToken) =>
        new(await trend.ReadAsync(await organizations.GetCodeAsync(input.OrganizationId!.Value, cancellationToken), input.Week, input.Weeks, cancellationToken));

    [Authorize(ThreeListsPermissions.Board)]
    public async Task<ListResultDto<RedDto>> GetRedsAsync(GetBoardInput input, CancellationToken cancellationToken) =>
        new(await reds.ReadAsync(await organizations.GetCodeAsync(input.OrganizationId!.Value, cancellationToken), input.Week, cancellationToken));

    [Authorize(ThreeListsPermissions.Board)]
    public Task<DispatchDto> GetDispatchAsync(GetDispatchInput input, CancellationToken cancellationToken) => dispatch.ReadAsync(input.OrganizationId!.Value, input.Quarter!, cancellationToken);

    /// <summary>通报: the week in the layout of official documents.</summary>
    [Audited]
    [Authorize(ThreeListsPermissions.Board)]
    public async Task<FileContentResult> GetBulletinAsync(GetBoardInput input, CancellationToken cancellationToken)
    {
        var (title, content) = await bulletin.WriteAsync(input.OrganizationId!.Value, input.Week, cancellationToken);
        return new FileContentResult(content, OfficialDocument.ContentType) { FileDownloadName = title + ".docx" };
    }
}

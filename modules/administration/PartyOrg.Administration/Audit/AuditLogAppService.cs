using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Audit;

internal sealed record AuditLogDto(
    Guid Id, DateTimeOffset Time, Guid? UserId, string? UserName, string Action, string? Path, int Status, string? ErrorCode, string? ClientIp, string? TraceId, string? Reason, string? Changes);

internal sealed record AuditLogListInput : PagedAndSortedResultRequestDto
{
    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    [StringLength(AuditLog.MaxNameLength)]
    public string? UserName { get; init; }

    [StringLength(AuditLog.MaxActionLength)]
    public string? Action { get; init; }

    public int? Status { get; init; }

    /// <summary>Deeds that changed this aggregate.</summary>
    public Guid? ObjectId { get; init; }
}

internal sealed record AuditVerificationDto(bool Valid, IReadOnlyList<string> Findings);

/// <summary>The log of who did what, for the audit administrator, whose own reading stands in it too.</summary>
[Authorize(AdministrationPermissions.AuditLog)]
internal sealed class AuditLogAppService(IRepository<AuditLog> log, AuditChain chain, AuditTrail trail) : ApplicationService
{
    private const int ExportLimit = 100_000;

    private static readonly Sorting<AuditLog> Sorting = new Sorting<AuditLog>("time", defaultDescending: true)
        .By("time", a => a.Time).By("userName", a => a.UserName).By("action", a => a.Action).By("status", a => a.Status);

    [Audited]
    [Authorize(AdministrationPermissions.AuditLog)]
    public async Task<PagedResultDto<AuditLogDto>> GetListAsync([FromQuery] AuditLogListInput input, CancellationToken cancellationToken)
    {
        Note(input);
        return await Sorting.Apply(Find(input), input.Sorting).Select(a => new AuditLogDto(
            a.Id, a.Time, a.UserId, a.UserName, a.Action, a.Path, a.Status, a.ErrorCode, a.ClientIp, a.TraceId, a.Reason, null)).ToPagedResultAsync(input, cancellationToken);
    }

    [Audited]
    [Authorize(AdministrationPermissions.AuditLog)]
    public async Task<AuditLogDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var a = await log.Query.FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(AuditLog), id);
        return new AuditLogDto(a.Id, a.Time, a.UserId, a.UserName, a.Action, a.Path, a.Status, a.ErrorCode, a.ClientIp, a.TraceId, a.Reason, a.Changes);
    }

    /// <summary>The latest hundred thousand rows that fit, as .csv.</summary>
    [Audited]
    [Authorize(AdministrationPermissions.ExportAuditLog)]
    [Produces("text/csv")]
    public async Task<FileContentResult> GetExportAsync([FromQuery] AuditLogListInput input, CancellationToken cancellationToken)
    {
        Note(input);
        var csv = new AuditCsv();
        await foreach (var row in Sorting.Apply(Find(input), input.Sorting).Take(ExportLimit).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            csv.Add(row);
        }

        return new FileContentResult(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(csv.ToString())).ToArray(), "text/csv; charset=utf-8") { FileDownloadName = "audit-log.csv" };
    }

    /// <summary>Whether the stored log is what was once sealed, with each row that is not.</summary>
    [Audited]
    [Authorize(AdministrationPermissions.VerifyAuditLog)]
    public async Task<AuditVerificationDto> GetVerificationAsync(CancellationToken cancellationToken)
    {
        var findings = await chain.VerifyAsync(cancellationToken);
        return new(findings.Count == 0, findings);
    }

    private void Note(AuditLogListInput input) => trail.Record(new { input.From, input.To, input.UserName, input.Action, input.Status, input.ObjectId, input.Filter });

    private IQueryable<AuditLog> Find(AuditLogListInput input)
    {
        var objectId = input.ObjectId?.ToString();
        return log.Query
            .WhereIf(input.From is not null, a => a.Time >= input.From)
            .WhereIf(input.To is not null, a => a.Time < input.To)
            .WhereIf(!string.IsNullOrEmpty(input.UserName), a => a.UserName == input.UserName)
            .WhereIf(!string.IsNullOrEmpty(input.Action), a => a.Action.StartsWith(input.Action!))
            .WhereIf(input.Status is not null, a => a.Status == input.Status)
            .WhereIf(objectId is not null, a => a.Changes!.Contains(objectId!))
            .WhereIf(!string.IsNullOrEmpty(input.Filter), a => a.Action.Contains(input.Filter!) || a.UserName!.Contains(input.Filter!) || a.Path!.Contains(input.Filter!));
    }
}

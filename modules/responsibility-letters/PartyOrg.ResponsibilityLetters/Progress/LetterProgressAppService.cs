using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Progress;

/// <summary>From the signature to the archive: what is reached, what the inspectors find, and what it is worth at year-end.</summary>
internal sealed class LetterProgressAppService(
    IRepository<Letter> letters,
    IRepository<LetterContent> contents,
    IRepository<ItemRecord> records,
    IRepository<LetterFinding> findings,
    IRepository<ItemShare> shares,
    IRepository<Attachment> attachments,
    ItemFigures figures,
    IMetricReader metrics,
    ActingPosts posts,
    ICurrentUser user,
    ICountyClock clock) : ApplicationService
{
    private const string Route = "/api/responsibility-letters/letter/{id}/";

    /// <summary>The receiving side reports what it has reached of an item in force. Items that fill themselves, from a metric or from below, are not reported.</summary>
    [HttpPut(Route + "items/{code}/progress")]
    [Authorize(ResponsibilityLettersPermissions.ReportProgress)]
    public async Task UpdateProgressAsync(Guid id, [StringLength(LetterItem.MaxCodeLength)] string code, ReportProgressInput input, CancellationToken cancellationToken)
    {
        var letter = await InForceAsync(id, cancellationToken);
        if (!await posts.ActsForAsync(letter.OrganizationId, cancellationToken))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotYoursToReport);
        }

        var item = (await ItemsAsync(letter, cancellationToken)).FirstOrDefault(i => i.Code == code) ?? throw new EntityNotFoundException(typeof(LetterItem), code);
        var isPassedOn = await shares.Query.AnyAsync(s => s.ParentLetterId == id && s.ItemCode == code && letters.Query.Any(l => l.ParentLetterId == id && l.CampaignId == s.CampaignId), cancellationToken);
        if (isPassedOn || (item.Metric is { } metric && metrics.IsDefined(metric)))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.ItemFillsItself).WithData("Code", code);
        }

        var evidence = input.EvidenceIds?.Distinct().ToList() ?? [];
        await CheckEvidenceAsync(item, input, evidence, cancellationToken);
        (await RecordAsync(id, code, cancellationToken)).Report(input.Actual, input.Note, evidence, clock.Now);
    }

    /// <summary>The inspectors' findings at mid-year. Each that is not on track is offered to the problem list.</summary>
    [HttpPost(Route + "mid-year-check")]
    [Authorize(ResponsibilityLettersPermissions.InspectLetters)]
    public async Task MidYearCheckAsync(Guid id, MidYearCheckInput input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        if (await posts.ActsForAsync(letter.OrganizationId, cancellationToken))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotYoursToInspect);
        }

        letter.CheckAtMidYear(clock.Now);
        var items = (await ItemsAsync(letter, cancellationToken)).ToDictionary(i => i.Code);
        var inspector = new Inspector(user.Id!.Value, user.Actor!.Name, await clock.GetTodayAsync(cancellationToken));
        foreach (var finding in input.Findings)
        {
            var item = items.GetValueOrDefault(finding.Code) ?? throw new AbpValidationException(ResponsibilityLettersErrorCodes.UnknownItem, "findings", ("Code", finding.Code));
            findings.Insert(new LetterFinding(letter, item, finding.Verdict, finding.Note, finding.DueOn, inspector));
        }
    }

    /// <summary>The issuer decides the year's points; where they differ from what the progress suggests, with the reason.</summary>
    [HttpPost(Route + "year-end-acceptance")]
    [Authorize(ResponsibilityLettersPermissions.AcceptLetters)]
    public async Task<LetterStateDto> YearEndAcceptanceAsync(Guid id, YearEndAcceptanceInput input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        await RefuseUnlessIssuerAsync(letter, cancellationToken);
        var cascade = await figures.ReadAsync(letters.Query.Where(l => l.Id == id), cancellationToken);
        var kept = (await records.GetListAsync(r => r.LetterId == id, cancellationToken)).ToDictionary(r => r.ItemCode);
        var total = YearEnd.Decide(cascade, cascade[id], input, code =>
        {
            if (!kept.TryGetValue(code, out var record))
            {
                records.Insert(record = new ItemRecord(id, code));
            }

            return record;
        });
        letter.AcceptAtYearEnd(total, clock.Now);
        return new LetterStateDto(id, letter.State, letter.Version);
    }

    [HttpPost(Route + "archive")]
    [Authorize(ResponsibilityLettersPermissions.AcceptLetters)]
    public async Task<LetterStateDto> ArchiveAsync(Guid id, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        await RefuseUnlessIssuerAsync(letter, cancellationToken);
        letter.Archive(clock.Now);
        return new LetterStateDto(id, letter.State, letter.Version);
    }

    private async Task<Letter> InForceAsync(Guid id, CancellationToken cancellationToken) =>
        await letters.GetAsync(id, cancellationToken) is { IsInForce: true } letter ? letter : throw new BusinessException(ResponsibilityLettersErrorCodes.NotInForce);

    private async Task<IReadOnlyList<LetterItem>> ItemsAsync(Letter letter, CancellationToken cancellationToken) => (await contents.GetAsync(letter.ContentId, cancellationToken)).Read().Items;

    private async Task<ItemRecord> RecordAsync(Guid letterId, string code, CancellationToken cancellationToken)
    {
        var record = await records.FindAsync(r => r.LetterId == letterId && r.ItemCode == code, cancellationToken);
        if (record is null)
        {
            records.Insert(record = new ItemRecord(letterId, code));
        }

        return record;
    }

    private async Task CheckEvidenceAsync(LetterItem item, ReportProgressInput input, List<Guid> evidence, CancellationToken cancellationToken)
    {
        if (item.RequiresEvidence && input.Actual is not null && evidence.Count == 0)
        {
            throw new AbpValidationException(ResponsibilityLettersErrorCodes.EvidenceRequired, "evidenceIds", ("Code", item.Code));
        }

        if (evidence.Count > 0 && await attachments.Query.CountAsync(a => evidence.Contains(a.Id), cancellationToken) != evidence.Count)
        {
            throw new EntityNotFoundException(typeof(Attachment), null);
        }
    }

    private async Task RefuseUnlessIssuerAsync(Letter letter, CancellationToken cancellationToken)
    {
        if (!await posts.ActsForAsync(letter.IssuerId, cancellationToken))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotAParty);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Reads one letter with everything that its page shows, in a number of commands that its size does not change.</summary>
internal sealed class LetterReader(
    IRepository<Letter> letters,
    IRepository<LetterFinding> findings,
    IRepository<Attachment> attachments,
    ItemFigures figures,
    LetterDeeds deeds) : IScopedDependency
{
    public async Task<LetterDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var letter = await letters.Query.FirstOrDefaultAsync(l => l.Id == id && l.State != LetterState.Draft, cancellationToken) ?? throw new EntityNotFoundException(typeof(Letter), id);
        var cascade = await figures.ReadAsync(letters.Query.Where(l => l.Id == id), cancellationToken);
        var text = cascade.TextOf(cascade[id]);
        var found = (await findings.Query.Where(f => f.LetterId == id).OrderBy(f => f.FoundOn).ToListAsync(cancellationToken)).ToLookup(f => f.ItemCode);
        var evidence = await EvidenceAsync(text.Items.SelectMany(i => cascade.RecordOf(id, i.Code)?.EvidenceIds ?? []).ToList(), cancellationToken);
        return ToDto(letter, text, text.Items.Select(i => ToDto(i, cascade, letter, found[i.Code], evidence)).ToList(), await deeds.GetAsync(letter, cancellationToken));
    }

    private async Task<Dictionary<Guid, LetterEvidenceDto>> EvidenceAsync(List<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0 ? []
        : await attachments.Query.Where(a => ids.Contains(a.Id)).Select(a => new LetterEvidenceDto(a.Id, a.FileName, a.ContentType, a.Size)).ToDictionaryAsync(a => a.Id, cancellationToken);

    private static LetterItemStateDto ToDto(LetterItem item, CascadeFigures cascade, Letter letter, IEnumerable<LetterFinding> found, Dictionary<Guid, LetterEvidenceDto> evidence)
    {
        var record = cascade.RecordOf(letter.Id, item.Code);
        var figure = cascade.FigureOf(cascade[letter.Id], item);
        return new LetterItemStateDto
        {
            Code = item.Code,
            Group = item.Group,
            Text = item.Text,
            Points = item.Points,
            Kind = item.Kind,
            Target = item.Target,
            Unit = item.Unit,
            Direction = item.Direction,
            Metric = item.Metric,
            DueMonth = item.DueMonth,
            Milestones = item.Milestones,
            RequiresEvidence = item.RequiresEvidence,
            Progress = new ItemProgressDto(
                figure.Actual, figure.Source, Math.Round(item.Achievement(figure.Actual), 4), record?.Note,
                (record?.EvidenceIds ?? []).Select(e => evidence.GetValueOrDefault(e)).OfType<LetterEvidenceDto>().ToList(), record?.ReportedAt),
            Findings = found.Select(f => new ItemFindingDto(f.Id, f.Verdict, f.Note, f.DueOn, f.InspectorName, f.FoundOn)).ToList(),
            YearEnd = new ItemPointsDto(record?.SuggestedPoints ?? item.SuggestPoints(figure.Actual), record?.DecidedPoints, record?.Reason),
        };
    }

    private static LetterDto ToDto(Letter letter, LetterText text, IReadOnlyList<LetterItemStateDto> items, IReadOnlyList<LetterDeedDto> deeds) => new()
    {
        Id = letter.Id,
        CampaignId = letter.CampaignId,
        Number = letter.Number,
        Year = letter.Year,
        Title = letter.Title,
        Issuer = new LetterPartyDto(letter.IssuerId, letter.IssuerName),
        Recipient = new LetterPartyDto(letter.OrganizationId, letter.RecipientName),
        RecipientId = letter.OrganizationId,
        SignBy = letter.SignBy,
        State = letter.State,
        Version = letter.Version,
        ContentHash = letter.ContentHash,
        ParentLetterId = letter.ParentLetterId,
        IssuedAt = letter.IssuedAt,
        OpenedAt = letter.OpenedAt,
        SignedAt = letter.SignedAt,
        CountersignedAt = letter.CountersignedAt,
        MidYearCheckedAt = letter.MidYearCheckedAt,
        YearEndAcceptedAt = letter.YearEndAcceptedAt,
        ArchivedAt = letter.ArchivedAt,
        ReturnReason = letter.ReturnReason,
        AcceptedPoints = letter.AcceptedPoints,
        Preamble = text.Preamble,
        Closing = text.Closing,
        LegalBasis = text.LegalBasis,
        Items = items,
        Versions = letter.Versions.Select(v => new LetterVersionDto(v.Number, v.ContentHash, v.IssuedAt, v.EndedAt, v.Ending, v.Reason)).ToList(),
        Signatures = letter.Signatures.OrderBy(s => s.Ordinal)
            .Select(s => new LetterSignatureDto(s.Ordinal, s.Version, s.Role, s.SignerName, s.Post, s.SignedAt, s.ContentHash, s.KeyId)).ToList(),
        Deeds = deeds,
        ConcurrencyStamp = letter.ConcurrencyStamp,
    };
}

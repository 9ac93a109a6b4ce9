using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Results;

internal sealed record GiveAwardsInput
{
    /// <summary>The least that is awarded.</summary>
    [Range(1, 100)]
    public int? MinStars { get; init; }

    [StringLength(SheetResult.MaxGradeLength, MinimumLength = 1)]
    public string? MinGrade { get; init; }

    /// <summary>What the numbers begin with: 云组星.</summary>
    [Required, StringLength(AwardNumbers.MaxPrefixLength, MinimumLength = 1)]
    public string NumberPrefix { get; init; } = null!;

    /// <summary>The day on the certificates; today, where none is given.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>How many certificates were given, and their first and last number.</summary>
internal sealed record AwardsGivenDto(int Given, string? First, string? Last);

/// <summary>Certificates and plaques (证书、牌匾).</summary>
internal sealed class AwardAppService(
    IRepository<AssessmentRound> rounds, IRepository<SheetResult> results, IRepository<Scheme> schemes, ResultReader reader, CertificateDocument certificates, ResultTexts told, ITextCatalogue texts, ICountyClock clock)
    : ApplicationService
{
    /// <summary>Gives everyone from a number of stars, or a grade, upwards a certificate, numbered in rank order. Nobody gets one where nobody is as good.</summary>
    [HttpPost("/api/assessments/round/{id}/award")]
    [Authorize(AssessmentsPermissions.ManageResults)]
    public async Task<AwardsGivenDto> GiveAsync(Guid id, GiveAwardsInput input, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(id, cancellationToken);
        round.DemandStep(StepKind.Award);
        var scale = RatingScale.Of(await schemes.Query.Where(s => s.Id == round.SchemeId).Select(s => s.Definition).FirstAsync(cancellationToken));
        var least = new StarsOrGrade(input.MinStars, input.MinGrade);
        var level = scale.LevelOf(least);
        var awarded = (await results.GetListAsync(r => r.RoundId == id, cancellationToken)).Where(r => scale.LevelOf(r.Standing) >= Math.Max(1, level)).OrderBy(r => r.Rank).ThenBy(r => r.OrganizationCode, StringComparer.Ordinal).ToList();
        var on = input.On ?? await clock.GetTodayAsync(cancellationToken);
        var numbers = AwardNumbers.Of(texts, input.NumberPrefix, on.Year);
        foreach (var (i, result) in awarded.Index())
        {
            result.GiveAward(numbers[i + 1], on);
        }

        round.Record(StepKind.Award, $"{told.Tell(least)} ≥ {awarded.Count}");
        return new AwardsGivenDto(awarded.Count, awarded.FirstOrDefault()?.AwardNumber, awarded.LastOrDefault()?.AwardNumber);
    }

    /// <summary>All certificates of a round, a page each.</summary>
    [HttpGet("/api/assessments/round/{id}/certificates")]
    [Audited]
    [Authorize(AssessmentsPermissions.ManageResults)]
    public async Task<FileContentResult> GetCertificatesAsync(Guid id, CancellationToken cancellationToken)
    {
        var round = await rounds.Query.Where(r => r.Id == id).Select(r => new { r.Name, r.OrganizerName }).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(AssessmentRound), id);
        var awarded = await results.Query.Where(r => r.RoundId == id && r.AwardNumber != null).OrderBy(r => r.Rank).ThenBy(r => r.OrganizationCode).ToListAsync(cancellationToken);
        return certificates.Write(round.Name, awarded.ConvertAll(r => CertificateOf(r, round.Name, round.OrganizerName)));
    }

    [HttpGet("/api/assessments/result/{id}/certificate")]
    [Audited]
    [Authorize(AssessmentsPermissions.Results)]
    public async Task<FileContentResult> GetCertificateAsync(Guid id, CancellationToken cancellationToken)
    {
        var (result, round) = await reader.GetAsync(id, cancellationToken);
        return certificates.Write(round.Name, result.AwardNumber is null ? [] : [CertificateOf(result, round.Name, round.OrganizerName)]);
    }

    /// <summary>It says what was awarded then, also where a recheck has lowered it since.</summary>
    private Certificate CertificateOf(SheetResult result, string round, string organizer)
    {
        var awarded = result.Changes.FirstOrDefault(c => c.Kind == StandingChangeKind.Recheck)?.From ?? result.Standing;
        var words = texts.Get(AssessmentsPermissions.GroupName, "Certificate:Body", new Dictionary<string, object> { ["Round"] = round, ["Standing"] = told.Tell(awarded) });
        return new Certificate(result.AwardNumber!, result.SubjectName, words, organizer, result.AwardedOn!.Value);
    }
}

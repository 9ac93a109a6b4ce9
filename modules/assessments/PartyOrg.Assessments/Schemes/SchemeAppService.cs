using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.ScoreSheets;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Schemes;

/// <summary>Writes, copies, imports and tries out schemes.</summary>
internal sealed class SchemeAppService(IRepository<Scheme> schemes, ScoreSheetImport scoreSheets, TraceTexts traces) : ApplicationService
{
    private static readonly Sorting<Scheme> Sorting = new Sorting<Scheme>("code")
        .By("code", s => s.Code).By("name", s => s.Name).By("version", s => s.Version).By("creationTime", s => s.CreationTime);

    [Authorize(AssessmentsPermissions.Schemes)]
    public Task<PagedResultDto<SchemeSummaryDto>> GetListAsync(GetSchemesInput input, CancellationToken cancellationToken) =>
        Sorting.Apply(
                schemes.Query
                    .WhereIf(input.SubjectKind is not null, s => s.SubjectKind == input.SubjectKind)
                    .WhereIf(!string.IsNullOrEmpty(input.Code), s => s.Code == input.Code)
                    .WhereIf(input.LatestOnly, s => !schemes.Query.Any(later => later.Code == s.Code && later.Version > s.Version))
                    .WhereIf(!string.IsNullOrEmpty(input.Filter), s => s.Name.Contains(input.Filter!) || s.Code.Contains(input.Filter!)),
                input.Sorting)
            .Select(s => new SchemeSummaryDto(s.Id, s.Code, s.Name, s.SubjectKind, s.Version, s.IsShipped, s.IsFrozen, s.CreationTime))
            .ToPagedResultAsync(input, cancellationToken);

    [Authorize(AssessmentsPermissions.Schemes)]
    public async Task<SchemeDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        new(await schemes.Query.FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Scheme), id));

    [Authorize(AssessmentsPermissions.ManageSchemes)]
    public async Task<SchemeDto> CreateAsync(CreateSchemeInput input, CancellationToken cancellationToken)
    {
        var scheme = new Scheme(input.WithoutAnswers(), await FreeVersionAsync(input.Code, cancellationToken));
        schemes.Insert(scheme);
        return new SchemeDto(scheme);
    }

    [Authorize(AssessmentsPermissions.ManageSchemes)]
    public async Task<SchemeDto> UpdateAsync(Guid id, UpdateSchemeInput input, CancellationToken cancellationToken)
    {
        var scheme = await schemes.GetAsync(id, cancellationToken);
        scheme.CheckStamp(input.ConcurrencyStamp);
        scheme.Write(input.WithoutAnswers());
        return new SchemeDto(scheme);
    }

    /// <summary>Under another code, a scheme of its own; without one, the next version of the same.</summary>
    [Authorize(AssessmentsPermissions.ManageSchemes)]
    public async Task<SchemeDto> CopyAsync(Guid id, CopySchemeInput input, CancellationToken cancellationToken)
    {
        var source = await schemes.GetAsync(id, cancellationToken);
        var copy = input.Code is null || input.Code == source.Code
            ? source.NextVersion(1 + await LastVersionAsync(source.Code, cancellationToken))
            : source.Copy(input.Code, input.Name ?? source.Name, await FreeVersionAsync(input.Code, cancellationToken));
        schemes.Insert(copy);
        return new SchemeDto(copy);
    }

    [Authorize(AssessmentsPermissions.ManageSchemes)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var scheme = await schemes.GetAsync(id, cancellationToken);
        scheme.RefuseIfFrozen();
        schemes.Delete(scheme);
    }

    /// <summary>What the scheme, stored or not, gives the subjects: nothing is stored, and nothing is guessed.</summary>
    [Authorize(AssessmentsPermissions.TryOutSchemes)]
    public async Task<EvaluationDto> EvaluateAsync(EvaluateSchemeInput input, CancellationToken cancellationToken)
    {
        if (input.Scheme is null == input.SchemeId is null)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.OneScheme, "scheme");
        }

        var definition = input.Scheme?.WithoutAnswers() ?? (await GetAsync(input.SchemeId!.Value, cancellationToken)).WithoutAnswers();
        var outcome = Evaluator.Evaluate(definition, input.Subjects);
        return new EvaluationDto(outcome.Results.Select(r => new EvaluatedSubjectDto(r, traces.Tell(r.Trace))).ToList(), outcome.Warnings);
    }

    /// <summary>Reads a score sheet (.xlsx, .xls, .csv) into the draft of a scheme, and says what does not add up in it. Stores nothing and repairs nothing.</summary>
    [Authorize(AssessmentsPermissions.ManageSchemes)]
    public async Task<ScoreSheetDto> ImportAsync([Required] IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = ScoreSheetImport.Open(file);
        return scoreSheets.Read(content);
    }

    /// <summary>The first version under a code that no scheme has; a deleted one still has its versions.</summary>
    private async Task<int> FreeVersionAsync(string? code, CancellationToken cancellationToken) =>
        await schemes.Query.AnyAsync(s => s.Code == code, cancellationToken)
            ? throw new BusinessException(AssessmentsErrorCodes.SchemeCodeTaken).WithData("Code", code)
            : 1 + await LastVersionAsync(code, cancellationToken);

    private async Task<int> LastVersionAsync(string? code, CancellationToken cancellationToken) =>
        await schemes.Query.IgnoreQueryFilters([PlatformFilters.SoftDelete]).Where(s => s.Code == code).MaxAsync(s => (int?)s.Version, cancellationToken) ?? 0;
}

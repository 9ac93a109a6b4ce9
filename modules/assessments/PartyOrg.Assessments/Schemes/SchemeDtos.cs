using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Schemes;

/// <summary>A scheme in the data format, with what the county keeps beside it.</summary>
internal sealed record SchemeDto : SchemeDefinition
{
    public SchemeDto(Scheme scheme) : base(scheme.Definition)
    {
        (Id, Version, IsShipped, IsFrozen) = (scheme.Id, scheme.Version, scheme.IsShipped, scheme.IsFrozen);
        (CreationTime, ConcurrencyStamp) = (scheme.CreationTime, scheme.ConcurrencyStamp);
    }

    public Guid Id { get; }
    public int Version { get; }
    public bool IsShipped { get; }
    public bool IsFrozen { get; }
    public DateTimeOffset CreationTime { get; }
    public string ConcurrencyStamp { get; }
}

internal sealed record SchemeSummaryDto(Guid Id, string Code, string Name, SubjectKind SubjectKind, int Version, bool IsShipped, bool IsFrozen, DateTimeOffset CreationTime);

internal sealed record GetSchemesInput : PagedAndSortedResultRequestDto
{
    public SubjectKind? SubjectKind { get; init; }

    [StringLength(SchemeRules.MaxCodeLength)]
    public string? Code { get; init; }

    public bool LatestOnly { get; init; }
}

/// <summary>A scheme in the data format.</summary>
[ValidateNever] // the format's own reader tells every fault at once
internal sealed record CreateSchemeInput : SchemeDefinition;

[ValidateNever]
internal sealed record UpdateSchemeInput : SchemeDefinition
{
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record CopySchemeInput
{
    [StringLength(SchemeRules.MaxCodeLength, MinimumLength = 1)]
    public string? Code { get; init; }

    [StringLength(SchemeRules.MaxNameLength, MinimumLength = 1)]
    public string? Name { get; init; }
}

internal sealed record EvaluateSchemeInput
{
    /// <summary>A scheme in the data format, or the id of a stored one.</summary>
    [ValidateNever]
    public SchemeDefinition? Scheme { get; init; }

    public Guid? SchemeId { get; init; }

    [ValidateNever]
    public IReadOnlyList<SubjectDefinition?>? Subjects { get; init; }
}

internal sealed record EvaluationDto(IReadOnlyList<EvaluatedSubjectDto> Results, IReadOnlyList<Warning> Warnings);

internal sealed record EvaluatedSubjectDto(
    string Id,
    decimal Total,
    IReadOnlyList<SectionResult> Sections,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Stars,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Grade,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Qualified,
    int Rank,
    IReadOnlyList<TraceEntryDto> Trace)
{
    public EvaluatedSubjectDto(Result result, IReadOnlyList<TraceEntryDto> trace)
        : this(result.Id, result.Total, result.Sections, result.Stars, result.Grade, result.Qualified, result.Rank, trace) { }
}

/// <summary>One step that changed something: whose rule it was, the value (points, stars, grade) before and after, and why.</summary>
internal sealed record TraceEntryDto(string Code, object? Before, object? After, string Sentence);

internal static class SchemeInputs
{
    /// <summary>What an answer holds beside the scheme and a caller may send back as it came.</summary>
    private static readonly string[] Answers = typeof(SchemeDto).GetProperties().Where(p => p.DeclaringType == typeof(SchemeDto)).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).ToArray();

    public static SchemeDefinition WithoutAnswers(this SchemeDefinition scheme) =>
        scheme.Others is null ? scheme : scheme with { Others = scheme.Others.Where(o => !Answers.Contains(o.Key)).ToDictionary() };
}

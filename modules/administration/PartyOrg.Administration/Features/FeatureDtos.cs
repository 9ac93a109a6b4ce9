using System.ComponentModel.DataAnnotations;

namespace PartyOrg.Administration.Features;

internal sealed record FeatureListDto(IReadOnlyList<FeatureGroupDto> Groups);

internal sealed record FeatureGroupDto(string Name, string DisplayName, IReadOnlyList<FeatureDto> Features);

internal sealed record FeatureDto(
    string Name, string DisplayName, string Value, FeatureProviderDto Provider, string? Description, FeatureValueTypeDto ValueType, int Depth, string? ParentName);

internal sealed record FeatureProviderDto(string Name, string? Key);

internal sealed record FeatureValueTypeDto(string Name, IReadOnlyDictionary<string, object> Properties, FeatureValidatorDto Validator)
{
    public static readonly FeatureValueTypeDto Toggle = new("ToggleStringValueType", new Dictionary<string, object>(), new("BOOLEAN", new Dictionary<string, object>()));
}

internal sealed record FeatureValidatorDto(string Name, IReadOnlyDictionary<string, object> Properties);

internal sealed record UpdateFeaturesInput
{
    [Required]
    public IReadOnlyList<UpdateFeatureInput> Features { get; init; } = [];
}

internal sealed record UpdateFeatureInput([Required, StringLength(FeatureValue.MaxNameLength)] string Name, [StringLength(FeatureValue.MaxValueLength)] string? Value);

using System.ComponentModel.DataAnnotations;

namespace PartyOrg.Administration.Features;

public sealed record FeatureListDto(IReadOnlyList<FeatureGroupDto> Groups);

public sealed record FeatureGroupDto(string Name, string DisplayName, IReadOnlyList<FeatureDto> Features);

public sealed record FeatureDto(
    string Name, string DisplayName, string Value, FeatureProviderDto Provider, string? Description, FeatureValueTypeDto ValueType, int Depth, string? ParentName);

public sealed record FeatureProviderDto(string Name, string? Key);

public sealed record FeatureValueTypeDto(string Name, IReadOnlyDictionary<string, object> Properties, FeatureValidatorDto Validator)
{
    public static readonly FeatureValueTypeDto Toggle = new("ToggleStringValueType", new Dictionary<string, object>(), new("BOOLEAN", new Dictionary<string, object>()));
}

public sealed record FeatureValidatorDto(string Name, IReadOnlyDictionary<string, object> Properties);

public sealed record UpdateFeaturesInput
{
    [Required]
    public IReadOnlyList<UpdateFeatureInput> Features { get; init; } = [];
}

public sealed record UpdateFeatureInput([Required, StringLength(FeatureValue.MaxNameLength)] string Name, [StringLength(FeatureValue.MaxValueLength)] string? Value);

using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Web;

/// <summary>
/// Says what is wrong with the input in the caller's language. The framework's messages are made once and for one language, so validation attributes are given
/// a code with their figures instead (<c>Platform:TooLong|name|128|0</c>), and the text is found when the error is told.
/// </summary>
internal sealed class ModelErrors : IValidationMetadataProvider, ISingletonDependency
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(a => a.ErrorMessage is null))
        {
            attribute.ErrorMessage = attribute switch
            {
                RequiredAttribute => "Platform:Required|{0}",
                StringLengthAttribute => "Platform:TooLong|{0}|{1}|{2}",
                MaxLengthAttribute => "Platform:TooLong|{0}|{1}",
                RangeAttribute => "Platform:OutOfRange|{0}|{1}|{2}",
                EmailAddressAttribute => "Platform:NotAnEmailAddress|{0}",
                RegularExpressionAttribute => "Platform:WrongForm|{0}|{1}",
                _ => "Platform:InvalidValue|{0}",
            };
        }
    }

    /// <summary>The framework's own complaints about values that do not fit their type, as codes likewise.</summary>
    public static void UseCodes(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, name) => $"Platform:InvalidValue|{name}");
        messages.SetValueIsInvalidAccessor(_ => "Platform:InvalidValue");
        messages.SetValueMustNotBeNullAccessor(_ => "Platform:Required");
        messages.SetMissingBindRequiredValueAccessor(name => $"Platform:Required|{name}");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Platform:BodyRequired");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Platform:InvalidValue");
        messages.SetValueMustBeANumberAccessor(name => $"Platform:InvalidValue|{name}");
    }

    public void ThrowIfInvalid(ActionExecutingContext context) => AbpValidationException.ThrowIfAny(
        context.ModelState.Where(e => e.Value?.ValidationState == ModelValidationState.Invalid).SelectMany(e => e.Value!.Errors.Select(error => ToFault(e.Key, error))).ToList());

    private static ValidationFault ToFault(string key, ModelError error)
    {
        var parts = error.ErrorMessage.Split('|');
        var isCode = parts[0].StartsWith("Platform:", StringComparison.Ordinal) && error.Exception is null;
        var data = new Dictionary<string, object?>();
        for (var i = 1; isCode && i < parts.Length; i++)
        {
            data[(i - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)] = i == 1 ? JsonNamingPolicy.CamelCase.ConvertName(parts[i]) : parts[i];
        }

        var member = string.Join('.', key.TrimStart('$', '.').Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
        data.TryAdd("0", member);
        return new ValidationFault(isCode ? parts[0] : "Platform:InvalidValue", [member], data);
    }
}

namespace PartyOrg.Platform.Domain;

/// <summary>A rule of the business said no: HTTP 409. The code names the rule and its localised text; the data fills the text's blanks.</summary>
public sealed class BusinessException(string code) : Exception(code)
{
    public string Code { get; } = code;

    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}

/// <summary>One fault of the input: the text's code, the members it is about, and what fills the text's blanks.</summary>
public sealed record ValidationFault(string Code, IReadOnlyList<string> Members, IReadOnlyDictionary<string, object?>? Data = null)
{
    public ValidationFault(string code, string member, params (string Name, object? Value)[] data)
        : this(code, [member], data.ToDictionary(d => d.Name, d => d.Value)) { }
}

/// <summary>The input is faulty: HTTP 400, with every fault listed at once.</summary>
public sealed class AbpValidationException(IReadOnlyList<ValidationFault> faults) : Exception("The input is not valid.")
{
    public AbpValidationException(string code, string member, params (string Name, object? Value)[] data) : this([new ValidationFault(code, member, data)]) { }

    public IReadOnlyList<ValidationFault> Faults { get; } = faults;

    public static void ThrowIfAny(IReadOnlyList<ValidationFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new AbpValidationException(faults);
        }
    }
}

/// <summary>There is no such thing, or not in the caller's county and scope, which is the same to the caller: HTTP 404.</summary>
public sealed class EntityNotFoundException(Type entityType, object? id) : Exception($"There is no {entityType.Name} with id {id}.")
{
    public Type EntityType { get; } = entityType;
}

/// <summary>The caller may not do this: HTTP 403.</summary>
public sealed class AbpAuthorizationException(string permission) : Exception($"Not permitted: {permission}.")
{
    public string Permission { get; } = permission;
}

/// <summary>Someone else was faster, or the caller has not seen the latest state: HTTP 409.</summary>
public sealed class ConcurrencyException(Exception? inner = null) : Exception("The state has changed since it was read.", inner);

using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>Where in the input something stands, and the list that goes to the caller. Reading goes on after a fault, so that all of them are told at once.</summary>
internal readonly struct Place(List<ValidationFault> faults, string above, string? member = null)
{
    /// <summary>Nobody reads more, and a few bytes of input could else ask for gigabytes of them.</summary>
    private const int MaxFaults = 2000;

    public List<ValidationFault> Faults => faults;

    /// <summary>Put together when it is asked for: most places have nothing wrong with them.</summary>
    public string Path => member is null ? above : above.Length == 0 ? member : $"{above}.{member}";

    public Place this[string name] => new(faults, Path, name);

    public Place this[int index] => new(faults, $"{Path}[{index}]");

    public void Fault(string code, params (string Name, object? Value)[] data)
    {
        if (faults.Count < MaxFaults)
        {
            faults.Add(new ValidationFault(code, Path, [.. data.Select(d => (d.Name, d.Value is decimal number ? Decimals.Tell(number) : d.Value)), ("Place", Path)]));
        }
        else if (faults.Count == MaxFaults)
        {
            faults.Add(new ValidationFault(AssessmentsErrorCodes.AndMore, Path, ("Max", MaxFaults)));
        }
    }

    public string Text(string? value, int maxLength, bool isOptional = false)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            if (!isOptional)
            {
                Fault(AssessmentsErrorCodes.Missing);
            }
        }
        else if (value.Length > maxLength)
        {
            Fault(AssessmentsErrorCodes.TooLong, ("MaxLength", maxLength));
        }

        return value ?? "";
    }

    /// <summary>The number, or the nearest that would do.</summary>
    public decimal Number(decimal? value, decimal min = -Decimals.Limit, decimal max = Decimals.Limit, decimal? otherwise = null)
    {
        if (value is not { } number)
        {
            if (otherwise is null)
            {
                Fault(AssessmentsErrorCodes.Missing);
            }

            return otherwise ?? min;
        }

        if (number < min || number > max)
        {
            Fault(AssessmentsErrorCodes.OutOfRange, ("Min", min), ("Max", max));
        }

        return Math.Clamp(number, min, max);
    }

    /// <summary>The value that the word stands for; the first one, besides the fault, where it is none of them.</summary>
    public T Choice<T>(string? word, params (string Word, T Value)[] choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Word == word)
            {
                return choice.Value;
            }
        }

        Fault(string.IsNullOrEmpty(word) ? AssessmentsErrorCodes.Missing : AssessmentsErrorCodes.UnknownChoice, ("Value", word), ("Choices", string.Join(", ", choices.Select(c => c.Word))));
        return choices[0].Value;
    }

    /// <summary>The items that are there, each with its place.</summary>
    public IEnumerable<(T Item, Place Place)> Items<T>(IReadOnlyList<T?>? list, int max, bool isOptional = false) where T : class
    {
        if (list is not { Count: > 0 } && !isOptional)
        {
            Fault(AssessmentsErrorCodes.Missing);
        }

        if (list?.Count > max)
        {
            Fault(AssessmentsErrorCodes.TooMany, ("Max", max));
            yield break;
        }

        for (var i = 0; i < list?.Count; i++)
        {
            if (list[i] is { } item)
            {
                this[i].RefuseUnknown(item as DataRecord);
                yield return (item, this[i]);
            }
            else
            {
                this[i].Fault(AssessmentsErrorCodes.Missing);
            }
        }
    }

    /// <summary>Tells everything that the format does not know: a misspelt field is not an absent one.</summary>
    public void RefuseUnknown(DataRecord? record)
    {
        if (record is not (null or IndicatorDefinition)) // an indicator's other fields are its rule's
        {
            foreach (var name in record.Others?.Keys ?? Enumerable.Empty<string>())
            {
                this[name].Fault(AssessmentsErrorCodes.UnknownField, ("Name", name));
            }
        }
    }

    public void RefuseDuplicates(IEnumerable<(string Code, Place Place)> codes)
    {
        foreach (var again in codes.Where(c => c.Code.Length > 0).GroupBy(c => c.Code).SelectMany(g => g.Skip(1)))
        {
            again.Place.Fault(AssessmentsErrorCodes.Duplicate, ("Code", again.Code));
        }
    }
}

using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace PartyOrg.Assessments.Ballots;

/// <summary>A list none of whose entries is missing, and whose texts are not endless.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NoGapsAttribute : ValidationAttribute
{
    private const int MaxTextLength = 256;

    public override bool IsValid(object? value) =>
        value is not IEnumerable entries || entries.Cast<object?>().All(e => e is not null && (e is not string text || text.Length <= MaxTextLength));
}

using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;

namespace PartyOrg.Assessments.Sides;

/// <summary>Why a deed is refused: the rule's code, and what fills the blanks of its text.</summary>
internal sealed record Refusal(string Code, params (string Name, object? Value)[] Data)
{
    /// <summary>The caller's roles do not allow it, whatever the rules say.</summary>
    public static readonly Refusal NotPermitted = new("Platform:NotPermitted");

    public BusinessException ToException() => Data.Aggregate(new BusinessException(Code), (e, d) => e.WithData(d.Name, d.Value));

    public static void Throw(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw refusal.ToException();
        }
    }
}

/// <summary>What can be done with something now, and for the rest why not.</summary>
internal sealed record DeedDto<TDeed>(TDeed Name, bool Allowed, string? Code, string? Because) where TDeed : struct, Enum
{
    public static DeedDto<TDeed> Of(TDeed deed, Refusal? refusal, ITextCatalogue texts) =>
        new(deed, refusal is null, refusal?.Code, refusal is null ? null : texts.GetByCode(refusal.Code, refusal.Data.ToDictionary(d => d.Name, d => d.Value)));
}

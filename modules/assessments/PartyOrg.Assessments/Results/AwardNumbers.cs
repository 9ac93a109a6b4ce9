namespace PartyOrg.Assessments.Results;

/// <summary>The numbers of certificates and plaques, such as 云组星〔2026〕12号.</summary>
internal sealed record AwardNumbers(string Prefix, int Year)
{
    public const int MaxPrefixLength = 20;
    public const int MaxLength = 48;

    public string this[int ordinal] => $"{Prefix}〔{Year}〕{ordinal}号";
}

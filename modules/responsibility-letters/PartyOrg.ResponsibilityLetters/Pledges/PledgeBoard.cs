using PartyOrg.Hierarchy;

namespace PartyOrg.ResponsibilityLetters.Pledges;

/// <summary>Puts names to the counts of an organization's pledges and of those below each of its children.</summary>
internal static class PledgeBoard
{
    /// <summary>A point and five digits.</summary>
    public const int LevelLength = 6;

    public sealed record Row(string Code, int Promised, int Fulfilled, int Verified, int Overdue);

    public static PledgeBoardDto Of(IReadOnlyList<Row> rows, IReadOnlyList<OrganizationRef> organizations)
    {
        var byCode = organizations.ToDictionary(o => o.Code);
        var items = rows.Where(r => byCode.ContainsKey(r.Code)).OrderBy(r => r.Code, StringComparer.Ordinal)
            .Select(r => new PledgeBoardRowDto(byCode[r.Code].Id, byCode[r.Code].Name, r.Promised, r.Fulfilled, r.Verified, r.Overdue)).ToList();
        return new PledgeBoardDto(rows.Sum(r => r.Promised), rows.Sum(r => r.Fulfilled), rows.Sum(r => r.Verified), rows.Sum(r => r.Overdue), items);
    }
}

namespace PartyOrg.ThreeLists.Ledger;

/// <summary>The columns of the ledger (台账), in the order in which offices write them.</summary>
internal enum LedgerColumn
{
    Number,
    Problem,
    Measures,
    Organization,
    Person,
    DueOn,
    Progress,
    IsClosed,
}

/// <summary>是否销号.</summary>
internal enum StruckOff
{
    No,
    Yes,
}

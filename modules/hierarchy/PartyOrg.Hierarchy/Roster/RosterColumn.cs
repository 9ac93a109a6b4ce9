namespace PartyOrg.Hierarchy.Roster;

/// <summary>The columns of the roster (花名册), in the order in which offices write them.</summary>
internal enum RosterColumn
{
    Number,
    Name,
    ShortName,
    Type,
    Sector,
    Parent,
    DivisionCode,
    EstablishedOn,
    ElectedOn,
    TermYears,
    Secretary,
    Phone,
    FullMembers,
    ProbationaryMembers,
    Remark,
}

namespace PartyOrg.Hierarchy.Members;

/// <summary>The columns of the members' register (党员名册).</summary>
internal enum MemberColumn
{
    Number,
    Name,
    IdentityNumber,
    Phone,
    Organization,
    Status,
    AdmittedOn,
    FullSince,
    FloatingTo,
    FloatingSince,
}

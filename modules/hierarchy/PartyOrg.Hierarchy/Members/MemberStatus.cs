namespace PartyOrg.Hierarchy.Members;

internal enum MemberStatus
{
    /// <summary>预备党员</summary>
    Probationary,

    /// <summary>正式党员</summary>
    Full,
}

/// <summary>Why someone is on no organization's list any more.</summary>
internal enum LeavingReason
{
    TransferredOut,
    Deceased,
    Expelled,
    Withdrew,
    NotConfirmed,
}

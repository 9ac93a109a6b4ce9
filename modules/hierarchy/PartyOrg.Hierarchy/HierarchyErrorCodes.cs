namespace PartyOrg.Hierarchy;

internal static class HierarchyErrorCodes
{
    public const string AlreadyDissolved = "Hierarchy:AlreadyDissolved";
    public const string AppointmentEndsBeforeStart = "Hierarchy:AppointmentEndsBeforeStart";
    public const string CannotLetGo = "Hierarchy:CannotLetGo";
    public const string CircularParents = "Hierarchy:CircularParents";
    public const string DissolvedBeforeEstablished = "Hierarchy:DissolvedBeforeEstablished";
    public const string MemberAlreadyFull = "Hierarchy:MemberAlreadyFull";
    public const string MemberHasLeft = "Hierarchy:MemberHasLeft";
    public const string MemberNotFloating = "Hierarchy:MemberNotFloating";
    public const string NameTaken = "Hierarchy:NameTaken";
    public const string NoMembersHere = "Hierarchy:NoMembersHere";
    public const string NoPost = "Hierarchy:NoPost";
    public const string ParentMissing = "Hierarchy:ParentMissing";
    public const string ParentTypeNotAllowed = "Hierarchy:ParentTypeNotAllowed";
    public const string SameOrganization = "Hierarchy:SameOrganization";
    public const string SecretaryAlreadyInPost = "Hierarchy:SecretaryAlreadyInPost";
    public const string ActsForElsewhere = "Hierarchy:ActsForElsewhere";
    public const string ActingNeedsEnd = "Hierarchy:ActingNeedsEnd";
    public const string TreeTooDeep = "Hierarchy:TreeTooDeep";
    public const string UnmaskLimitReached = "Hierarchy:UnmaskLimitReached";
    public const string WrongDateOrder = "Hierarchy:WrongDateOrder";
    public const string WrongIdentityNumber = "Hierarchy:WrongIdentityNumber";
    public const string IdentityNumberTaken = "Hierarchy:IdentityNumberTaken";
}

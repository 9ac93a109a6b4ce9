using System.Globalization;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Hierarchy.Organizations;

/// <content>Changing places, and ending.</content>
internal sealed partial class Organization
{
    /// <summary>Hangs itself under another parent. Its code changes; those below it are re-coded by whoever moves it.</summary>
    public void MoveUnder(Organization parent, string? oldParentName, DateOnly on)
    {
        RefuseIfDissolved();
        parent.RefuseIfDissolved();
        RefuseUnfit(Type, parent.Type);
        if (parent.Code == Code || parent.Code.StartsWith(Code + ".", StringComparison.Ordinal))
        {
            throw new BusinessException(HierarchyErrorCodes.CircularParents).WithData("Name", Name).WithData("ParentName", parent.Name);
        }

        if (parent.Id == ParentId)
        {
            return;
        }

        var oldCode = Code;
        (ParentId, Code) = (parent.Id, parent.NextChildCode());
        Note(OrganizationEventKind.Moved, on, oldParentName, parent.Name, parent.Id);
        AddLocalEvent(new OrganizationMovedEto(Id, oldCode, Code, parent.Id));
    }

    /// <summary>Stands where its parent stands now, by the number it has there. False: it stood there already.</summary>
    public bool FollowParent(string? parentCode)
    {
        var code = parentCode is null ? Code : CodeOf(parentCode, int.Parse(Code.AsSpan(Code.LastIndexOf('.') + 1), CultureInfo.InvariantCulture));
        var moved = code != Code;
        Code = code;
        return moved;
    }

    public void MergeInto(Organization into, DateOnly on)
    {
        End(on, into.Id);
        Note(OrganizationEventKind.Merged, on, Name, into.Name, into.Id);
        into.Note(OrganizationEventKind.TookOver, on, Name, into.Name, Id);
        AddLocalEvent(new OrganizationMergedEto(Id, into.Id, on));
    }

    public void Dissolve(Organization? successor, DateOnly on)
    {
        End(on, successor?.Id);
        Note(OrganizationEventKind.Dissolved, on, Name, successor?.Name, successor?.Id);
        successor?.Note(OrganizationEventKind.TookOver, on, Name, successor.Name, Id);
        AddLocalEvent(new OrganizationDissolvedEto(Id, successor?.Id, on));
    }

    /// <summary>A new organization beside this one, for part of its members and children.</summary>
    public Organization SplitOff(OrganizationProfile profile, Organization parent, DateOnly on)
    {
        RefuseIfDissolved();
        var part = Below(parent, profile);
        Note(OrganizationEventKind.Split, on, Name, part.Name, part.Id);
        part.Note(OrganizationEventKind.SplitFrom, on, Name, part.Name, Id);
        return part;
    }

    private void End(DateOnly on, Guid? successorId)
    {
        RefuseIfDissolved();
        if (on < EstablishedOn)
        {
            throw new BusinessException(HierarchyErrorCodes.DissolvedBeforeEstablished).WithData("Name", Name).WithData("EstablishedOn", EstablishedOn);
        }

        (DissolvedOn, SuccessorId, LivingName) = (on, successorId, null);
    }
}

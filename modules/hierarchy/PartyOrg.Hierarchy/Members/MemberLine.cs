using PartyOrg.Platform.Documents;

namespace PartyOrg.Hierarchy.Members;

/// <summary>One member as a line of the register describes them.</summary>
internal sealed class MemberLine
{
    private readonly ImportedRow<MemberColumn> _row;

    public MemberLine(ImportedRow<MemberColumn> row, Vocabulary<MemberStatus> statuses)
    {
        _row = row;
        Name = row.Text(MemberColumn.Name, PartyMember.MaxNameLength) ?? Missing(MemberColumn.Name);
        OrganizationName = row.Text(MemberColumn.Organization) is { Length: > 0 } organization ? organization : Missing(MemberColumn.Organization);
        Status = row.Word(MemberColumn.Status, statuses, "Hierarchy:Import:UnknownStatus");
        AdmittedOn = row.Day(MemberColumn.AdmittedOn);
        if (row.Text(MemberColumn.AdmittedOn).Length == 0)
        {
            Missing(MemberColumn.AdmittedOn);
        }

        FullSince = Status == MemberStatus.Full ? row.Day(MemberColumn.FullSince) : null;
        CheckDates();
        IdentityNumber = NumberOf(row);
        Phone = row.Text(MemberColumn.Phone) is { Length: > 0 } phone ? phone : null;
        if (Phone is not null && !PersonalData.IsPhone(Phone.Replace('*', '0')))
        {
            row.Fault(MemberColumn.Phone, "Hierarchy:Import:BadPhone");
        }

        FloatingTo = row.Text(MemberColumn.FloatingTo, PartyMember.MaxPlaceLength);
        FloatingSince = row.Day(MemberColumn.FloatingSince) ?? (FloatingTo is null ? null : AdmittedOn);
    }

    public int Number => _row.Number;
    public string Name { get; }
    public string OrganizationName { get; }
    public MemberStatus? Status { get; }
    public DateOnly? AdmittedOn { get; }
    public DateOnly? FullSince { get; }
    public string? IdentityNumber { get; }
    public string? Phone { get; }
    public string? FloatingTo { get; }
    public DateOnly? FloatingSince { get; }
    public bool IsComplete => Name.Length > 0 && OrganizationName.Length > 0 && IdentityNumber is not null && AdmittedOn is not null && Status is not null;
    public bool GivesPhones => _row.Has(MemberColumn.Phone);
    public bool SaysFloating => _row.Has(MemberColumn.FloatingTo);

    /// <summary>Whether the export hid the number: then the member is known by it, the name and the organization.</summary>
    public bool IsMasked => IdentityNumber?.Contains('*', StringComparison.Ordinal) == true;

    public void Fault(MemberColumn column, string code, params (string Name, object? Value)[] data) => _row.Fault(column, code, data);

    private string Missing(MemberColumn column)
    {
        _row.Fault(column, "Platform:Import:Missing");
        return "";
    }

    private void CheckDates()
    {
        if (Status == MemberStatus.Full && FullSince is null && _row.Text(MemberColumn.FullSince).Length == 0)
        {
            _row.Fault(MemberColumn.FullSince, "Hierarchy:Import:FullSinceMissing");
        }
        else if (FullSince < AdmittedOn)
        {
            _row.Fault(MemberColumn.FullSince, "Hierarchy:Import:WrongDateOrder");
        }
    }

    private static string? NumberOf(ImportedRow<MemberColumn> row)
    {
        var number = row.Text(MemberColumn.IdentityNumber).ToUpperInvariant();
        if (number.Length == 0)
        {
            row.Fault(MemberColumn.IdentityNumber, "Platform:Import:Missing");
        }
        else if (!number.Contains('*', StringComparison.Ordinal) && !PersonalData.IsIdentityNumber(number))
        {
            row.Fault(MemberColumn.IdentityNumber, "Hierarchy:Import:BadIdentityNumber");
        }

        return number.Length == 0 ? null : number;
    }
}

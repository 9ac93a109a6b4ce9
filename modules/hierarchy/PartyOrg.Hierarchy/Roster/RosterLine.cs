using PartyOrg.Platform.Documents;
using System.Text.RegularExpressions;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>One organization as a line of the roster describes it. Null or empty where the line says nothing or something wrong, which has been noted.</summary>
internal sealed partial class RosterLine
{
    private const int MaxMembers = 100_000;

    private readonly ImportedRow<RosterColumn> _row;
    private readonly DateOnly? _establishedOn;
    private readonly DateOnly? _electedOn;
    private readonly int? _termYears;
    private readonly int? _fullMembers;
    private readonly int? _probationaryMembers;
    private readonly string? _shortName;
    private readonly string? _divisionCode;
    private readonly string? _remark;

    public RosterLine(ImportedRow<RosterColumn> row, RosterWords words)
    {
        _row = row;
        Name = row.Text(RosterColumn.Name, Organization.MaxNameLength) ?? "";
        if (Name.Length == 0)
        {
            row.Fault(RosterColumn.Name, "Platform:Import:Missing");
        }

        Type = row.Word(RosterColumn.Type, words.Types, "Hierarchy:Import:UnknownType");
        Sector = row.Word(RosterColumn.Sector, words.Sectors, "Hierarchy:Import:UnknownSector");
        ParentName = row.Text(RosterColumn.Parent);
        _shortName = row.Text(RosterColumn.ShortName, Organization.MaxShortNameLength);
        _divisionCode = DivisionCodeOf(row);
        _establishedOn = row.Day(RosterColumn.EstablishedOn);
        _electedOn = row.Day(RosterColumn.ElectedOn);
        _termYears = TermYearsOf(row);
        _fullMembers = row.Count(RosterColumn.FullMembers, MaxMembers);
        _probationaryMembers = row.Count(RosterColumn.ProbationaryMembers, MaxMembers);
        _remark = row.Text(RosterColumn.Remark, Organization.MaxRemarkLength);
        Secretary = row.Text(RosterColumn.Secretary, Appointment.MaxPersonNameLength);
        Phone = PhoneOf(row);
    }

    public int Number => _row.Number;
    public string Name { get; }
    public OrganizationType? Type { get; }
    public Sector? Sector { get; }
    public string ParentName { get; }
    public string? Secretary { get; }
    public string? Phone { get; }
    public bool NamesSecretaries => _row.Has(RosterColumn.Secretary);
    public bool GivesPhones => _row.Has(RosterColumn.Phone);

    public void Fault(RosterColumn column, string code, params (string Name, object? Value)[] data) => _row.Fault(column, code, data);

    /// <summary>What the organization is when the line has been applied: absent columns and empty terms leave what there is.</summary>
    public OrganizationProfile ProfileOver(OrganizationProfile? existing, TermYears defaults) => new(Name, _shortName ?? existing?.ShortName ?? OrganizationProfile.Shortened(Name), Type!.Value, Sector!.Value)
    {
        DivisionCode = Of(RosterColumn.DivisionCode, _divisionCode, existing?.DivisionCode),
        EstablishedOn = Of(RosterColumn.EstablishedOn, _establishedOn, existing?.EstablishedOn),
        ElectedOn = Of(RosterColumn.ElectedOn, _electedOn, existing?.ElectedOn),
        TermYears = _termYears ?? existing?.TermYears ?? defaults.Of(Type.Value, Sector.Value),
        ReportedFullMembers = Of(RosterColumn.FullMembers, _fullMembers ?? 0, existing?.ReportedFullMembers ?? 0),
        ReportedProbationaryMembers = Of(RosterColumn.ProbationaryMembers, _probationaryMembers ?? 0, existing?.ReportedProbationaryMembers ?? 0),
        Remark = Of(RosterColumn.Remark, _remark, existing?.Remark),
    };

    private T Of<T>(RosterColumn column, T said, T existing) => _row.Has(column) ? said : existing;

    private static string? DivisionCodeOf(ImportedRow<RosterColumn> row)
    {
        var code = row.Text(RosterColumn.DivisionCode);
        if (code.Length > 0 && !DivisionCode().IsMatch(code))
        {
            row.Fault(RosterColumn.DivisionCode, "Hierarchy:Import:BadDivisionCode");
            return null;
        }

        return code.Length == 0 ? null : code;
    }

    /// <summary>Some write 5年.</summary>
    private static int? TermYearsOf(ImportedRow<RosterColumn> row)
    {
        var text = row.Text(RosterColumn.TermYears).TrimEnd('年');
        var years = int.TryParse(text, out var number) && number is >= 1 and <= Organization.MaxTermYears ? number : (int?)null;
        if (years is null && text.Length > 0)
        {
            row.Fault(RosterColumn.TermYears, "Platform:Import:BadNumber", ("Max", Organization.MaxTermYears));
        }

        return years;
    }

    private string? PhoneOf(ImportedRow<RosterColumn> row)
    {
        var phone = row.Text(RosterColumn.Phone);
        if (phone.Length > 0 && Secretary is null)
        {
            row.Fault(RosterColumn.Secretary, "Hierarchy:Import:PhoneWithoutSecretary");
        }
        else if (phone.Length > 0 && !PersonalData.IsPhone(phone.Replace('*', '0')))
        {
            row.Fault(RosterColumn.Phone, "Hierarchy:Import:BadPhone");
        }

        return phone.Length == 0 ? null : phone;
    }

    [GeneratedRegex(@"^\d{6}(\d{3}){0,2}$")]
    private static partial Regex DivisionCode();
}

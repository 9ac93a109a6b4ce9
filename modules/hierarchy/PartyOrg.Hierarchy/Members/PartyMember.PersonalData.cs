using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Members;

/// <content>Identity number and phone: kept encrypted, read only by those who mask them or may unmask them.</content>
internal sealed partial class PartyMember
{
    private const string IdentityNumberColumn = "Hierarchy_Members.IdentityNumber";
    private const string PhoneColumn = "Hierarchy_Members.Phone";

    public void KeepPersonalData(string? identityNumber, string? phone, IPersonalDataProtector protector)
    {
        if (identityNumber is not null && !PersonalData.IsIdentityNumber(identityNumber))
        {
            throw new BusinessException(HierarchyErrorCodes.WrongIdentityNumber);
        }

        var number = identityNumber?.ToUpperInvariant();
        ProtectedIdentityNumber = number is null ? null : protector.Protect(number, IdentityNumberColumn, Id);
        IdentityNumberIndex = number is null ? null : IndexOf(number, protector);
        ProtectedPhone = phone is null ? null : protector.Protect(phone, PhoneColumn, Id);
    }

    public static string IndexOf(string identityNumber, IPersonalDataProtector protector) => protector.BlindIndex(identityNumber.ToUpperInvariant(), IdentityNumberColumn);

    public static string? ReadIdentityNumber(string? stored, Guid id, IPersonalDataProtector protector) => stored is null ? null : protector.Unprotect(stored, IdentityNumberColumn, id);

    public static string? ReadPhone(string? stored, Guid id, IPersonalDataProtector protector) => stored is null ? null : protector.Unprotect(stored, PhoneColumn, id);
}

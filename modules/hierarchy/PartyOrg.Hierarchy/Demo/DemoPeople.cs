using System.Globalization;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Demo;

/// <summary>
/// Invented members, as many in each organization as its roster reports. Their identity numbers have a right check character but a division that does not exist (990101),
/// and their phones a range that is given to nobody (199000…), so that they can be nobody's.
/// All were full members, or on probation, before the year began: the year's figures do not drift.
/// </summary>
internal sealed class DemoPeople(IPersonalDataProtector protector, int year)
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁马方任袁柳";
    private static readonly string[] GivenNames = ["守田", "秀兰", "建国", "春梅", "志强", "桂芳", "文斌", "晓燕", "永福", "玉珍", "国强", "丽华", "德明", "海霞", "立军", "淑芬", "长河", "红霞", "新民", "凤英", "振国", "爱华", "少华", "巧云", "宝林", "金凤", "学文", "翠萍", "天佑", "月娥", "玉田", "改花", "喜来", "小青", "大山", "水莲", "继先"];
    private static readonly string[] Destinations = ["东川市高新区", "南浦市临港区", "滨州湾新区", "江北市开发区"];

    private int _count;

    public IEnumerable<PartyMember> Of(Organization organization)
    {
        for (var i = 0; i < organization.ReportedFullMembers + organization.ReportedProbationaryMembers; i++)
        {
            yield return Next(organization, i < organization.ReportedFullMembers);
        }
    }

    private PartyMember Next(Organization organization, bool isFull)
    {
        var number = _count++;
        var born = new DateOnly(year - 76, 1, 1).AddDays(number * 2 % (56 * 365));
        var admitted = isFull ? Earlier(born.AddYears(20 + (number % 23)).AddDays(number % 300), new DateOnly(year - 2, 6, 1)) : new DateOnly(year - 1, 12, 1).AddDays(number % 31);
        var name = Surnames[number * 7 % Surnames.Length] + GivenNames[number * 11 % GivenNames.Length];
        var member = new PartyMember(organization, name, admitted, isFull ? admitted.AddYears(1) : null);
        member.KeepPersonalData(IdentityNumber(born, number), string.Create(CultureInfo.InvariantCulture, $"199000{10000 + (number % 90000)}"), protector);
        if (number % 97 == 0)
        {
            member.Float(new DateOnly(year, 1, 1).AddMonths(-(number % 20)), Destinations[number % Destinations.Length]);
        }

        return member;
    }

    private static string IdentityNumber(DateOnly born, int number)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"990101{born:yyyyMMdd}{900 + (number / 10_000 % 100)}");
        return digits + PersonalData.CheckCharacter(digits);
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}

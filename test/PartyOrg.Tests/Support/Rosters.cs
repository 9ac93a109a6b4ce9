using System.Globalization;
using System.Text;

namespace PartyOrg.Tests.Support;

/// <summary>Rosters of any size, always the same: a committee, townships below it, branches below those.</summary>
public static class Rosters
{
    private const string Header = "序号,党组织全称,党组织简称,组织类别,所属领域,上级党组织,行政区划代码,成立日期,本届换届日期,届期(年),书记姓名,联系电话,正式党员数,预备党员数,备注";
    private const int BranchesOfTownship = 100;

    /// <summary>So many organizations below the parent, as a CSV file.</summary>
    public static byte[] Csv(string parent, int count, string name = "样")
    {
        var text = new StringBuilder(Header).AppendLine();
        var township = "";
        for (var i = 0; i < count; i++)
        {
            var isTownship = i % (BranchesOfTownship + 1) == 0;
            var full = isTownship ? $"中共{name}{(i / (BranchesOfTownship + 1)) + 1}镇委员会" : $"中共{name}村{i}支部委员会";
            township = isTownship ? full : township;
            text.Append(CultureInfo.InvariantCulture, $"{i + 1},{full},{full[2..]},{(isTownship ? "党委,机关" : "党支部,农村")},{(isTownship ? parent : township)},990102,1990-07-01,2024-03-01,{(isTownship ? 5 : 3)},,,{(isTownship ? 0 : 20 + (i % 30))},{i % 3},").AppendLine();
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}

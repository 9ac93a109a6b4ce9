using PartyOrg.Platform.Documents;

namespace PartyOrg.Tests.Platform;

public sealed class TitleLinesTests
{
    [Theory]
    [InlineData("村级党建工作目标管理责任书", "村级党建工作目标管理责任书")]
    [InlineData("中共竹店镇委员会2026年度村级党建工作目标管理责任书", "中共竹店镇委员会2026年度\n村级党建工作目标管理责任书")]
    [InlineData("二〇二六年度基层组织观摩评议考核工作情况的通报", "二〇二六年度基层组织观摩\n评议考核工作情况的通报")]
    [InlineData("第一行\n第二行是由别人断好的而且很长很长很长", "第一行\n第二行是由别人断好的而且很长很长很长")]
    public void A_title_breaks_near_its_middle_and_not_inside_a_word(string title, string lines) => Assert.Equal(lines, TitleLines.Of(title));
}

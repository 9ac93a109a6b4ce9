using System.Globalization;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.ThreeLists.Board;

/// <summary>The week's bulletin (通报): how it went, by whom, and the ten that are worst.</summary>
internal sealed class Bulletin(BoardReader reader, BoardReds reds, IOrganizationGuard organizations, ITextCatalogue texts, ICountyClock clock) : IScopedDependency
{
    private static readonly string[] Columns = ["Name", "OnTime", "Late", "Missing", "Pending", "Open", "Closed", "Overdue", "Light"];
    private static readonly int[] Shares = [10, 4, 4, 4, 4, 5, 5, 4, 4];

    public async Task<(string Title, byte[] Content)> WriteAsync(Guid organizationId, string? week, CancellationToken cancellationToken)
    {
        var board = await reader.ReadAsync(organizationId, week, cancellationToken);
        var worst = await reds.ReadAsync(await organizations.GetCodeAsync(organizationId, cancellationToken), board.Week, cancellationToken);
        var title = Get("Title", ("Name", board.Self.Name), ("Year", board.Week[..4]), ("Number", int.Parse(board.Week.AsSpan(6), CultureInfo.InvariantCulture)));
        using var output = new MemoryStream();
        using (var document = new OfficialDocument(output))
        {
            document.Title(title);
            document.Blank();
            Write(document, board, worst);
            document.Blank();
            document.Note(Get("Printed", ("On", (await clock.GetTodayAsync(cancellationToken)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        }

        return (title, output.ToArray());
    }

    private void Write(OfficialDocument document, WeeklyBoardDto board, IReadOnlyList<RedDto> worst)
    {
        var (self, week) = (board.Self, Week.Parse(board.Week));
        document.Heading(Get("Overview"));
        document.Text(Get(
            "Figures", ("From", week.Monday), ("To", week.Sunday), ("Due", self.Reports.Due), ("OnTime", self.Reports.OnTime), ("Late", self.Reports.Late), ("Missing", self.Reports.Missing), ("Pending", self.Reports.Pending),
            ("TasksOpen", self.Tasks.Open), ("TasksClosed", self.Tasks.Closed), ("TasksOverdue", self.Tasks.Overdue), ("ProblemsOpen", self.Problems.Open), ("ProblemsClosed", self.Problems.Closed), ("Relapsed", self.Problems.Relapsed),
            ("Red", board.Children.Count(c => c.Light.Color == LightColor.Red)), ("Yellow", board.Children.Count(c => c.Light.Color == LightColor.Yellow)), ("Green", board.Children.Count(c => c.Light.Color == LightColor.Green))));
        if (board.Children.Count > 0)
        {
            document.Heading(Get("ByOrganization"));
            document.Table(Shares, Columns.Select(c => Get($"Column:{c}")).ToList(), board.Children.Select(Cells));
        }

        document.Heading(Get("Worst"));
        document.Text(worst.Count == 0 ? Get("NoneWorst") : string.Join('\n', worst.Select((r, i) => Get("Red", ("Number", i + 1), ("Name", r.OrganizationName), ("Title", r.Title), ("Because", r.Light.Because)))));
    }

    private List<string> Cells(BoardRowDto row) =>
    [
        row.Name, Number(row.Reports.OnTime), Number(row.Reports.Late), Number(row.Reports.Missing), Number(row.Reports.Pending), Number(row.Tasks.Open + row.Problems.Open),
        Number(row.Tasks.Closed + row.Problems.Closed), Number(row.Tasks.Overdue + row.Problems.Overdue), Get($"Light:{row.Light.Color}"),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Get(string key, params (string Name, object Value)[] data) => texts.Get(ThreeListsPermissions.GroupName, $"Bulletin:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}

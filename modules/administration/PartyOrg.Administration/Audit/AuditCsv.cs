using System.Globalization;
using System.Text;
using PartyOrg.Platform.Auditing;

namespace PartyOrg.Administration.Audit;

/// <summary>The log as .csv that spreadsheets open as text: what would begin a formula is prefixed.</summary>
internal sealed class AuditCsv
{
    private const string FormulaStarts = "=+-@\t\r\0＝＋－＠";

    private readonly StringBuilder _text = new("time,userName,action,path,status,errorCode,clientIp,traceId,reason,changes\r\n");

    public void Add(AuditLog row) => _text.AppendJoin(',', new[]
    {
        row.Time.ToString("O", CultureInfo.InvariantCulture), row.UserName, row.Action, row.Path, row.Status.ToString(CultureInfo.InvariantCulture),
        row.ErrorCode, row.ClientIp, row.TraceId, row.Reason, row.Changes,
    }.Select(Quote)).Append("\r\n");

    public override string ToString() => _text.ToString();

    private static string Quote(string? value)
    {
        var text = value ?? "";
        var safe = text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
